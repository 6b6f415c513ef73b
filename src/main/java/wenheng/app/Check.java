package wenheng.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.check.FigureReadings;
import wenheng.check.Naming;
import wenheng.check.TypedNumbers;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.model.Model;
import wenheng.project.Project;
import wenheng.project.ProjectSettings.Paper;
import wenheng.report.ComputedFigures;

/** 检查命令：走到排版之前的全部步骤，只收集发现，不写文件。 */
public final class Check {

    private Check() {}

    /** Every finding of a project; {@link Report#refused} where its settings or tables cannot be used. */
    public static Report run(Path root) {
        try {
            Project project = Project.open(new DiskWorld(root));
            Outcome<Model.GroupNode> data = project.data();
            Diagnostics all = data.diagnostics();
            Map<String, Document> composed = new LinkedHashMap<>();
            for (Paper paper : project.settings().papers()) {
                all = all.plus(check(project, paper, data.value(), composed));
            }
            Naming computed = ComputedFigures.of(data.value());
            for (Document document : composed.values()) {
                all = all.plus(TypedNumbers.contradictions(TypedNumbers.of(document, computed)));
            }
            all = all.plus(FigureReadings.differences(FigureReadings.of(composed)));
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
