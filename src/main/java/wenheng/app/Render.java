package wenheng.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.app.PaperPrinter.Printed;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.layout.measure.Measurement;
import wenheng.markup.PictureSource;
import wenheng.markup.read.MarkupParser;
import wenheng.markup.write.MarkupWriter;
import wenheng.pdf.Attachment;
import wenheng.project.Folder;
import wenheng.project.OutputFormat;
import wenheng.project.PictureFiles;
import wenheng.project.Profiles;
import wenheng.report.DocumentTables;
import wenheng.report.MeasurementJson;
import wenheng.report.MeasurementText;
import wenheng.style.Profile;

/** 排版命令：标记文本直接排成文稿，不要项目。 */
public final class Render {

    private final Optional<Path> output;
    private final List<OutputFormat> formats;
    private final boolean markup;
    private final PaperPrinter press;
    private final List<String> written = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private Diagnostics findings = Diagnostics.NONE;
    private boolean refused;

    private Render(Optional<Path> output, List<OutputFormat> formats, boolean markup, PaperPrinter press) {
        this.output = output;
        this.formats = formats.isEmpty() && !markup ? List.of(OutputFormat.values()) : formats;
        this.markup = markup;
        this.press = press;
    }

    /** Renders files whose Word files only name their fonts. */
    public static Report run(
            List<Path> files, Optional<Path> output, List<OutputFormat> formats, Optional<Path> fonts) {
        return run(files, output, formats, fonts, false);
    }

    /**
     * Renders files, each to its own name with the ending of the format.
     *
     * @param output folder to write to; empty for beside each file
     * @param formats empty for all
     * @param embedded whether the fonts travel with the Word files
     */
    public static Report run(
            List<Path> files,
            Optional<Path> output,
            List<OutputFormat> formats,
            Optional<Path> fonts,
            boolean embedded) {
        Render render = new Render(output, formats, false, new PaperPrinter(FontFolder.open(fonts), embedded));
        files.forEach(render::file);
        return render.report();
    }

    /** The same, and measures each paper: {@code X.版式.json} is written beside {@code X.pdf}. */
    public static Report measured(
            List<Path> files,
            Optional<Path> output,
            List<OutputFormat> formats,
            Optional<Path> fonts,
            boolean embedded) {
        Render render = new Render(output, formats, false, new PaperPrinter(FontFolder.open(fonts), embedded));
        files.forEach(file -> render.file(file).ifPresent(set -> render.measure(file, set)));
        return render.report();
    }

    /** The same, and writes the markup itself as well: {@code X.md}; with no formats, that alone. */
    public static Report markup(
            List<Path> files,
            Optional<Path> output,
            List<OutputFormat> formats,
            Optional<Path> fonts,
            boolean embedded) {
        Render render = new Render(output, formats, true, new PaperPrinter(FontFolder.open(fonts), embedded));
        files.forEach(render::file);
        return render.report();
    }

    private Report report() {
        return new Report(findings, written, summary, refused);
    }

    /** Renders a file; answers the paper as it was set, if the file could be used. */
    private Optional<PaperPrinter.Typeset> file(Path file) {
        try {
            Folder folder = beside(file);
            Document document =
                    isWord(file) ? word(file) : noted(parsed(file, read(file), PictureFiles.beside(folder)));
            if (markup && !isWord(file)) {
                writeMarkup(file, MarkupWriter.write(document));
            }
            Profile profile = Profiles.read(folder, document.metadata().profile());
            PaperPrinter.Typeset set = press.set(document, profile);
            List<Attachment> data = noted(DocumentTables.of(document));
            for (Printed printed : noted(press.print(set, bareName(file), formats, data))) {
                write(target(file, printed.format().extension()), printed.bytes());
            }
            return Optional.of(set);
        } catch (InputException unusable) {
            refuse(unusable);
            return Optional.empty();
        }
    }

    private void measure(Path file, PaperPrinter.Typeset set) {
        try {
            Measurement measured = press.measure(set);
            String json = MeasurementJson.of(measured).text() + "\n";
            write(target(file, "版式.json"), json.getBytes(StandardCharsets.UTF_8));
            MeasurementText text = new MeasurementText(measured);
            summary.addAll(text.lines());
            findings = findings.plus(text.warnings(file.toString()));
        } catch (InputException unusable) {
            refuse(unusable);
        }
    }

    private void refuse(InputException unusable) {
        findings = findings.plus(unusable.diagnostics());
        refused = true;
    }

    private static Outcome<Document> parsed(Path source, String text, PictureSource pictures) {
        return MarkupParser.parsePlain(source.toString(), text, pictures);
    }

    /** A Word file goes through its markup, which findings name; with its pictures it is kept if asked for. */
    private Document word(Path file) {
        Path target = target(file, "md");
        WordPictures pictures = new WordPictures(beside(target), bareName(file));
        String text = MarkupWriter.write(noted(WordFiles.read(file, pictures)));
        if (markup) {
            pictures.files().forEach((name, bytes) -> write(target.resolveSibling(name), bytes));
            writeMarkup(file, text);
        }
        return noted(parsed(target, text, pictures));
    }

    private static boolean isWord(Path file) {
        return file.getFileName().toString().endsWith(WordFiles.ENDING);
    }

    private void writeMarkup(Path file, String text) {
        Path target = target(file, "md");
        if (target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new InputException(
                    Diagnostic.error("排版-同名", Location.of(file.toString()), "写出的标记文本会盖住原来的文件", "请用 -o 指定另一个文件夹"));
        }
        write(target, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".md") && !name.endsWith(".txt")) {
            throw new InputException(Diagnostic.error(
                    "排版-文件类型",
                    Location.of(file.toString()),
                    "只能排版 .md、.txt 和 .docx 文件",
                    "旧式 .doc 请用 Word 或 WPS 另存为 .docx"));
        }
        return Folder.text(file.toString(), beside(file).require(name, Location.of(file.toString())));
    }

    /** The folder a file lies in. */
    private static Folder beside(Path file) {
        return new Folder(new DiskWorld(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow()));
    }

    private Path target(Path file, String ending) {
        Path folder = output.orElseGet(() -> file.toAbsolutePath().getParent());
        return folder.resolve(bareName(file) + "." + ending);
    }

    private static String bareName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private void write(Path target, byte[] bytes) {
        WholeFile.write(target, bytes);
        written.add(target.toString());
    }

    private <T> T noted(Outcome<T> outcome) {
        findings = findings.plus(outcome.diagnostics());
        return outcome.value();
    }
}
