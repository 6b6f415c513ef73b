package wenheng.diagnostic;

/** 输入无法使用：带着要给用户看的诊断中止当前一步（退出码 2）。 Nothing has been written when it is thrown. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostics diagnostics;

    /** Stops the step with these findings. */
    public InputException(Diagnostics diagnostics) {
        super(diagnostics.all().stream().map(Diagnostic::text).reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b));
        this.diagnostics = diagnostics;
    }

    /** Stops the step with one finding. */
    public InputException(Diagnostic diagnostic) {
        this(Diagnostics.of(diagnostic));
    }

    /** What to tell the user. */
    public Diagnostics diagnostics() {
        return diagnostics;
    }
}
