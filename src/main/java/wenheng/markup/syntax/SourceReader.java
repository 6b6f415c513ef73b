package wenheng.markup.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Location;
import wenheng.markup.MarkedText;
import wenheng.text.Characters;

/**
 * 净化：分行、取下来处记号、剔除不该有的字符。
 *
 * <p>What remains holds only whole figure marks and missing marks, each within one line.
 */
public final class SourceReader {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final Pattern PLACE =
            Pattern.compile(MarkedText.PLACE_START + "(\\d{1,9}):(\\d{1,9})" + MarkedText.PLACE_END);
    private static final Pattern CUT_FIGURE =
            Pattern.compile(MarkedText.FIGURE_START + "\\d*" + MarkedText.FIGURE_TEXT + "?");

    private final MarkedText input;
    private final FigureMarks marks;
    private final Findings findings;
    private String file;
    private int line;

    public SourceReader(MarkedText input, Findings findings) {
        this.input = input;
        this.marks = new FigureMarks(input.figures());
        this.findings = findings;
        this.file = input.name();
    }

    /** The clean lines with their origins. */
    public SourceText read() {
        List<String> lines = new ArrayList<>();
        List<SourceText.Origin> origins = new ArrayList<>();
        String text = input.text().startsWith("\uFEFF") ? input.text().substring(1) : input.text();
        for (String raw : LINE_END.split(text, -1)) {
            line++;
            String rest = withoutPlaces(raw);
            lines.add(isClean(rest) ? rest : cleaned(rest));
            origins.add(new SourceText.Origin(file, line));
        }
        return new SourceText(lines, origins);
    }

    /** Takes off place marks; those at the beginning of the line move the place. */
    private String withoutPlaces(String raw) {
        if (raw.indexOf(MarkedText.PLACE_START) < 0) {
            return raw;
        }
        Matcher mark = PLACE.matcher(raw);
        int start = 0;
        while (mark.region(start, raw.length()).lookingAt()) {
            moveTo(mark.group(1), mark.group(2));
            start = mark.end();
        }
        return PLACE.matcher(raw.substring(start)).replaceAll("");
    }

    private void moveTo(String fileIndex, String lineNumber) {
        int index = Integer.parseInt(fileIndex);
        if (index < input.files().size()) {
            file = input.files().get(index);
            line = Integer.parseInt(lineNumber);
        }
    }

    private static boolean isClean(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c <= 0xE00F);
    }

    private String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int column = 1;
        int i = 0;
        while (i < text.length()) {
            int length = marks.lengthAt(text, i);
            if (length > 0) {
                out.append(text, i, i + length);
                i += length;
                continue;
            }
            int codePoint = text.codePointAt(i);
            if (Characters.isReserved(codePoint)) {
                i += cutMark(text, i, column);
                continue;
            }
            if (Characters.isForbidden(codePoint)) {
                report(codePoint, column);
            } else {
                out.appendCodePoint(codePoint);
            }
            column++;
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    /** Drops what is left of a mark that was cut, with its index, which would otherwise print as a number. */
    private int cutMark(String text, int index, int column) {
        findings.error("标记-记号残缺", place(column), "这里有一个不完整的内部记号，已略去", "请检查模板是否截断或拆开了数值");
        Matcher figure = CUT_FIGURE.matcher(text).region(index, text.length());
        return figure.lookingAt() ? figure.end() - index : 1;
    }

    private void report(int codePoint, int column) {
        findings.error("标记-非法字符", place(column), "这里有不可见的控制字符（" + named(codePoint) + "），已略去", "请删去这个字符");
    }

    private Location place(int column) {
        return Location.of(file, line, column);
    }

    /** {@code U+0007}. */
    public static String named(int codePoint) {
        String digits = "000" + Integer.toHexString(codePoint);
        return "U+" + digits.substring(digits.length() - 4).toUpperCase(java.util.Locale.ROOT);
    }
}
