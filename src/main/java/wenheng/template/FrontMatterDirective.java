package wenheng.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import wenheng.model.Model;

/**
 * 前置要素：{@code <@前置 文种="自评报告" 标题=["…", "…"] 署名=机关/>} 印出文稿开头的要素。
 *
 * <p>What project.yaml gives for the paper under 要素 comes before what the template says; a value that is missing is left out.
 */
final class FrontMatterDirective implements TemplateDirectiveModel {

    private final Model.GroupNode elements;

    FrontMatterDirective(Model.GroupNode elements) {
        this.elements = elements;
    }

    @Override
    public void execute(Environment environment, Map params, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws TemplateModelException, IOException {
        Map<String, Model> all = new LinkedHashMap<>();
        for (Object key : params.keySet()) {
            all.put((String) key, Values.node(params.get(key)));
        }
        all.putAll(elements.entries());
        StringBuilder out = new StringBuilder("---\n");
        all.forEach((key, value) -> entry(out, "", key, value));
        environment.getOut().write(out.append("---\n\n").toString());
    }

    private static void entry(StringBuilder out, String indent, String key, Model value) {
        if (value instanceof Model.ListNode list) {
            out.append(indent).append(quoted(key)).append(":\n");
            list.items().forEach(item -> out.append(indent).append("  - ").append(quoted(scalar(item))).append('\n'));
        } else if (value instanceof Model.GroupNode group) {
            out.append(indent).append(quoted(key)).append(":\n");
            group.entries().forEach((inner, each) -> entry(out, indent + "  ", inner, each));
        } else if (!(value instanceof Model.MissingNode)) {
            out.append(indent).append(quoted(key)).append(": ").append(quoted(scalar(value))).append('\n');
        }
    }

    private static String scalar(Model value) {
        if (value instanceof Model.TextNode text) {
            return text.text();
        }
        if (value instanceof Model.FigureNode node) {
            return node.figure().printed();
        }
        if (value instanceof Model.BooleanNode truth) {
            return truth.value() ? "是" : "否";
        }
        throw new FunctionException("前置要素的值应当是文字或文字的列表");
    }

    /** Plain where YAML reads plain, else in double quotes. */
    private static String quoted(String text) {
        boolean plain = !text.isEmpty() && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "（）《》〔〕、，—年月日".indexOf(c) >= 0);
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}
