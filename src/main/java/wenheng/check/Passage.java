package wenheng.check;

import java.util.List;
import wenheng.diagnostic.Location;
import wenheng.document.Document;
import wenheng.document.Inline;

/**
 * 一处文字：标题、一段、列表的一项、表格的一行，连同其中的数字各在哪里。
 *
 * @param section 章节: the heading of the first level above it, or the attachment; empty above the first one
 * @param text as printed
 * @param figures the figures in it with their offsets
 * @param running whether it is running text and not a row of a table
 */
record Passage(String section, String text, List<Mark> figures, boolean running, Location place) {

    private static final String ENDS = "。；！？";

    Passage {
        figures = List.copyOf(figures);
    }

    /** A computed figure and where it stands in the text. */
    record Mark(Inline.FigureText figure, int start) {
        int end() {
            return start + figure.plain().length();
        }
    }

    /** Every passage of a paper, in order. */
    static List<Passage> of(Document document) {
        Passages passages = new Passages();
        return document.blocks().stream()
                .flatMap(block -> block.accept(passages))
                .toList();
    }

    /** The sentence around an offset. */
    String sentence(int offset) {
        int from = sentenceStart(offset);
        int to = offset;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, Math.min(text.length(), to + 1)).strip();
    }

    /** Where the sentence around an offset begins. */
    int sentenceStart(int offset) {
        int from = offset;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }
}
