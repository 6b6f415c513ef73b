package wenheng.model;

/** 数据项的形状：列表、组，或单个的值；表只能整个地用，也是单个的值。 */
public abstract class Shape<R> implements Model.Visitor<R> {

    /** What is neither a list nor a group. */
    protected abstract R single(Model node);

    @Override
    public R figure(Model.FigureNode node) {
        return single(node);
    }

    @Override
    public R text(Model.TextNode node) {
        return single(node);
    }

    @Override
    public R sentence(Model.SentenceNode node) {
        return single(node);
    }

    @Override
    public R truth(Model.BooleanNode node) {
        return single(node);
    }

    @Override
    public R missing(Model.MissingNode node) {
        return single(node);
    }

    @Override
    public R table(Model.TableNode node) {
        return single(node);
    }
}
