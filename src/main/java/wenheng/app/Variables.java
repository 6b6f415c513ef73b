package wenheng.app;

import java.util.List;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.diagnostic.Severity;
import wenheng.model.Model;
import wenheng.project.Project;
import wenheng.project.World;
import wenheng.report.DataItems;

/** 数据项命令：一个项目里模板和叙述能用的每一项。 */
public final class Variables {

    private Variables() {}

    /**
     * The data items of a project, as a table or as JSON.
     *
     * @param filter words that name, value or meaning must hold; empty for every item
     * @throws wenheng.diagnostic.InputException if the project cannot be used
     */
    public static Outcome<String> run(World world, List<String> filter, boolean json) {
        Outcome<Model.GroupNode> data = Project.open(world).data();
        DataItems items = DataItems.of(data.value());
        return json
                ? new Outcome<>(items.json(filter), Diagnostics.NONE)
                : new Outcome<>(items.text(filter), errors(data.diagnostics()));
    }

    /** Warnings about the data are told by check; here they would drown the list. */
    private static Diagnostics errors(Diagnostics all) {
        return new Diagnostics(all.all().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .toList());
    }
}
