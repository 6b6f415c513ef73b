package wenheng.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.model.Model;
import wenheng.project.Project;
import wenheng.project.ProjectSettings.Paper;
import wenheng.project.World;
import wenheng.report.ComputedFigures;

/** 检查命令：走到排版之前的全部步骤，只收集发现，不写文件。 */
public final class Check {

    private Check() {}

    /** Every finding of a project; {@link Report#refused} where its settings or tables cannot be used. */
    public static Report run(World world) {
        try {
            Project project = Project.open(world);
            Outcome<Model.GroupNode> data = project.data();
            Diagnostics all = data.diagnostics();
            Map<String, Document> composed = new LinkedHashMap<>();
            for (Paper paper : project.settings().papers()) {
                all = all.plus(check(project, paper, data.value(), composed));
            }
            all = all.plus(new PaperSet(composed, ComputedFigures.of(data.value())).findings());
            return new Report(all, List.of(), false);
        } catch (InputException unusable) {
            return new Report(unusable.diagnostics(), List.of(), true);
        }
    }

    private static Diagnostics check(
            Project project, Paper paper, Model.GroupNode data, Map<String, Document> composed) {
        try {
            Outcome<Document> document = project.compose(paper, data);
            composed.put(paper.name(), document.value());
            return document.diagnostics();
        } catch (InputException unusable) {
            return unusable.diagnostics();
        }
    }
}
