package wenheng.app;

import java.nio.file.Path;
import java.util.List;
import wenheng.app.ProjectSettings.Paper;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.model.Model;

/** 检查命令：走到排版之前的全部步骤，只收集发现，不写文件。 */
public final class Check {

    private Check() {}

    /** Every finding of a project; {@link Report#refused} where its settings or tables cannot be used. */
    public static Report run(Path root) {
        try {
            Project project = Project.open(root);
            Outcome<Model.GroupNode> data = project.data();
            Diagnostics all = data.diagnostics();
            for (Paper paper : project.settings().papers()) {
                all = all.plus(check(project, paper, data.value()));
            }
            return new Report(all, List.of(), false);
        } catch (InputException unusable) {
            return new Report(unusable.diagnostics(), List.of(), true);
        }
    }

    private static Diagnostics check(Project project, Paper paper, Model.GroupNode data) {
        try {
            return project.compose(paper, data).diagnostics();
        } catch (InputException unusable) {
            return unusable.diagnostics();
        }
    }
}
