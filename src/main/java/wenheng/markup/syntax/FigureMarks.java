package wenheng.markup.syntax;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.document.Inline;
import wenheng.markup.MarkedText;
import wenheng.provenance.Figure;

/**
 * 记号：文中的数字记号与待补记号，以及它们所代表的行内片段。
 *
 * <p>A mark counts only if it is whole and its number is in the side table; what a template has cut or copied in parts
 * is none, and is taken off with a finding ({@link SourceReader}). The pattern excludes reserved characters between its
 * ends, so that it never reaches over another mark and matching stays linear.
 */
public final class FigureMarks {

    private static final String PLAIN = "([^\uE000-\uE00F]*)";
    private static final Pattern MARK = Pattern.compile(MarkedText.FIGURE_START + "(\\d{1,9})" + MarkedText.FIGURE_TEXT
            + PLAIN + MarkedText.FIGURE_END + "|" + MarkedText.MISSING_START + PLAIN + MarkedText.MISSING_END);

    private final List<Figure> figures;

    public FigureMarks(List<Figure> figures) {
        this.figures = figures;
    }

    /** Length of the whole and known mark that begins at an index; 0 if there is none. */
    int lengthAt(String text, int index) {
        char c = text.charAt(index);
        if (c != MarkedText.FIGURE_START && c != MarkedText.MISSING_START) {
            return 0;
        }
        Matcher mark = MARK.matcher(text).region(index, text.length());
        return mark.lookingAt() && isKnown(mark) ? mark.end() - index : 0;
    }

    private boolean isKnown(Matcher mark) {
        return mark.group(1) == null || Integer.parseInt(mark.group(1)) < figures.size();
    }

    /** The piece that one whole mark stands for. */
    Optional<Inline> inline(String mark) {
        Matcher matcher = MARK.matcher(mark);
        return matcher.matches() && isKnown(matcher) ? Optional.of(inline(matcher)) : Optional.empty();
    }

    private Inline inline(Matcher mark) {
        if (mark.group(1) == null) {
            return new Inline.Missing(Literals.unescape(mark.group(3)));
        }
        return new Inline.FigureText(figures.get(Integer.parseInt(mark.group(1))), Literals.unescape(mark.group(2)));
    }

    /** The pieces of a text outside Markdown, such as a value in YAML; backslashes are taken off. */
    public List<Inline> inlines(String text) {
        return inlines(text, Literals::unescape);
    }

    /** The pieces of a text in which a backslash is a backslash. */
    public List<Inline> literal(String text) {
        return inlines(Literals.withoutJoiners(text), UnaryOperator.identity());
    }

    private List<Inline> inlines(String text, UnaryOperator<String> reading) {
        List<Inline> out = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            addText(out, reading.apply(text.substring(end, mark.start())));
            if (isKnown(mark)) {
                out.add(inline(mark));
            }
            end = mark.end();
        }
        addText(out, reading.apply(text.substring(end)));
        return out;
    }

    private static void addText(List<Inline> out, String text) {
        String plain = Literals.plain(text);
        if (!plain.isEmpty()) {
            out.add(new Inline.Text(plain));
        }
    }

    /** The text a reader sees. */
    public String plain(String text) {
        return Inline.plain(inlines(text));
    }

    /** Whether a value is missing in the text. */
    public static boolean hasMissing(String text) {
        return text.indexOf(MarkedText.MISSING_START) >= 0;
    }

    /** The figure that a value is, if it is nothing else. */
    public Optional<Inline.FigureText> figure(String text) {
        List<Inline> pieces = inlines(text.strip());
        return pieces.size() == 1 && pieces.get(0) instanceof Inline.FigureText figure
                ? Optional.of(figure)
                : Optional.empty();
    }

    /** The number a value stands for: the digits typed, or those that a marked figure prints. */
    public Optional<BigDecimal> number(String text) {
        String digits = Inline.plain(inlines(text.strip()));
        return digits.matches("[-+]?\\d{1,18}(\\.\\d{1,18})?") ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
