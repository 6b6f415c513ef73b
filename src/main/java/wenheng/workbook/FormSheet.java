package wenheng.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wenheng.assess.form.OfficialForm;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Grid;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/** 一张申报表的工作表：题目、表头、各行和注。 */
final class FormSheet implements OfficialForm.Visitor<Sheet> {

    /** Columns of 表Ⅱ-2 that stay in sight. */
    private static final int SCHOOL_COLUMNS = 2;

    private final OfficialForm form;
    private final Sheet sheet;

    private FormSheet(Book book, String name, OfficialForm form, int lines) {
        this.form = form;
        this.sheet = book.sheet(layout(name, form, lines + form.head().size()));
    }

    /** The form under the sheet's name; a subtitle where there is one to print. */
    static Sheet write(Book book, String name, OfficialForm form, String subtitle) {
        return new FormSheet(book, name, form, subtitle.isEmpty() ? 1 : 2).write(subtitle);
    }

    private static Layout layout(String name, OfficialForm form, int headRows) {
        int columns = form.head().get(0).size();
        return switch (form.number()) {
            case "Ⅰ" -> Layout.landscape(name, Collections.nCopies(columns, 8), headRows, 0);
            case "Ⅱ-1", "Ⅲ" -> Layout.landscape(name, widths(List.of(7, 20), columns, 13, List.of(11)), headRows, 0);
            case "Ⅱ-2" ->
                Layout.landscape(
                        name,
                        widths(List.of(5, 28, 8, 8, 8, 7), columns, 11, List.of(10, 34)),
                        headRows,
                        SCHOOL_COLUMNS);
            case "Ⅵ" -> Layout.landscape(name, List.of(20, 11, 14, 14, 16, 11, 14, 16), headRows, 0);
            default -> Layout.portrait(name, List.of(44, 44, 11), headRows);
        };
    }

    /** Of the first columns, of all between, of the last. */
    private static List<Integer> widths(List<Integer> first, int columns, int each, List<Integer> last) {
        List<Integer> widths = new ArrayList<>(first);
        widths.addAll(Collections.nCopies(columns - first.size() - last.size(), each));
        widths.addAll(last);
        return widths;
    }

    private Sheet write(String subtitle) {
        String title = form.number().isEmpty() ? form.title() : form.name() + "　" + form.title();
        sheet.line(title, CellStyle.TITLE);
        if (!subtitle.isEmpty()) {
            sheet.line(subtitle, CellStyle.SUBTITLE);
        }
        head();
        form.rows().forEach(this::row);
        Grid.of(form.rows()).merge(sheet, form.rows().size());
        notes();
        return sheet;
    }

    private void head() {
        Grid grid = Grid.of(form.head());
        for (int row = 0; row < form.head().size(); row++) {
            sheet.nextRow(grid.lines(sheet.layout(), row));
            form.head().get(row).forEach(cell -> cell.accept(this));
        }
        grid.merge(sheet, form.head().size());
    }

    private void row(List<OfficialForm.Cell> cells) {
        sheet.nextRowFor(cells.stream().map(FormSheet::words).toArray(String[]::new));
        cells.forEach(cell -> cell.accept(this));
    }

    /** What takes room in a cell. */
    private static String words(OfficialForm.Cell cell) {
        return cell instanceof OfficialForm.Prose prose ? text(prose) : "";
    }

    private static String text(OfficialForm.Prose prose) {
        List<String> lines = new ArrayList<>();
        prose.sentences().forEach(sentence -> lines.add(sentence.plain()));
        if (!prose.missing().isEmpty()) {
            lines.add(SheetWords.PENDING + "：" + String.join("、", prose.missing()));
        }
        return String.join("\n", lines);
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        form.notes().forEach(note -> notes.add(note.plain()));
        notes.addAll(form.hints());
        for (int i = 0; i < notes.size(); i++) {
            sheet.line((i == 0 ? "注：" : "") + notes.get(i), CellStyle.NOTE);
        }
    }

    @Override
    public Sheet number(OfficialForm.Number cell) {
        if (cell.figure().isEmpty()) {
            return sheet.pending();
        }
        int decimals = cell.figure().get().decimals();
        CellStyle style = cell.fails() ? CellStyle.failing(decimals) : CellStyle.number(decimals);
        boolean ranged = form.number().equals("Ⅱ-2");
        return sheet.number(cell.figure().get().value(), ranged ? style : style.centered());
    }

    @Override
    public Sheet ordinal(OfficialForm.Ordinal cell) {
        return sheet.number(cell.number(), CellStyle.number(0).centered());
    }

    @Override
    public Sheet label(OfficialForm.Label cell) {
        boolean first = form.number().equals("Ⅱ-2");
        return cell.text().isEmpty()
                ? sheet.pending()
                : sheet.text(cell.text(), first ? CellStyle.CENTER : CellStyle.HEAD);
    }

    @Override
    public Sheet prose(OfficialForm.Prose cell) {
        boolean remark = form.number().equals("Ⅱ-2") && sheet.column() > 1;
        return sheet.text(text(cell), remark ? CellStyle.SOURCE : CellStyle.TEXT);
    }

    @Override
    public Sheet verdict(OfficialForm.Verdict cell) {
        return Judgement.verdict(sheet, cell.passes());
    }

    @Override
    public Sheet none(OfficialForm.None cell) {
        return cell.fails()
                ? sheet.text(SheetWords.NONE + "▼", CellStyle.CENTER.filled(CellStyle.Fill.FAILED))
                : sheet.text(SheetWords.NONE, CellStyle.CENTER);
    }

    @Override
    public Sheet open(OfficialForm.Open cell) {
        return sheet.pending();
    }

    @Override
    public Sheet heading(OfficialForm.Heading cell) {
        return sheet.text(cell.words(), CellStyle.HEAD);
    }

    @Override
    public Sheet joined(OfficialForm.Joined cell) {
        return sheet.blank(CellStyle.HEAD);
    }
}
