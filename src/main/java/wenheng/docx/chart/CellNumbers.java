package wenheng.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wenheng.ooxml.XmlTree;

/** 单元格里的数：图表部件和内嵌工作簿里的值，按文件里的次序；不是数的不算。 */
public final class CellNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,40}(?:\\.\\d{0,40})?|\\.\\d{1,40})(?:[Ee][-+]?\\d{1,2})?");

    private CellNumbers() {}

    /** The numbers among the texts of these elements. */
    public static List<BigDecimal> of(Stream<XmlTree> values) {
        return values.map(XmlTree::text)
                .map(CellNumbers::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The number that a text is. */
    public static Optional<BigDecimal> of(String text) {
        return Optional.of(text.strip())
                .filter(number -> NUMBER.matcher(number).matches())
                .map(BigDecimal::new);
    }
}
