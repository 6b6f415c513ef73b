package wenheng.template;

/** 函数用法不对：给函数的数据不合要求。 The message is for the clerk; the place is added where the template is known. */
final class FunctionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FunctionException(String message) {
        super(message);
    }
}
