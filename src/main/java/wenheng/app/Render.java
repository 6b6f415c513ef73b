package wenheng.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import wenheng.app.PaperPrinter.Printed;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.layout.measure.Measurement;
import wenheng.markup.read.MarkupParser;
import wenheng.markup.write.MarkupWriter;
import wenheng.project.Folder;
import wenheng.project.World;
import wenheng.report.DocumentTables;
import wenheng.report.MeasurementJson;
import wenheng.report.MeasurementText;
import wenheng.report.OutputFile;

/** 排版：一份标记文本直接排成文稿，不要项目。 */
public final class Render {

    /** The format of marked-up text. */
    public static final String MARKUP = "md";

    private final SinglePaper paper;
    private final World target;
    private final RenderOptions options;
    private final PaperPrinter press;
    private final List<OutputFile> files = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private Diagnostics findings = Diagnostics.NONE;

    private Render(SinglePaper paper, World target, RenderOptions options, PaperPrinter press) {
        this.paper = paper;
        this.target = target;
        this.options = options;
        this.press = press;
    }

    /**
     * Renders a file of a world to its own name with the ending of each format; one that cannot be used is refused.
     *
     * @param name of the file: marked-up text, or a Word file, which is read back into markup first
     * @param target where the files will lie, and pictures of a Word file beside them
     */
    public static RunResult run(World world, String name, World target, RenderOptions options) {
        PaperPrinter press = new PaperPrinter(world.fonts(), options.embedded(), false);
        Render render = new Render(new SinglePaper(world, name), target, options, press);
        try {
            if (options.markup() && world.equals(target)) {
                render.refuseOver();
            }
            render.render();
            return render.result(false);
        } catch (InputException unusable) {
            render.findings = render.findings.plus(unusable.diagnostics());
            return render.result(true);
        }
    }

    private RunResult result(boolean refused) {
        return new RunResult(findings, files, new TreeMap<>(), summary, refused);
    }

    private void refuseOver() {
        if (paper.name().equals(paper.bareName() + "." + MARKUP)) {
            throw new InputException(
                    Diagnostic.error("排版-同名", Location.of(paper.shown()), "写出的标记文本会盖住原来的文件", "请用 -o 指定另一个文件夹"));
        }
    }

    private void render() {
        Document document = paper.isWord() ? word() : markup();
        PaperPrinter.Typeset set = press.set(document, paper.profile(document));
        noted(press.print(set, paper.bareName(), options.formats(), noted(DocumentTables.of(document))))
                .forEach(this::add);
        if (options.measured()) {
            measure(press.measure(set));
        }
    }

    private Document markup() {
        Document document = noted(paper.markup("排版"));
        if (options.markup()) {
            add(MARKUP, MarkupWriter.write(document).getBytes(StandardCharsets.UTF_8));
        }
        return document;
    }

    /** A Word file goes through its markup, which findings name; with its pictures it is kept if asked for. */
    private Document word() {
        WordPictures pictures = new WordPictures(new Folder(target), paper.bareName());
        String text = MarkupWriter.write(noted(paper.word(pictures)));
        if (options.markup()) {
            pictures.files().forEach((name, bytes) -> files.add(new OutputFile(paper.bareName(), "图片", name, bytes)));
            add(MARKUP, text.getBytes(StandardCharsets.UTF_8));
        }
        return noted(MarkupParser.parsePlain(target.shown(paper.bareName() + "." + MARKUP), text, pictures));
    }

    private void measure(Measurement measured) {
        add("版式.json", (MeasurementJson.of(measured).text() + "\n").getBytes(StandardCharsets.UTF_8));
        MeasurementText text = new MeasurementText(measured);
        summary.addAll(text.lines());
        findings = findings.plus(text.warnings(paper.shown()));
    }

    private void add(Printed printed) {
        add(printed.format().extension(), printed.bytes());
    }

    private void add(String ending, byte[] bytes) {
        files.add(new OutputFile(paper.bareName(), ending, paper.bareName() + "." + ending, bytes));
    }

    private <T> T noted(Outcome<T> outcome) {
        findings = findings.plus(outcome.diagnostics());
        return outcome.value();
    }
}
