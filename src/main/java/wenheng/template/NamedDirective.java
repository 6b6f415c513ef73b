package wenheng.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import wenheng.model.Model;

/** 带名参数的指令：{@code <@图表 标题="…" 类型="柱"/>}。 */
abstract class NamedDirective implements TemplateDirectiveModel {

    @Override
    @SuppressWarnings("rawtypes")
    public final void execute(
            Environment environment, Map params, TemplateModel[] loopVariables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Map<String, Model> given = new TreeMap<>();
        for (Object key : params.keySet()) {
            given.put((String) key, ArgumentReader.of(params.get(key)));
        }
        execute(environment, given);
    }

    /** Writes to the environment's output what the parameters ask for. */
    abstract void execute(Environment environment, Map<String, Model> given) throws TemplateException, IOException;

    /** A text among the parameters; empty if there is none of that name. */
    static String text(Map<String, Model> given, String name) {
        return given.get(name) instanceof Model.TextNode text ? text.text() : "";
    }
}
