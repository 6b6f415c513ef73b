package wenheng.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.document.Inline;

/** 序号：印在文字前面的 一、（一）1.（1）和列表的号，认出来并与文字分开。 */
final class Labels {

    private static final String HAN = "[一二三四五六七八九十百千〇零]{1,9}";
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile(HAN + "、\\s*"),
            Pattern.compile("[（(]" + HAN + "[）)]、?\\s*"),
            Pattern.compile("\\d{1,3}(?:[．、]|\\.(?!\\d))\\s*"),
            Pattern.compile("[（(]\\d{1,3}[）)]、?\\s*"));
    private static final Pattern ITEM = Pattern.compile("(?:·|\\d{1,9}(?:\\)|\\.(?!\\d)))");

    private Labels() {}

    /** Words parted from what stands before them. */
    record Parted(String label, List<Inline> content) {}

    /** Parts the number of a heading from its words; the label is empty if there is none. */
    static Parted heading(int level, List<Inline> content) {
        Parted own = part(LEVELS.get(level - 1), content);
        for (int i = 0; i < LEVELS.size() && own.label().isEmpty(); i++) {
            own = part(LEVELS.get(i), content);
        }
        return own;
    }

    /** The level whose numbers look as the beginning of a text does, from 1; 0 for none. */
    static int level(String text) {
        for (int i = 0; i < LEVELS.size(); i++) {
            if (LEVELS.get(i).matcher(text).lookingAt()) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Parts the sign or number of an item of a list. */
    static Parted item(List<Inline> content) {
        return part(ITEM, content);
    }

    private static Parted part(Pattern pattern, List<Inline> content) {
        Matcher matcher = pattern.matcher(Inline.plain(content));
        if (!matcher.lookingAt()) {
            return new Parted("", content);
        }
        return new Parted(matcher.group().strip(), split(content, matcher.end()).get(1));
    }

    /** The words before an offset and those after it, marks kept. */
    static List<List<Inline>> split(List<Inline> content, int offset) {
        List<Inline> before = new ArrayList<>();
        List<Inline> after = new ArrayList<>();
        int at = 0;
        for (Inline piece : content) {
            int end = at + piece.plain().length();
            if (end <= offset) {
                before.add(piece);
            } else if (at >= offset) {
                after.add(piece);
            } else {
                cut(piece, offset - at, before, after);
            }
            at = end;
        }
        return List.of(before, after);
    }

    /** What cannot be cut, such as a link, stays whole on the side of its beginning. */
    private static void cut(Inline piece, int offset, List<Inline> before, List<Inline> after) {
        if (piece instanceof Inline.Text text) {
            before.add(new Inline.Text(text.plain().substring(0, offset)));
            after.add(new Inline.Text(text.plain().substring(offset)));
        } else if (piece instanceof Inline.Strong strong) {
            List<List<Inline>> parts = split(strong.content(), offset);
            before.add(new Inline.Strong(parts.get(0)));
            after.add(new Inline.Strong(parts.get(1)));
        } else {
            before.add(piece);
        }
    }
}
