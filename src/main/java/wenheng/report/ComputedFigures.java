package wenheng.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wenheng.check.Naming;
import wenheng.model.Model;
import wenheng.provenance.Figure;

/** 计算值：数据树里全县的各个数，各校的只有学生数，往年的不在其中。 */
public final class ComputedFigures implements Model.Visitor<Boolean> {

    private static final List<String> EARLIER = List.of("往年", "上年", "基期");

    private static final List<String> STAGES = List.of("小学", "初中");
    private static final List<String> ONE_STAGE = List.of("小学", "初级中学");

    private final List<Figure> found = new ArrayList<>();

    private ComputedFigures() {}

    /** The figures in the order of the tree, those of the county before those of its schools. */
    public static Naming of(Model.GroupNode data) {
        ComputedFigures figures = new ComputedFigures();
        data.accept(figures);
        Set<String> schools = new LinkedHashSet<>();
        for (String stage : STAGES) {
            if (data.has(stage) && data.get(stage) instanceof Model.GroupNode group && group.has("学校列表")) {
                figures.schools(group.get("学校列表"), schools);
            }
        }
        return new Naming(figures.found, List.copyOf(schools));
    }

    /** A school of one stage; what others enter for a stage is not what the whole school has. */
    private void schools(Model list, Set<String> schools) {
        if (list instanceof Model.ListNode rows) {
            for (Model row : rows.items()) {
                if (row.get("学校") instanceof Model.TextNode name) {
                    schools.add(name.text());
                    addSchool(name.text(), row);
                }
            }
        }
    }

    private void addSchool(String school, Model row) {
        if (ONE_STAGE.stream().anyMatch(school::endsWith) && row.get("学生数") instanceof Model.FigureNode node) {
            found.add(node.figure().named(school + "学生数"));
        }
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
    public Boolean sentence(Model.SentenceNode node) {
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
