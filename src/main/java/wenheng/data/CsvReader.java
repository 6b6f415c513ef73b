package wenheng.data;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Source;
import wenheng.text.Encoding;

/**
 * 读 CSV：编码和分隔符自行识别；行号与表格软件所示一致。
 *
 * <p>A line number here is that of a record: a cell that holds line ends counts once, as the clerk sees it in Excel.
 * Whether the table is too wide or a cell too long is counted before the parser sees it ({@link CsvRecords}). Cost: the text is gone
 * through three times, for its encoding, its width and its cells.
 */
final class CsvReader {

    private static final Pattern ERROR_VALUE = Pattern.compile("#(?:DIV/0!|N/A|REF!|VALUE!|NAME\\?|NUM!|NULL!)");

    private final String path;

    CsvReader(String path) {
        this.path = path;
    }

    Outcome<Table> read(byte[] bytes) {
        String text = text(bytes);
        Separator separator = Separator.of(text);
        return new Outcome<>(table(text, separator), separator.finding(path));
    }

    private Table table(String text, Separator separator) {
        CsvRecords.count(path, text, separator.sign());
        RowCollector rows = new RowCollector(path, "");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setIgnoreEmptyLines(false)
                .setDelimiter(separator.sign())
                .get();
        int number = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                collect(record, ++number, rows);
            }
        } catch (IOException | UncheckedIOException fault) {
            throw unpaired(path, number + 1);
        }
        return rows.table();
    }

    /** The refusal of a record whose quotes do not pair. */
    static InputException unpaired(String path, int row) {
        return TableReader.refused("数据-引号", Location.of(path, row, 1), "第" + row + "行起引号不成对", "请检查这一行的半角双引号");
    }

    private static void collect(CSVRecord record, int number, RowCollector rows) {
        for (int column = 0; column < record.size(); column++) {
            String text = strip(record.get(column));
            if (!text.isEmpty()) {
                rows.add(column, cell(text, rows.source(column, number)));
            }
        }
        rows.end(number);
    }

    /** Excel and WPS write the error value of a formula into CSV as its words. */
    private static Cell cell(String text, Source source) {
        return ERROR_VALUE.matcher(text).matches() ? new Cell.Fault(text, source) : new Cell.Text(text, source);
    }

    /** Without the blanks around it, ideographic and no-break ones included. */
    static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    private String text(byte[] bytes) {
        return Encoding.decode(bytes)
                .orElseThrow(() -> TableReader.refused(
                        "数据-编码",
                        Location.of(path),
                        "这不是文本文件，或编码不是 UTF-8、GB18030",
                        "请在 Excel、WPS 中另存为“CSV UTF-8（逗号分隔）”"));
    }
}
