package wenheng.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.compare.Change;
import wenheng.compare.Comparison;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.redline.Redline;
import wenheng.markup.read.MarkupParser;
import wenheng.markup.write.MarkupWriter;
import wenheng.project.Folder;
import wenheng.project.OutputFormat;
import wenheng.project.PictureFiles;
import wenheng.project.Profiles;

/** 对比命令：两稿并成带修订标记的 Word 文件，并列出每一处改动。 */
public final class Compare {

    private final PaperPrinter press;
    private Diagnostics findings = Diagnostics.NONE;

    private Compare(PaperPrinter press) {
        this.press = press;
    }

    /**
     * Compares two papers, marked-up text or Word files.
     *
     * @param output the Word file to write; empty for {@code B.对比.docx} beside the new paper
     * @throws InputException if one of them cannot be used; nothing is written then
     */
    public static Report run(Path before, Path after, Optional<Path> output, Optional<Path> fonts, boolean embedded) {
        return new Compare(new PaperPrinter(FontFolder.open(fonts), embedded))
                .run(before, after, output.orElseGet(() -> beside(after)));
    }

    private static Path beside(Path after) {
        String name = after.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return after.toAbsolutePath().resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".对比.docx");
    }

    private Report run(Path before, Path after, Path target) {
        refuseInput(before, target);
        refuseInput(after, target);
        Document old = read(before);
        Document now = read(after);
        List<Change> changes = Comparison.of(old, now);
        byte[] redline = Redline.write(printed(before, old), printed(after, now));
        WholeFile.write(target, redline);
        return new Report(findings, List.of(target.toString()), lines(changes), false);
    }

    private static void refuseInput(Path input, Path target) {
        if (input.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
            throw new InputException(
                    Diagnostic.error("对比-同名", Location.of(target.toString()), "对比稿会盖住要对比的文件", "请用 -o 另给一个文件名"));
        }
    }

    /** A Word file goes through the markup, so that its numbers are made anew as the other's are. */
    private Document read(Path file) {
        String name = file.getFileName().toString();
        Folder folder = new Folder(new DiskWorld(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow()));
        if (name.endsWith(WordFiles.ENDING)) {
            WordPictures pictures = new WordPictures(folder, name);
            String text = MarkupWriter.write(noted(WordFiles.read(file, pictures)));
            return MarkupParser.parsePlain(file + "（读出的标记文本）", text, pictures).value();
        }
        if (!name.endsWith(".md") && !name.endsWith(".txt")) {
            throw new InputException(Diagnostic.error(
                    "对比-文件类型",
                    Location.of(file.toString()),
                    "只能对比 .md、.txt 和 .docx 文件",
                    "旧式 .doc 请用 Word 或 WPS 另存为 .docx"));
        }
        String text = Folder.text(file.toString(), folder.require(name, Location.of(file.toString())));
        return noted(MarkupParser.parsePlain(file.toString(), text, PictureFiles.beside(folder)));
    }

    private byte[] printed(Path file, Document document) {
        Folder folder = new Folder(new DiskWorld(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow()));
        PaperPrinter.Typeset set =
                press.set(document, Profiles.read(folder, document.metadata().profile()));
        return press.print(set, file.getFileName().toString(), List.of(OutputFormat.DOCX), List.of())
                .value()
                .get(0)
                .bytes();
    }

    private static List<String> lines(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of("两稿印出的文字相同");
        }
        List<String> lines = new ArrayList<>();
        lines.add("共" + changes.size() + "处改动");
        for (Change change : changes) {
            lines.add(change.kind() + "  " + change.place());
            addIfAny(lines, "    旧：", change.before());
            addIfAny(lines, "    新：", change.after());
        }
        return lines;
    }

    private static void addIfAny(List<String> lines, String sign, String text) {
        if (!text.isEmpty()) {
            lines.add(sign + text);
        }
    }

    private <T> T noted(Outcome<T> outcome) {
        findings = findings.plus(outcome.diagnostics());
        return outcome.value();
    }
}
