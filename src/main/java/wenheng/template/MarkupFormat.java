package wenheng.template;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import wenheng.markup.MarkedText;
import wenheng.markup.MarkupEscape;

/** 标记的输出格式：数据里的文字自动转义，学校叫 {@code A*B|C} 也照样印出。 */
final class MarkupFormat extends CommonMarkupOutputFormat<MarkupValue> {

    static final MarkupFormat INSTANCE = new MarkupFormat();

    /** Two numbers, or a number and a digit, joined by {@code +} that was meant as a sum. */
    private static final Pattern GLUED = Pattern.compile(
            MarkedText.FIGURE_END + "[0-9" + MarkedText.FIGURE_START + "]|[0-9]" + MarkedText.FIGURE_START);

    private MarkupFormat() {}

    @Override
    public String getName() {
        return "文衡标记";
    }

    @Override
    public String getMimeType() {
        return "text/markdown";
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) {
        return MarkupEscape.escape(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected MarkupValue newTemplateMarkupOutputModel(String plain, String markup) {
        if (markup != null && GLUED.matcher(markup).find()) {
            throw new FunctionException("数字不能用“+”相加；请用 和(甲, 乙)、差(甲, 乙)、占比(甲, 乙)，结果仍带出处");
        }
        return new MarkupValue(plain, markup);
    }
}
