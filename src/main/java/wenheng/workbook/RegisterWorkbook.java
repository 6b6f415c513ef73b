package wenheng.workbook;

import java.util.List;
import wenheng.document.Register;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.Layout;
import wenheng.workbook.sheet.Sheet;

/** 清单工作簿（XLSX）：核数单、缺数清单，一张清单一张工作表。 */
public final class RegisterWorkbook {

    private static final int HEAD_ROWS = 2;

    private RegisterWorkbook() {}

    /** The workbook's bytes. */
    public static byte[] write(String title, List<Register> registers) {
        Book book = new Book();
        registers.forEach(register -> book.add(sheet(book, register)));
        return book.bytes(title);
    }

    private static Sheet sheet(Book book, Register register) {
        List<Integer> widths =
                register.columns().stream().map(Register.Column::width).toList();
        Sheet sheet = book.sheet(Layout.landscape(Layout.fitName(register.name()), widths, HEAD_ROWS, 1));
        sheet.line(register.title(), CellStyle.TITLE);
        sheet.nextRow();
        register.columns().forEach(column -> sheet.text(column.head(), CellStyle.HEAD));
        for (List<String> row : register.rows()) {
            sheet.nextRowFor(row.toArray(String[]::new));
            row.forEach(text -> sheet.text(text, CellStyle.TEXT));
        }
        return sheet;
    }
}
