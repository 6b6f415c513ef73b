package wenheng.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** 写 CSV：UTF-8，逗号分列，换行为 CRLF（RFC 4180）。 */
public final class CsvText {

    private static final String MARK = "\uFEFF"; // Excel reads CSV in UTF-8 only with it

    private CsvText() {}

    /** The rows as a file. */
    public static byte[] of(List<List<String>> rows) {
        StringBuilder out = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            printer.printRecords(rows);
        } catch (IOException noFileInvolved) {
            throw new UncheckedIOException(noFileInvolved);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
