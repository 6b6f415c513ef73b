package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.ooxml.XmlTree;

/**
 * 图表的格：分类名称或一个系列的数，各在自己的行。
 *
 * <p>A cell emptied in Word has no point at all, so a point's place is the number it bears ({@code c:idx}), never its rank
 * among those that are left.
 *
 * @param texts by row, counted from 0
 */
public record ChartCells(SortedMap<Integer, String> texts) {

    /** Rows of four digits; no chart of a paper has more, and a forged number must not make a list of its length. */
    private static final String ROW = "\\d{1,4}";

    /** The cells of {@code c:cat} or {@code c:val}; none without it. Of names on several levels the innermost count. */
    public static ChartCells of(Optional<XmlTree> axis) {
        SortedMap<Integer, String> texts = new TreeMap<>();
        axis.stream()
                .flatMap(one -> one.deep("c:pt"))
                .filter(point -> point.attribute("idx").matches(ROW))
                .forEach(point -> texts.putIfAbsent(
                        Integer.valueOf(point.attribute("idx")),
                        point.child("c:v").map(XmlTree::text).orElse("")));
        return new ChartCells(texts);
    }

    /** How many rows there are, empty ones in between included. */
    public int rows() {
        return texts.isEmpty() ? 0 : texts.lastKey() + 1;
    }

    /** The text in a row; empty if there is none. */
    public String text(int row) {
        return texts.getOrDefault(row, "");
    }

    /** The number in a row. */
    public Optional<BigDecimal> number(int row) {
        return CellNumbers.of(text(row));
    }
}
