package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import wenheng.compare.Change;
import wenheng.compare.Comparison;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.redline.Redline;
import wenheng.markup.read.MarkupParser;
import wenheng.markup.write.MarkupWriter;
import wenheng.project.Folder;
import wenheng.project.OutputFormat;
import wenheng.project.World;
import wenheng.report.OutputFile;

/** 对比：两稿并成带修订标记的 Word 文件，并列出每一处改动。 */
public final class Compare {

    /** What the name of the Word file ends in. */
    public static final String ENDING = ".对比.docx";

    private final PaperPrinter press;
    private Diagnostics findings = Diagnostics.NONE;

    private Compare(PaperPrinter press) {
        this.press = press;
    }

    /**
     * Compares two papers, marked-up text or Word files.
     *
     * @param old the name of the file in its world
     * @param now likewise
     * @param embedded whether the fonts travel with the Word file
     * @return one file, {@code NOW.对比.docx}, and the changes as a summary
     * @throws InputException if one of them cannot be used
     */
    public static RunResult run(World before, String old, World after, String now, boolean embedded) {
        PaperPrinter press = new PaperPrinter(after.fonts(), embedded, false);
        return new Compare(press).run(before, new SinglePaper(before, old), after, new SinglePaper(after, now));
    }

    private RunResult run(World before, SinglePaper old, World after, SinglePaper now) {
        Document first = read(before, old);
        Document second = read(after, now);
        List<Change> changes = Comparison.of(first, second);
        byte[] redline = Redline.write(printed(old, first), printed(now, second));
        OutputFile file = new OutputFile(now.bareName(), "docx", now.bareName() + ENDING, redline);
        return new RunResult(findings, List.of(file), new TreeMap<>(), lines(changes), false);
    }

    /** A Word file goes through the markup, so that its numbers are made anew as the other's are. */
    private Document read(World world, SinglePaper paper) {
        if (!paper.isWord()) {
            return noted(paper.markup("对比"));
        }
        WordPictures pictures = new WordPictures(new Folder(world), paper.name());
        String text = MarkupWriter.write(noted(paper.word(pictures)));
        return MarkupParser.parsePlain(paper.shown() + "（读出的标记文本）", text, pictures)
                .value();
    }

    private byte[] printed(SinglePaper paper, Document document) {
        PaperPrinter.Typeset set = press.set(document, paper.profile(document));
        return press.print(set, paper.name(), List.of(OutputFormat.DOCX), List.of())
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
