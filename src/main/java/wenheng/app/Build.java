package wenheng.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.app.OutputFolder.Finished;
import wenheng.app.Press.Printed;
import wenheng.app.ProjectSettings.Paper;
import wenheng.check.FigureReadings;
import wenheng.check.Naming;
import wenheng.check.TypedNumbers;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.model.Model;
import wenheng.pdf.Attachment;
import wenheng.style.Profile;

/**
 * 生成：从项目到文稿的整条流水线。
 *
 * <p>Tables are read and assessed once; each paper is merged, parsed, laid out and printed in every format; what came out whole
 * is moved into place together. A paper that cannot be made does not stop the others.
 */
public final class Build {

    static final String OUTPUT = "成果";

    private final Project project;
    private final Options options;
    private Diagnostics findings = Diagnostics.NONE;
    private final Map<String, Document> composed = new LinkedHashMap<>();
    private boolean refused;
    private boolean incomplete;

    private Build(Path project, Options options) {
        this.project = Project.open(project);
        this.options = options;
    }

    /**
     * What to build.
     *
     * @param output instead of 成果
     * @param formats instead of those in project.yaml; empty for these
     * @param only names of papers; empty for all
     * @param complete refuse papers in which something is missing (定稿)
     * @param fonts font folder; empty for the usual places
     * @param embedded whether the fonts travel with the Word files
     * @param sources whether the Word files say at every figure where it comes from
     */
    public record Options(
            Optional<Path> output,
            List<Format> formats,
            List<String> only,
            boolean complete,
            Optional<Path> fonts,
            boolean embedded,
            boolean sources) {

        /** Options of a build whose Word files only name their fonts, and carry no comments. */
        public Options(
                Optional<Path> output,
                List<Format> formats,
                List<String> only,
                boolean complete,
                Optional<Path> fonts) {
            this(output, formats, only, complete, fonts, false, false);
        }
    }

    /**
     * Builds a project.
     *
     * @throws InputException if nothing can be built: no settings, unreadable tables, no fonts
     */
    public static Report run(Path project, Options options) {
        return new Build(project, options).run();
    }

    private Report run() {
        List<Paper> papers = project.papers(options.only());
        Press press = new Press(Fonts.open(options.fonts()), options.embedded(), options.sources());
        Model.GroupNode data = noted(project.data());
        List<Finished> finished = new ArrayList<>();
        for (Paper paper : papers) {
            finished.addAll(print(paper, data, press));
        }
        findings = findings.plus(FigureReadings.differences(FigureReadings.of(composed)));
        Naming computed = ComputedFigures.of(data);
        composed.values()
                .forEach(document ->
                        findings = findings.plus(TypedNumbers.contradictions(TypedNumbers.of(document, computed))));
        if (incomplete) {
            return new Report(findings, List.of(), refused);
        }
        if (!options.only().isEmpty()) {
            finished.addAll(AuditList.ofEach(composed, computed));
        } else if (!finished.isEmpty()) {
            finished.addAll(AuditList.of(composed, computed));
            finished.add(new MissingList(project.settings(), composed, findings).finished());
        }
        return new Report(findings, write(finished), refused);
    }

    private List<Finished> print(Paper paper, Model.GroupNode data, Press press) {
        try {
            Document document = noted(project.compose(paper, data));
            composed.put(paper.name(), document);
            if (options.complete() && isIncomplete(paper, document)) {
                return List.of();
            }
            List<Format> formats = options.formats().isEmpty() ? paper.formats() : options.formats();
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
                ? SourceTables.of(document, project.folder(), project.settings())
                : new Outcome<>(List.of(), Diagnostics.NONE);
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

    private static Finished finished(Paper paper, Printed printed) {
        String path = paper.name() + "/" + paper.name() + "." + printed.format().extension();
        return new Finished(paper.name(), printed.format().extension(), path, printed.bytes());
    }

    private List<String> write(List<Finished> finished) {
        if (finished.isEmpty()) {
            return List.of();
        }
        Path folder = options.output().orElse(project.folder().root().resolve(OUTPUT));
        Outcome<List<Path>> written =
                new OutputFolder(folder).write(finished, project.folder().inputs());
        return noted(written).stream().map(Path::toString).toList();
    }

    private <T> T noted(Outcome<T> outcome) {
        findings = findings.plus(outcome.diagnostics());
        return outcome.value();
    }
}
