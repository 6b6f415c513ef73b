package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import wenheng.model.Model;
import wenheng.provenance.Figure;

/** 计算值：数据树里全县的各个数，各校的不在其中，往年的也不在其中。 */
final class ComputedFigures implements Model.Visitor<Boolean> {

    private static final List<String> EARLIER = List.of("往年", "上年", "基期");

    private final List<Figure> found = new ArrayList<>();

    private ComputedFigures() {}

    /** The figures in the order of the tree. */
    static List<Figure> of(Model.GroupNode data) {
        ComputedFigures figures = new ComputedFigures();
        data.accept(figures);
        return figures.found;
    }

    @Override
    public Boolean figure(Model.FigureNode node) {
        return found.add(node.figure());
    }

    @Override
    public Boolean text(Model.TextNode node) {
        return false;
    }

    @Override
    public Boolean truth(Model.BooleanNode node) {
        return false;
    }

    @Override
    public Boolean missing(Model.MissingNode node) {
        return false;
    }

    @Override
    public Boolean list(Model.ListNode node) {
        return false;
    }

    @Override
    public Boolean table(Model.TableNode node) {
        node.rows().forEach(row -> row.accept(this));
        return node.get("合计").accept(this);
    }

    @Override
    public Boolean group(Model.GroupNode node) {
        node.entries().forEach((key, value) -> {
            if (!EARLIER.contains(key) && !key.equals("各校")) {
                value.accept(this);
            }
        });
        return true;
    }
}
