package wenheng.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.app.Press.Printed;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.layout.Measurement;
import wenheng.markup.MarkupParser;
import wenheng.style.Profile;

/** 排版命令：标记文本直接排成文稿，不要项目。 */
public final class Render {

    private final Optional<Path> output;
    private final List<Format> formats;
    private final Press press;
    private final List<String> written = new ArrayList<>();
    private final List<String> summary = new ArrayList<>();
    private Diagnostics findings = Diagnostics.NONE;
    private boolean refused;

    private Render(Optional<Path> output, List<Format> formats, Press press) {
        this.output = output;
        this.formats = formats.isEmpty() ? List.of(Format.values()) : formats;
        this.press = press;
    }

    /** Renders files whose Word files only name their fonts. */
    public static Report run(List<Path> files, Optional<Path> output, List<Format> formats, Optional<Path> fonts) {
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
            List<Path> files, Optional<Path> output, List<Format> formats, Optional<Path> fonts, boolean embedded) {
        Render render = new Render(output, formats, new Press(Fonts.open(fonts), embedded));
        files.forEach(render::file);
        return render.report();
    }

    /** The same, and measures each paper: {@code X.版式.json} is written beside {@code X.pdf}. */
    public static Report measured(
            List<Path> files, Optional<Path> output, List<Format> formats, Optional<Path> fonts, boolean embedded) {
        Render render = new Render(output, formats, new Press(Fonts.open(fonts), embedded));
        files.forEach(file -> render.file(file).ifPresent(document -> render.measure(file, document)));
        return render.report();
    }

    private Report report() {
        return new Report(findings, written, summary, refused);
    }

    /** Renders a file; answers the paper, if the file could be used. */
    private Optional<Document> file(Path file) {
        try {
            Folder folder = beside(file);
            Document document =
                    noted(MarkupParser.parsePlain(file.toString(), read(file), PictureFiles.beside(folder)));
            Profile profile = Profiles.read(folder, document.metadata().profile());
            for (Printed printed : noted(press.print(document, profile, bareName(file), formats))) {
                write(target(file, printed.format().extension()), printed.bytes());
            }
            return Optional.of(document);
        } catch (InputException unusable) {
            refuse(unusable);
            return Optional.empty();
        }
    }

    private void measure(Path file, Document document) {
        try {
            Measurement measured = press.measure(
                    document, Profiles.read(beside(file), document.metadata().profile()));
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

    private static String read(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".md") && !name.endsWith(".txt")) {
            throw new InputException(
                    Diagnostic.error("排版-文件类型", Location.of(file.toString()), "本版只能排版 .md 文件", "请给出标记文本"));
        }
        return Folder.text(file.toString(), beside(file).require(name, Location.of(file.toString())));
    }

    /** The folder a file lies in. */
    private static Folder beside(Path file) {
        return new Folder(Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
    }

    private Path target(Path file, String ending) {
        Path folder = output.orElseGet(() -> file.toAbsolutePath().getParent());
        return folder.resolve(bareName(file) + "." + ending);
    }

    private static String bareName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Written beside and moved into place, so that the old file stands until the new one is whole. */
    private void write(Path target, byte[] bytes) {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Path whole = target.resolveSibling("." + target.getFileName() + ".正在生成");
            Files.write(whole, bytes);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
            written.add(target.toString());
        } catch (IOException failed) {
            throw new InputException(
                    Diagnostic.error("成果-写不进", Location.of(target.toString()), "不能写入这个文件", "请检查写入权限，并关闭正在打开它的程序"));
        }
    }

    private <T> T noted(Outcome<T> outcome) {
        findings = findings.plus(outcome.diagnostics());
        return outcome.value();
    }
}
