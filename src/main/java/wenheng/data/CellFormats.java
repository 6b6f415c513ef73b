package wenheng.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import wenheng.provenance.Source;

/**
 * 数字格式：分清日期、百分数和普通数。
 *
 * <p>A number is a date only by its format, as in the workbook itself: 45000 may be an amount. Written out with all
 * digits of its binary fraction and rounded to 15 it is what the clerk typed, whatever the program that stored it had
 * appended. A date comes back as text, so that nobody computes with it.
 *
 * @param from1904 whether days are counted from 1904
 */
record CellFormats(StylesTable styles, boolean from1904) {

    /** A workbook keeps binary fractions; 15 digits are what the program that wrote it shows, so 0.1 is read as 0.1. */
    static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    /** What a workbook stores as a number (xsd:double); Java alone would read more, such as {@code 0x1p3} and {@code 1d}. */
    private static final Pattern STORED = Pattern.compile("[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

    /** The cell of a stored number; what is none is a fault of the cell. */
    Cell number(String stored, int style, Source source) {
        double number = STORED.matcher(stored).matches() ? Double.parseDouble(stored) : Double.NaN;
        if (!Double.isFinite(number)) {
            return new Cell.Fault(stored, source);
        }
        XSSFCellStyle format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        String pattern = format == null || format.getDataFormatString() == null ? "" : format.getDataFormatString();
        if (format != null
                && DateUtil.isADateFormat(format.getDataFormat(), pattern)
                && DateUtil.isValidExcelDate(number)) {
            return new Cell.Text(date(number), source);
        }
        BigDecimal value = Quantity.plain(new BigDecimal(number).round(SHOWN));
        return new Cell.Number(value, pattern.contains("%"), source);
    }

    /** Whether a style paints the cell in a colour other than white. */
    boolean isShaded(int style) {
        XSSFCellStyle format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        if (format == null || format.getFillPattern() != FillPatternType.SOLID_FOREGROUND) {
            return false;
        }
        XSSFColor colour = format.getFillForegroundXSSFColor();
        return colour != null && !"FFFFFFFF".equals(colour.getARGBHex());
    }

    private String date(double number) {
        LocalDateTime moment = DateUtil.getLocalDateTime(number, from1904);
        return moment == null ? "" : moment.toLocalDate().toString();
    }
}
