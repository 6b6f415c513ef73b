package wenheng.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.model.Arithmetic;
import wenheng.model.Model;

/** 模板交来的值：函数和指令的参数变回数据项。 */
final class Given {

    private Given() {}

    /** What a template handed to one of our functions. */
    static Model of(Object value) throws TemplateModelException {
        if (value instanceof Values.Wrapping wrapping) {
            return wrapping.node();
        }
        if (value instanceof TemplateNumberModel number) {
            int count = number.getAsNumber().intValue();
            return new Model.FigureNode(Arithmetic.count("模板中的数", count, "", List.of()));
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
