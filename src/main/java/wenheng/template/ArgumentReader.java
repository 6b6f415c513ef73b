package wenheng.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.model.Model;
import wenheng.provenance.Figure;

/** 模板交来的值：函数和指令的参数变回数据项。 */
final class ArgumentReader {

    /** More digits before or behind the point than any number of a paper has. */
    private static final int LONGEST = 24;

    /** FreeMarker works out quotients to so many places; zeros at their end were written by nobody. */
    private static final int QUOTIENT_PLACES = 12;

    private ArgumentReader() {}

    /** What a template handed to one of our functions. */
    static Model of(Object value) throws TemplateModelException {
        if (value instanceof Values.Wrapping wrapping) {
            return wrapping.node();
        }
        if (value instanceof TemplateNumberModel number) {
            return new Model.FigureNode(Figure.written("模板中的数", exact(number.getAsNumber())));
        }
        if (value instanceof TemplateBooleanModel truth) {
            return new Model.BooleanNode(truth.getAsBoolean());
        }
        if (value instanceof TemplateScalarModel text) {
            return new Model.TextNode(text.getAsString());
        }
        if (value instanceof TemplateSequenceModel sequence) {
            return list(sequence);
        }
        if (value instanceof TemplateHashModelEx hash) {
            return group(hash);
        }
        throw new FunctionException("函数只能用数据项、数、文字和列表，不能用已拼成的句子");
    }

    /** The number with the places it is written with in the template, never through a binary fraction. */
    private static BigDecimal exact(Number number) {
        try {
            BigDecimal value = new BigDecimal(number.toString());
            if (value.precision() - value.scale() <= LONGEST && value.scale() <= LONGEST) {
                return value.scale() < QUOTIENT_PLACES ? value : value.stripTrailingZeros();
            }
        } catch (NumberFormatException infinite) {
            // NaN and ∞ are numbers to FreeMarker only
        }
        throw new FunctionException("“" + number + "”不能用作数：函数只用不超过" + LONGEST + "位的小数和整数");
    }

    private static Model list(TemplateSequenceModel sequence) throws TemplateModelException {
        List<Model> items = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            items.add(of(sequence.get(i)));
        }
        return new Model.ListNode(items);
    }

    private static Model group(TemplateHashModelEx hash) throws TemplateModelException {
        Map<String, Model> entries = new LinkedHashMap<>();
        for (TemplateModelIterator keys = hash.keys().iterator(); keys.hasNext(); ) {
            String key = ((TemplateScalarModel) keys.next()).getAsString();
            entries.put(key, of(hash.get(key)));
        }
        return new Model.GroupNode(entries, false);
    }
}
