package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Inline;

/**
 * 并行：源文件里的换行只为书写方便，并成一段时汉字之间不留空，西文词之间留一空。
 */
public final class LineJoiner {

    /** Beyond Latin-1 and Latin Extended-A, words are not set apart by blanks. */
    private static final int LAST_WESTERN = 0x24F;

    private LineJoiner() {}

    /** The lines of a paragraph as one run of pieces. */
    static List<Inline> join(List<List<Inline>> lines) {
        List<Inline> out = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (isBlankBetween(lastPlain(out), line.isEmpty() ? "" : line.get(0).plain())) {
                out.add(new Inline.Text(" "));
            }
            out.addAll(line);
        }
        return merged(out);
    }

    private static String lastPlain(List<Inline> pieces) {
        return pieces.isEmpty() ? "" : pieces.get(pieces.size() - 1).plain();
    }

    /** The lines of a plain text as one. */
    static String joined(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            boolean blank = !out.isEmpty() && isBlankBetween(out.substring(out.length() - 1), line);
            out.append(blank ? " " : "").append(line);
        }
        return out.toString();
    }

    private static boolean isBlankBetween(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && isWestern(before.charAt(before.length() - 1))
                && isWestern(after.charAt(0));
    }

    private static boolean isWestern(char c) {
        return c > ' ' && c <= LAST_WESTERN && c != '\u00B7';
    }

    /** Neighbouring texts made one. */
    static List<Inline> merged(List<Inline> pieces) {
        List<Inline> out = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Text words) {
                text.append(words.plain());
            } else {
                flush(text, out);
                out.add(piece);
            }
        }
        flush(text, out);
        return out;
    }

    private static void flush(StringBuilder text, List<Inline> out) {
        if (!text.isEmpty()) {
            out.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }
}
