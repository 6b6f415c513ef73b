package wenheng.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.app.PaperPrinter.Printed;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.model.Model;
import wenheng.pdf.Attachment;
import wenheng.project.OutputFormat;
import wenheng.project.Profiles;
import wenheng.project.Project;
import wenheng.project.ProjectSettings.Paper;
import wenheng.project.SourceTables;
import wenheng.project.World;
import wenheng.report.AttachedFiles;
import wenheng.report.ComputedFigures;
import wenheng.report.MissingValues;
import wenheng.report.OutputFile;
import wenheng.style.Profile;

/**
 * 生成：从项目到文稿的整条流水线。
 *
 * <p>Tables are read and assessed once; each paper is merged, parsed, laid out and printed in every format; what came out whole
 * is answered as bytes; writing them is {@code OutputFolder}'s. A paper that cannot be made does not stop the others.
 */
public final class Build {

    private final World world;
    private final Project project;
    private final BuildOptions options;
    private Diagnostics findings = Diagnostics.NONE;
    private final Map<String, Document> composed = new LinkedHashMap<>();
    private boolean refused;
    private boolean incomplete;

    /**
     * Opens a project, to be built.
     *
     * @throws InputException if it has no usable settings
     */
    public Build(World world, BuildOptions options) {
        this.world = world;
        this.project = Project.open(world);
        this.options = options;
    }

    /**
     * Builds a project.
     *
     * @throws InputException if nothing can be built: no settings, unreadable tables, no fonts
     */
    public static RunResult run(World world, BuildOptions options) {
        return new Build(world, options).run();
    }

    /** Builds it. */
    public RunResult run() {
        List<Paper> papers = project.papers(options.only());
        PaperPrinter press = new PaperPrinter(world.fonts(), options.embedded(), options.sources());
        Model.GroupNode data = noted(project.data());
        List<OutputFile> finished = new ArrayList<>();
        for (Paper paper : papers) {
            finished.addAll(print(paper, data, press));
        }
        PaperSet set = new PaperSet(composed, ComputedFigures.of(data));
        findings = findings.plus(set.findings());
        if (incomplete) {
            return result(List.of());
        }
        if (!options.only().isEmpty()) {
            finished.addAll(set.listsOfEach());
        } else if (!finished.isEmpty()) {
            finished.addAll(set.lists(project.settings(), findings));
        }
        return result(finished);
    }

    private List<OutputFile> print(Paper paper, Model.GroupNode data, PaperPrinter press) {
        try {
            Document document = noted(project.compose(paper, data));
            composed.put(paper.name(), document);
            if (options.complete() && isIncomplete(paper, document)) {
                return List.of();
            }
            List<OutputFormat> formats = options.formats().isEmpty() ? paper.formats() : options.formats();
            Profile profile =
                    Profiles.read(project.folder(), document.metadata().profile());
            return noted(press.print(press.set(document, profile), paper.name(), formats, noted(data(document))))
                    .stream()
                    .map(printed -> finished(paper, printed))
                    .toList();
        } catch (InputException unusable) {
            findings = findings.plus(unusable.diagnostics());
            refused = true;
            return List.of();
        }
    }

    /** 附数据: the tables that the figures of the paper come from, if the paper is to carry them. */
    private Outcome<List<Attachment>> data(Document document) {
        return document.metadata().isAsked(Element.DATA)
                ? attached(SourceTables.of(document, project.folder(), project.settings()))
                : new Outcome<>(List.of(), Diagnostics.NONE);
    }

    private static Outcome<List<Attachment>> attached(List<SourceTables.Listed> tables) {
        AttachedFiles files = new AttachedFiles();
        tables.forEach(table -> files.add(table.name(), table.place(), table.rows()));
        return files.all();
    }

    private boolean isIncomplete(Paper paper, Document document) {
        List<String> missing = MissingValues.in(document);
        if (!missing.isEmpty()) {
            findings = findings.plus(Diagnostics.of(Diagnostic.error(
                    "定稿-待补",
                    Location.of(paper.name()),
                    "还有" + missing.size() + "处待补：" + String.join("、", missing),
                    "补齐后再用 --final；草稿请去掉 --final")));
            incomplete = true;
        }
        return !missing.isEmpty();
    }

    private static OutputFile finished(Paper paper, Printed printed) {
        String path = paper.name() + "/" + paper.name() + "." + printed.format().extension();
        return new OutputFile(paper.name(), printed.format().extension(), path, printed.bytes());
    }

    private RunResult result(List<OutputFile> finished) {
        return new RunResult(findings, finished, project.folder().inputs(), List.of(), refused);
    }

    private <T> T noted(Outcome<T> outcome) {
        findings = findings.plus(outcome.diagnostics());
        return outcome.value();
    }
}
