package wenheng.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import wenheng.model.Model;

/** 列表，模板里用 {@code <#list>} 逐项取用。 */
class ListValue implements Values.Wrapping, TemplateSequenceModel {

    private final Values values;
    private final Model node;
    private final List<? extends Model> items;

    ListValue(Values values, Model node, List<? extends Model> items) {
        this.values = values;
        this.node = node;
        this.items = items;
    }

    @Override
    public Model node() {
        return node;
    }

    @Override
    public TemplateModel get(int index) {
        boolean inside = index >= 0 && index < size();
        return inside ? values.of(items.get(index)) : null;
    }

    @Override
    public int size() {
        return items.size();
    }
}
