package wenheng.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;

/** Sheets for the tests, built by code. */
public final class Sheets {

    private Sheets() {}

    /** An XLSX workbook. */
    public static byte[] xlsx(Consumer<Workbook> fill) {
        return bytes(new XSSFWorkbook(), fill);
    }

    /** An XLS workbook. */
    public static byte[] xls(Consumer<Workbook> fill) {
        return bytes(new HSSFWorkbook(), fill);
    }

    private static byte[] bytes(Workbook workbook, Consumer<Workbook> fill) {
        try (workbook) {
            fill.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Fills a sheet from comma-separated lines; plain numbers become numbers. */
    public static Sheet fill(Sheet sheet, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            Row row = sheet.createRow(i);
            String[] values = lines[i].split(",", -1);
            for (int column = 0; column < values.length; column++) {
                if (values[column].matches("\\d+(\\.\\d+)?")) {
                    row.createCell(column).setCellValue(Double.parseDouble(values[column]));
                } else if (!values[column].isEmpty()) {
                    row.createCell(column).setCellValue(values[column]);
                }
            }
        }
        return sheet;
    }

    /** A table from CSV text. */
    public static Table csv(String text) {
        return TableReader.read("表.csv", "", text.getBytes(StandardCharsets.UTF_8))
                .value();
    }

    /** Codes and cells: {@code 数据-同上 B3}. */
    public static List<String> found(Diagnostics findings) {
        return findings.all().stream().map(Sheets::found).toList();
    }

    private static String found(Diagnostic finding) {
        String place = finding.location().text();
        return finding.code() + " " + place.substring(place.lastIndexOf('!') + 1);
    }
}
