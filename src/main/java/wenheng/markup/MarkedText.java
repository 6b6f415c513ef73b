package wenheng.markup;

import java.util.List;
import wenheng.provenance.Figure;

/**
 * 合并后的标记文本：模板与叙述合成的一份文稿，数字与来处带着记号。
 *
 * <p>The marks are private-use characters. {@link #FIGURE_START}, index in {@code figures}, {@link #FIGURE_TEXT}, printed text,
 * {@link #FIGURE_END} enclose a figure; {@link #MISSING_START}, name, {@link #MISSING_END} stand for a missing value;
 * {@link #PLACE_START}, index in {@code files}, {@code :}, line, {@link #PLACE_END} at the beginning of a line say where the line
 * came from. Input that holds any {@linkplain
 * wenheng.text.Characters#isReserved reserved} character is refused.
 *
 * @param name file to name for lines that carry no place
 * @param text the markup
 * @param figures side table of the figure marks
 * @param files side table of the place marks
 */
public record MarkedText(String name, String text, List<Figure> figures, List<String> files) {

    public static final char FIGURE_START = '\uE000';
    public static final char FIGURE_TEXT = '\uE001';
    public static final char FIGURE_END = '\uE002';
    public static final char PLACE_START = '\uE003';
    public static final char PLACE_END = '\uE004';
    public static final char MISSING_START = '\uE005';
    public static final char MISSING_END = '\uE006';
    /** Set beside {@code *} next to Chinese marks while parsing, so that CommonMark lets them open and close; never printed. */
    public static final char JOINER = '\uE00F';

    public MarkedText {
        figures = List.copyOf(figures);
        files = List.copyOf(files);
    }

    /** A text without marks, such as a file given to {@code render}. */
    public static MarkedText plain(String name, String text) {
        return new MarkedText(name, text, List.of(), List.of());
    }
}
