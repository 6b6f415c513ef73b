package wenheng.template;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** 已成标记的值：印出时不再转义。 */
class MarkupValue extends CommonTemplateMarkupOutputModel<MarkupValue> {

    MarkupValue(String plain, String markup) {
        super(plain, markup);
    }

    /** A value already in markup. */
    static MarkupValue ofMarkup(String markup) {
        return new MarkupValue(null, markup);
    }

    @Override
    public MarkupFormat getOutputFormat() {
        return MarkupFormat.INSTANCE;
    }
}
