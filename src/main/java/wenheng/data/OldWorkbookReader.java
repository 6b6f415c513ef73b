package wenheng.data;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Source;

/** 读 XLS：旧版 Excel（97—2003）的工作簿，公式取其缓存值。 */
final class OldWorkbookReader {

    private final String path;
    private final List<Diagnostic> findings = new ArrayList<>();

    OldWorkbookReader(String path) {
        this.path = path;
    }

    /** The sheets that {@code choice} picks. */
    Outcome<List<Table>> read(SheetChoice choice, byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked();
            }
            boolean isWorkbook = files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book");
            if (!isWorkbook) {
                throw TableReader.refused("数据-格式", Location.of(path), "这个文件不是 Excel 工作簿", "请在 Excel、WPS 中打开，另存为 .xlsx");
            }
            // Asked of the records themselves: POI's cells do not tell a stored 0 from a formula that was never
            // computed.
            Map<String, Set<String>> uncomputed = UncomputedFormulas.of(files);
            try (HSSFWorkbook workbook = new HSSFWorkbook(files, false)) {
                return new Outcome<>(read(choice, workbook, uncomputed), new Diagnostics(findings));
            }
        } catch (InputException known) {
            throw known;
        } catch (org.apache.poi.EncryptedDocumentException password) {
            throw locked();
        } catch (IOException | RuntimeException fault) {
            // The library meets foreign bytes here: whatever it throws, the file is what is wrong.
            throw TableReader.refused("数据-损坏", Location.of(path), "工作簿无法读取，文件可能已损坏", "请用 Excel、WPS 打开检查，再另存为 .xlsx");
        }
    }

    private InputException locked() {
        return TableReader.refused("数据-密码", Location.of(path), "文件设有打开密码，不能读取", "请在 Excel、WPS 中取消打开密码后保存");
    }

    private List<Table> read(SheetChoice choice, HSSFWorkbook workbook, Map<String, Set<String>> uncomputed) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        Set<String> hidden = new HashSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            sheets.put(workbook.getSheetName(i), workbook.getSheetAt(i));
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                hidden.add(workbook.getSheetName(i));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : choice.of(path, sheets.keySet(), hidden)) {
            tables.add(table(sheets.get(name), hidden, uncomputed.getOrDefault(name, Set.of())));
        }
        return tables;
    }

    private Table table(Sheet sheet, Set<String> hidden, Set<String> uncomputed) {
        RowCollector rows = new RowCollector(path, sheet.getSheetName());
        SheetTraits traits = new SheetTraits();
        sheet.getMergedRegions().forEach(range -> traits.merged(range.formatAsString()));
        sheet.forEach(row -> {
            int number = row.getRowNum() + 1;
            traits.row(number, row.getZeroHeight() ? "1" : "0");
            row.forEach(stored -> {
                if (sheet.isColumnHidden(stored.getColumnIndex())) {
                    traits.hiddenColumn(stored.getColumnIndex());
                }
                Cell cell = cell(stored, rows.source(stored.getColumnIndex(), number), uncomputed);
                if (!cell.isBlank() && !cell.text().isEmpty()) {
                    rows.add(stored.getColumnIndex(), cell);
                    traits.filled(cell, stored.getColumnIndex(), number, false);
                }
            });
            rows.end(number);
        });
        Table plain = rows.table();
        Table table = new Table(plain.file(), plain.sheet(), plain.rows(), traits.merged());
        SheetChoice.noteHidden(table, hidden, findings);
        findings.addAll(traits.findings(table));
        return table;
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell stored, Source source, Set<String> uncomputed) {
        if (uncomputed.contains(source.cell())) {
            return new Cell.Fault(Cell.Fault.NO_RESULT, source);
        }
        CellType type =
                stored.getCellType() == CellType.FORMULA ? stored.getCachedFormulaResultType() : stored.getCellType();
        return switch (type) {
            case NUMERIC -> number(stored, source);
            case STRING ->
                new Cell.Text(CsvReader.strip(stored.getRichStringCellValue().getString()), source);
            case BOOLEAN -> new Cell.Text(stored.getBooleanCellValue() ? "是" : "否", source);
            case ERROR ->
                new Cell.Fault(FormulaError.forInt(stored.getErrorCellValue()).getString(), source);
            default -> new Cell.Blank(source);
        };
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell stored, Source source) {
        double number = stored.getNumericCellValue();
        if (!Double.isFinite(number)) {
            return new Cell.Fault(Double.toString(number), source);
        }
        if (DateUtil.isCellDateFormatted(stored)) {
            LocalDateTime moment = stored.getLocalDateTimeCellValue();
            return new Cell.Text(moment == null ? "" : moment.toLocalDate().toString(), source);
        }
        String pattern = stored.getCellStyle().getDataFormatString();
        BigDecimal value = Quantity.plain(new BigDecimal(number).round(CellFormats.SHOWN));
        return new Cell.Number(value, pattern != null && pattern.contains("%"), source);
    }
}
