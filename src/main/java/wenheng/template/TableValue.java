package wenheng.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import wenheng.model.Model;

/** 表：在 {@code <#list>} 里是各行，按名称取用时是行、列和合计。 */
final class TableValue extends ListValue implements TemplateHashModel {

    private final GroupValue facets;

    TableValue(Values values, Model.TableNode node) {
        super(values, node, node.rows());
        this.facets = new GroupValue(values, node.facets());
    }

    @Override
    public TemplateModel get(String key) {
        return facets.get(key);
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }
}
