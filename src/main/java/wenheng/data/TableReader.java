package wenheng.data;

import java.util.Locale;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;

/**
 * 读表：CSV（UTF-8、GB18030 自行识别）和 XLSX 读成 {@link Table}。
 *
 * <p>Old or foreign workbooks (.xls, .et, .wps), those with a password and damaged ones are refused with a hint.
 */
public final class TableReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    /**
     * Reads a table.
     *
     * @param path name for addresses and messages; its extension tells the format
     * @param sheet name of the sheet; empty for the first one, and for CSV
     * @throws InputException if the bytes are no table that can be read, or there is no such sheet
     */
    public static Outcome<Table> read(String path, String sheet, byte[] bytes) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Table table = switch (extension) {
            case "csv", "txt" -> readCsv(path, sheet, bytes);
            case "xlsx", "xlsm" -> readWorkbook(path, sheet, bytes);
            default -> throw refusedFormat(path, extension);
        };
        if (table.rows().isEmpty()) {
            throw refused("数据-空表", table.location(), "表中没有内容", "请检查文件和工作表是否选对");
        }
        return new Outcome<>(table, Diagnostics.NONE);
    }

    private static Table readCsv(String path, String sheet, byte[] bytes) {
        if (!sheet.isEmpty()) {
            throw refused("数据-无工作表", Location.of(path), "CSV 文件没有工作表“" + sheet + "”", "请去掉“#" + sheet + "”");
        }
        if (startsWith(bytes, ZIP) || startsWith(bytes, OLE2)) {
            throw refused(
                    "数据-格式", Location.of(path), "扩展名是 .csv，内容却是 Excel 工作簿", "请把扩展名改为 .xlsx，或在 Excel、WPS 中另存为 CSV");
        }
        return new CsvReader(path).read(bytes);
    }

    private static Table readWorkbook(String path, String sheet, byte[] bytes) {
        if (startsWith(bytes, OLE2)) {
            throw refused("数据-格式", Location.of(path), "文件设有打开密码，或是改了扩展名的旧版 .xls", "请取消密码后，在 Excel、WPS 中另存为 .xlsx");
        }
        if (!startsWith(bytes, ZIP)) {
            throw refused("数据-损坏", Location.of(path), "这不是 XLSX 文件，或文件已损坏", "请用 Excel、WPS 打开检查，再另存为 .xlsx");
        }
        return new WorkbookReader(path).read(sheet, bytes);
    }

    private static InputException refusedFormat(String path, String extension) {
        boolean old = extension.equals("xls") || extension.equals("et") || extension.equals("wps");
        return refused(
                "数据-格式",
                Location.of(path),
                old ? "不能读取 ." + extension + " 文件" : "不认识的表格格式“." + extension + "”",
                "请在 Excel、WPS 中另存为 .xlsx 或 CSV");
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    static InputException refused(String code, Location place, String message, String hint) {
        return new InputException(Diagnostic.error(code, place, message, hint));
    }
}
