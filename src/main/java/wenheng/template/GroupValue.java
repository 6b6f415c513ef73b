package wenheng.template;

import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import java.util.List;
import wenheng.model.Model;

/** 组，模板里按键取用，也可以用 {@code ?keys} 逐键取用。 */
final class GroupValue implements Values.Wrapping, TemplateHashModelEx {

    private final Values values;
    private final Model.GroupNode node;

    GroupValue(Values values, Model.GroupNode node) {
        this.values = values;
        this.node = node;
    }

    @Override
    public Model node() {
        return node;
    }

    @Override
    public TemplateModel get(String key) {
        return node.has(key) ? values.of(node.get(key)) : values.notFound(key, node.keys());
    }

    @Override
    public boolean isEmpty() {
        return node.entries().isEmpty();
    }

    @Override
    public int size() {
        return node.entries().size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return values.collection(node.keys());
    }

    @Override
    public TemplateCollectionModel values() {
        List<TemplateModel> each =
                node.entries().values().stream().map(values::of).toList();
        return values.collection(each);
    }
}
