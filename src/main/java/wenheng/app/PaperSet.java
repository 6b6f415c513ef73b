package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wenheng.check.FigureReadings;
import wenheng.check.Naming;
import wenheng.check.TypedNumbers;
import wenheng.diagnostic.Diagnostics;
import wenheng.document.Document;
import wenheng.project.ProjectSettings;
import wenheng.report.AuditList;
import wenheng.report.MissingList;
import wenheng.report.OutputFile;
import wenheng.report.Responsibility;

/**
 * 成套文稿：一次生成的各份文稿合在一起，核对彼此是否一致，附上核数单和缺数清单。
 *
 * @param papers by name, in order
 * @param computed what typed numbers are held against
 */
record PaperSet(Map<String, Document> papers, Naming computed) {

    /** Figures that are not printed alike everywhere, and typed numbers that the data contradicts. */
    Diagnostics findings() {
        Diagnostics findings = FigureReadings.differences(FigureReadings.of(papers));
        for (Document paper : papers.values()) {
            findings = findings.plus(TypedNumbers.contradictions(TypedNumbers.of(paper, computed)));
        }
        return findings;
    }

    /** 核数单 and 缺数清单 of the whole set. */
    List<OutputFile> lists(ProjectSettings settings, Diagnostics all) {
        List<OutputFile> lists = new ArrayList<>(AuditList.of(papers, computed));
        lists.add(new MissingList(responsibility(settings), papers, all).file());
        return lists;
    }

    private static Responsibility responsibility(ProjectSettings settings) {
        return new Responsibility(
                settings.responsible(),
                settings.indicators().map(ProjectSettings.TableRef::file),
                settings.questionnaire().map(ProjectSettings.TableRef::file));
    }

    /** 核数单 of each paper in its own folder: the papers are not all of the project's. */
    List<OutputFile> listsOfEach() {
        return AuditList.ofEach(papers, computed);
    }
}
