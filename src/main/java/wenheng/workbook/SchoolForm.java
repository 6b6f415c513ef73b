package wenheng.workbook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;

/**
 * 学校填报表（XLSX）：表头锁定并带批注，各列有下拉列表和数据校验，第一行是不计入的示例。
 *
 * <p>The sheet is protected without a password against slips alone; whoever must may lift the protection.
 */
public final class SchoolForm {

    /** The sheet that is read. */
    public static final String SHEET = "学校";

    private static final int HEAD_ROWS = 2;
    /** The code and the name of a school stay in sight. */
    private static final int HEAD_COLUMNS = 2;
    /** Room for the schools of a large county. */
    private static final int LAST_ROW = 601;
    /** Columns over which the title runs, and lines of the longest head. */
    private static final int TITLE_COLUMNS = 8;

    private static final int HEAD_LINES = 4;
    private static final List<Integer> GUIDE_WIDTHS = List.of(32, 72);

    private static final CellStyle TITLE =
            new CellStyle(CellStyle.Face.TITLE, CellStyle.Fill.NONE, CellStyle.Align.LEFT, "General", Set.of());
    private static final CellStyle EXAMPLE =
            CellStyle.TEXT.filled(CellStyle.Fill.INPUT).with(CellStyle.Trait.OPEN);

    private final List<Column> columns = columns();
    private final Sheet sheet;

    private SchoolForm(Book book) {
        List<Integer> widths =
                columns.stream().map(column -> width(column.head())).toList();
        List<CellStyle> styles = columns.stream().map(Column::style).toList();
        this.sheet = book.sheet(Layout.entry(SHEET, widths, HEAD_ROWS, HEAD_COLUMNS, styles));
    }

    /** 填报表的一列：表头、示例值、怎么填。 */
    record Column(String head, String example, String note) {
        /** The column of the school table. */
        SchoolColumn kind() {
            return SchoolColumn.ofName(head.replace("（万元）", "")).orElseThrow();
        }

        String help() {
            return head + "：" + note;
        }

        /** How what is filled in looks. */
        CellStyle style() {
            return switch (kind().kind()) {
                case TEXT -> CellStyle.typed();
                case COUNT -> CellStyle.number(0).with(CellStyle.Trait.OPEN);
                case AREA, MONEY -> CellStyle.number(2).with(CellStyle.Trait.OPEN);
            };
        }
    }

    /**
     * The form's bytes.
     *
     * @param title printed above the heads
     * @param roster schools whose names and kinds are entered already, such as last year's; their numbers are not
     */
    public static byte[] write(String title, List<School> roster) {
        Book book = new Book();
        SchoolForm form = new SchoolForm(book);
        book.add(form.schools(title + "（示例行不计入；锁定的只是表头，没有密码）", roster));
        book.add(form.guide(book));
        return book.bytes(title);
    }

    private Sheet schools(String title, List<School> roster) {
        sheet.nextRow(2).spanned(title, TITLE_COLUMNS, TITLE);
        columns.stream().skip(TITLE_COLUMNS).forEach(column -> sheet.blank(TITLE));
        sheet.nextRow(HEAD_LINES);
        columns.forEach(column -> sheet.text(column.head(), CellStyle.HEAD).note(column.help()));
        sheet.nextRowFor(columns.stream().map(Column::example).toArray(String[]::new));
        columns.forEach(column -> put(column.example(), EXAMPLE));
        int first = sheet.row() + 1;
        roster.forEach(this::school);
        SchoolFormGuard.validations(columns, first, LAST_ROW).forEach(sheet::validate);
        sheet.protect();
        return sheet;
    }

    private void school(School school) {
        sheet.nextRow();
        columns.forEach(column -> put(identity(school, column.head()), column.style()));
    }

    private void put(String words, CellStyle style) {
        if (words.isEmpty()) {
            sheet.blank(style);
        } else {
            sheet.text(words, style);
        }
    }

    private static String identity(School school, String head) {
        return switch (head) {
            case SchoolColumn.CODE -> school.code();
            case SchoolColumn.NAME -> school.name();
            case SchoolColumn.TYPE -> school.type().chinese();
            case SchoolColumn.OWNERSHIP -> school.ownership();
            case SchoolColumn.SETTING -> school.setting();
            case SchoolColumn.BOARDING -> school.boarding() ? "是" : "否";
            default -> "";
        };
    }

    /** 填表说明: what each column is, on a sheet of its own. */
    private Sheet guide(Book book) {
        Sheet guide = book.sheet(Layout.portrait("填表说明", GUIDE_WIDTHS, 0));
        for (Column column : columns) {
            guide.nextRowFor(column.head(), column.note());
            guide.text(column.head(), CellStyle.HEAD).text(column.note(), CellStyle.TEXT);
        }
        return guide;
    }

    private static int width(String head) {
        return switch (head) {
            case SchoolColumn.NAME -> 26;
            case SchoolColumn.TYPE -> 16;
            case SchoolColumn.CODE -> 13;
            default -> 11;
        };
    }

    private static List<Column> columns() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SchoolForm.class.getResourceAsStream("学校表.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Column(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
