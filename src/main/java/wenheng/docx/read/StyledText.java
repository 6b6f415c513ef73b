package wenheng.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.document.Inline;

/** 词句：一段里读出的文字，按样子分段，最后变成行内片段。 */
public final class StyledText {

    private static final Pattern MISSING = Pattern.compile("〔待补：([^〔〕]*)〕");

    private final List<Span> spans = new ArrayList<>();

    /**
     * How words are marked.
     *
     * @param head level of the heading they look as; 0 for none
     * @param link where they lead; empty for nowhere
     */
    record Look(boolean strong, boolean emphasis, boolean missing, int head, String link) {
        static final Look PLAIN = new Look(false, false, false, 0, "");
    }

    private record Span(Look look, List<Inline> pieces) {}

    void say(String text, Look look) {
        if (!text.isEmpty()) {
            add(new Inline.Text(text), look);
        }
    }

    void add(Inline piece, Look look) {
        if (spans.isEmpty() || !spans.get(spans.size() - 1).look().equals(look)) {
            spans.add(new Span(look, new ArrayList<>()));
        }
        List<Inline> pieces = spans.get(spans.size() - 1).pieces();
        int last = pieces.size() - 1;
        if (piece instanceof Inline.Text text && last >= 0 && pieces.get(last) instanceof Inline.Text before) {
            pieces.set(last, new Inline.Text(before.plain() + text.plain()));
        } else {
            pieces.add(piece);
        }
    }

    /** Takes a sign such as 表 off the end, if it stands there. */
    boolean takeBack(String sign) {
        if (sign.isEmpty() || spans.isEmpty()) {
            return false;
        }
        List<Inline> pieces = spans.get(spans.size() - 1).pieces();
        int last = pieces.size() - 1;
        if (last < 0
                || !(pieces.get(last) instanceof Inline.Text text)
                || !text.plain().endsWith(sign)) {
            return false;
        }
        String left = text.plain().substring(0, text.plain().length() - sign.length());
        pieces.remove(last);
        if (!left.isEmpty()) {
            pieces.add(new Inline.Text(left));
        }
        return true;
    }

    /** The level of the heading that the first words look as; 0 for none. */
    int headLevel() {
        return spans.isEmpty() ? 0 : spans.get(0).look().head();
    }

    /** The words that look as that heading. */
    List<Inline> head() {
        int level = headLevel();
        return level == 0
                ? List.of()
                : pieces(spans.stream()
                        .takeWhile(span -> span.look().head() == level)
                        .toList());
    }

    /** The words after these. */
    List<Inline> rest() {
        int level = headLevel();
        return level == 0
                ? pieces(spans)
                : pieces(spans.stream()
                        .dropWhile(span -> span.look().head() == level)
                        .toList());
    }

    private static List<Inline> pieces(List<Span> spans) {
        StyledText merged = new StyledText();
        List<Inline> out = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Look look = spans.get(i).look();
            List<Inline> words = new ArrayList<>(spans.get(i).pieces());
            while (!look.equals(Look.PLAIN)
                    && i + 1 < spans.size()
                    && spans.get(i + 1).look().equals(look)) {
                words.addAll(spans.get(++i).pieces());
            }
            out.addAll(marked(look, words));
        }
        out.forEach(piece -> merged.add(piece, Look.PLAIN));
        return merged.spans.isEmpty() ? List.of() : merged.spans.get(0).pieces();
    }

    private static List<Inline> marked(Look look, List<Inline> words) {
        List<Inline> out = look.missing() ? missing(Inline.plain(words)) : words;
        if (look.strong() && !Inline.plain(out).isBlank()) {
            out = List.of(new Inline.Strong(out));
        } else if (look.emphasis() && !Inline.plain(out).isBlank()) {
            out = List.of(new Inline.Emphasis(out));
        }
        return look.link().isEmpty() ? out : List.of(new Inline.Link(look.link(), out));
    }

    private static List<Inline> missing(String text) {
        List<Inline> out = new ArrayList<>();
        Matcher found = MISSING.matcher(text);
        int start = 0;
        while (found.find()) {
            if (found.start() > start) {
                out.add(new Inline.Text(text.substring(start, found.start())));
            }
            out.add(new Inline.Missing(found.group(1)));
            start = found.end();
        }
        if (start < text.length()) {
            out.add(new Inline.Text(text.substring(start)));
        }
        return out;
    }
}
