package wenheng.workbook.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.workbook.sheet.CellStyle.Fill;

/** 工作表：自上而下、自左而右写出。 One writer a sheet; not thread-safe. */
public final class Sheet {

    /** So many digits tell two doubles apart. */
    private static final MathContext DOUBLE = new MathContext(17, RoundingMode.HALF_EVEN);
    /** Height of a line, in points: of the body font, and as a multiple of the size of any other. */
    private static final double LINE = 14;

    private static final double LEADING = 1.4;
    private static final double PADDING = 6;
    /** What stays allowed is 0. */
    private static final String[] PROTECTION = {
        "sheet",
        "1",
        "formatCells",
        "0",
        "formatColumns",
        "0",
        "formatRows",
        "0",
        "insertRows",
        "0",
        "deleteRows",
        "0",
        "sort",
        "0",
        "autoFilter",
        "0"
    };

    private final Layout layout;
    private final CellStyles styles;
    private final Xml xml = new Xml();
    private final SheetFrame frame;
    private final List<CellNote> notes = new ArrayList<>();
    private final List<Validation> validations = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private final List<String[]> shadings = new ArrayList<>();
    private boolean isProtected;
    private boolean rowOpen;
    private int row;
    private int column;

    Sheet(Layout layout, CellStyles styles) {
        this.layout = layout;
        this.styles = styles;
        this.frame = new SheetFrame(xml, layout, styles);
        frame.begin();
    }

    public Layout layout() {
        return layout;
    }

    /** The row being written, from 1. */
    public int row() {
        return row;
    }

    /** The column to be written next, from 0. */
    public int column() {
        return column;
    }

    /** Begins the next row, one line high. */
    public Sheet nextRow() {
        return nextRow(1);
    }

    /** Begins the next row, high enough for these texts in its first columns; "" where a text needs no room. */
    public Sheet nextRowFor(String... texts) {
        int lines = 1;
        for (int i = 0; i < texts.length; i++) {
            lines = Math.max(lines, WrappedLines.of(texts[i], layout.widths().get(i), CellStyle.Face.BODY.points()));
        }
        return nextRow(lines);
    }

    /** Begins the next row, for so many lines of text. */
    public Sheet nextRow(int lines) {
        return rowOf(lines * LINE + PADDING);
    }

    private Sheet rowOf(double height) {
        endRow();
        row++;
        column = 0;
        String number = Integer.toString(row);
        xml.open("row", "r", number, "ht", String.format(Locale.ROOT, "%.1f", height), "customHeight", "1");
        rowOpen = true;
        return this;
    }

    /** A text; never a formula, whatever it begins with. */
    public Sheet text(String words, CellStyle style) {
        open(CellText.isLikeFormula(words) ? style.with(CellStyle.Trait.QUOTED) : style, "inlineStr");
        xml.open("is")
                .leaf("t", CellText.fit(words), "xml:space", "preserve")
                .close()
                .close();
        return this;
    }

    public Sheet number(BigDecimal value, CellStyle style) {
        open(style, "n");
        xml.leaf("v", plain(value)).close();
        return this;
    }

    public Sheet number(long value, CellStyle style) {
        return number(BigDecimal.valueOf(value), style);
    }

    /** The number, or 待填报. */
    public Sheet number(Optional<BigDecimal> value, CellStyle style) {
        return value.isPresent() ? number(value.get(), style) : pending();
    }

    /** 待填报. */
    public Sheet pending() {
        return text(SheetWords.PENDING, CellStyle.CENTER.filled(Fill.PENDING));
    }

    /** A formula whose value is a number, or 待填报 where there is none; that value is shown where nothing is computed anew. */
    public Sheet formula(String formula, Optional<BigDecimal> value, CellStyle style) {
        if (value.isEmpty()) {
            return formula(formula, SheetWords.PENDING, style);
        }
        open(style, "n");
        xml.leaf("f", formula).leaf("v", plain(value.get())).close();
        return this;
    }

    /** A formula whose value is a text. */
    public Sheet formula(String formula, String value, CellStyle style) {
        open(style, "str");
        xml.leaf("f", formula).leaf("v", value).close();
        return this;
    }

    public Sheet blank(CellStyle style) {
        xml.empty("c", "r", CellReferences.cell(column++, row), "s", styles.index(style));
        return this;
    }

    /** A text over so many columns. */
    public Sheet spanned(String words, int columns, CellStyle style) {
        int first = column;
        text(words, style);
        for (int i = 1; i < columns; i++) {
            blank(style);
        }
        if (columns > 1) {
            merges.add(CellReferences.cell(first, row) + ":" + CellReferences.cell(first + columns - 1, row));
        }
        return this;
    }

    /** A row of one text over the whole width, as high as the text needs. */
    public Sheet line(String words, CellStyle style) {
        int columns = layout.lineColumns();
        int lines =
                WrappedLines.of(words, layout.width(0, columns), style.face().points());
        return rowOf(lines * style.face().points() * LEADING + PADDING).spanned(words, columns, style);
    }

    /** Merges cells already written. */
    public void merge(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        merges.add(CellReferences.cell(firstColumn, firstRow) + ":" + CellReferences.cell(lastColumn, lastRow));
    }

    /** Shades the cells of a range for which the formula, written for its first cell, holds. */
    public void shade(String range, String formula) {
        shadings.add(new String[] {range, formula});
    }

    /** 批注 at the cell just written. */
    public Sheet note(String words) {
        notes.add(new CellNote(column - 1, row, words));
        return this;
    }

    List<CellNote> notes() {
        return notes;
    }

    public void validate(Validation validation) {
        validations.add(validation);
    }

    /** 保护 against slips, without a password: only open cells can be typed in; rows may be added, taken out and sorted. */
    public void protect() {
        isProtected = true;
    }

    /**
     * The part; nothing is written after it.
     *
     * @param drawing id of the relationship to the boxes of the notes; empty where there are none
     */
    byte[] part(Optional<String> drawing) {
        endRow();
        xml.close();
        if (isProtected) {
            xml.empty("sheetProtection", PROTECTION);
        }
        if (!merges.isEmpty()) {
            xml.open("mergeCells", "count", Integer.toString(merges.size()));
            merges.forEach(merge -> xml.empty("mergeCell", "ref", merge));
            xml.close();
        }
        for (int i = 0; i < shadings.size(); i++) {
            xml.open("conditionalFormatting", "sqref", shadings.get(i)[0]);
            xml.open("cfRule", "type", "expression", "dxfId", CellStyles.FAILED, "priority", Integer.toString(i + 1));
            xml.leaf("formula", shadings.get(i)[1]).close().close();
        }
        Validation.write(validations, xml);
        frame.end();
        drawing.ifPresent(id -> xml.empty("legacyDrawing", "xmlns:r", Vocabulary.R, "r:id", id));
        return xml.close().bytes();
    }

    private void open(CellStyle style, String type) {
        xml.open("c", "r", CellReferences.cell(column++, row), "s", styles.index(style), "t", type);
    }

    private void endRow() {
        if (rowOpen) {
            xml.close();
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(DOUBLE).stripTrailingZeros();
        return rounded.toPlainString();
    }
}
