package wenheng.data;

import java.util.List;
import java.util.Locale;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;

/**
 * 读表：CSV（UTF-8、GB18030 自行识别）、XLSX 和 XLS 读成 {@link Table}。
 *
 * <p>The content tells XLSX from XLS, whatever the extension. Foreign workbooks (.et, .wps), those with a password and damaged ones are refused with a hint.
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
        Outcome<List<Table>> tables = read(path, new SheetChoice(sheet, false), bytes);
        Table table = tables.value().get(0);
        if (table.rows().isEmpty()) {
            throw refused("数据-空表", table.location(), "表中没有内容", "请检查文件和工作表是否选对");
        }
        return new Outcome<>(table, tables.diagnostics());
    }

    /**
     * Reads every sheet that holds anything, hidden ones too; a CSV file is one table.
     *
     * @throws InputException if the bytes are no table that can be read, or all sheets are empty
     */
    public static Outcome<List<Table>> readAll(String path, byte[] bytes) {
        Outcome<List<Table>> tables = read(path, new SheetChoice("", true), bytes);
        List<Table> filled =
                tables.value().stream().filter(table -> !table.rows().isEmpty()).toList();
        if (filled.isEmpty()) {
            throw refused("数据-空表", Location.of(path), "表中没有内容", "请检查文件是否选对");
        }
        return new Outcome<>(filled, tables.diagnostics());
    }

    private static Outcome<List<Table>> read(String path, SheetChoice choice, byte[] bytes) {
        String extension = extension(path);
        if (bytes.length == 0) {
            throw refused("数据-空表", Location.of(path), "文件是空的，一个字节也没有", "请检查文件是否选对，或重新导出一次");
        }
        Foreign.refuse(path, extension, bytes);
        return switch (extension) {
            case "csv", "txt" -> readCsv(path, choice.name(), bytes);
            case "xlsx", "xlsm", "xls" -> readWorkbook(path, choice, bytes);
            default -> throw Foreign.format(path, extension);
        };
    }

    private static String extension(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Outcome<List<Table>> readCsv(String path, String sheet, byte[] bytes) {
        if (!sheet.isEmpty()) {
            throw refused("数据-无工作表", Location.of(path), "CSV 文件没有工作表“" + sheet + "”", "请去掉“#" + sheet + "”");
        }
        if (startsWith(bytes, ZIP) || startsWith(bytes, OLE2)) {
            throw refused(
                    "数据-格式", Location.of(path), "扩展名是 .csv，内容却是 Excel 工作簿", "请把扩展名改为 .xlsx，或在 Excel、WPS 中另存为 CSV");
        }
        Outcome<Table> table = new CsvReader(path).read(bytes);
        return new Outcome<>(List.of(table.value()), table.diagnostics());
    }

    private static Outcome<List<Table>> readWorkbook(String path, SheetChoice choice, byte[] bytes) {
        if (startsWith(bytes, OLE2)) {
            return new OldWorkbookReader(path).read(choice, bytes);
        }
        if (!startsWith(bytes, ZIP)) {
            throw refused("数据-损坏", Location.of(path), "这不是 Excel 工作簿，或文件已损坏", "请用 Excel、WPS 打开检查，再另存为 .xlsx");
        }
        return new WorkbookReader(path).read(choice, bytes);
    }

    static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && java.util.Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    static InputException refused(String code, Location place, String message, String hint) {
        return new InputException(Diagnostic.error(code, place, message, hint));
    }
}
