package wenheng.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import wenheng.Clients;
import wenheng.assess.Assessment;
import wenheng.ooxml.ReproducibleZip;

/** LibreOffice computes the workbook's formulas to our values, and prints it as laid out. */
@ResourceLock(Clients.LIBREOFFICE)
class WorkbookInLibreOfficeTest {

    /** LibreOffice's own filter, which writes the values it computed. */
    private static final String EXCEL = "xlsx:Calc MS Excel 2007 XML";

    @TempDir
    Path folder;

    @BeforeAll
    static void libreOfficeIsThere() {
        Clients.assumeSpreadsheets();
    }

    @Test
    void recalculatedValuesAreThoseOfTheAssessment() throws IOException {
        Assessment county = Counties.qingshi();
        try (XSSFWorkbook book = recalculated(AssessmentWorkbook.write(county))) {
            Counties.assertCalculated(county, book);
        }
    }

    @Test
    void missingValuesStayMissingWhenRecalculated() throws IOException {
        byte[] bytes = AssessmentWorkbook.write(Counties.of(Counties.withGaps()));
        try (XSSFWorkbook ours = Counties.open(bytes);
                XSSFWorkbook theirs = recalculated(bytes)) {
            for (XSSFCell cell : Counties.formulas(ours)) {
                String sheet = cell.getSheet().getSheetName();
                String address = cell.getAddress().formatAsString();
                XSSFCell other = Counties.cell(theirs.getSheet(sheet), address);
                assertEquals(cell.getCachedFormulaResultType(), other.getCachedFormulaResultType(), sheet + address);
                if (cell.getCachedFormulaResultType() == CellType.STRING) {
                    assertEquals(cell.getStringCellValue(), other.getStringCellValue(), sheet + address);
                } else {
                    assertEquals(cell.getNumericCellValue(), other.getNumericCellValue(), 1e-9, sheet + address);
                }
            }
        }
    }

    @Test
    void annexIsPrintedOnTwoPagesSideBySide() throws IOException {
        Path file = folder.resolve("评估结果.xlsx");
        Files.write(file, AssessmentWorkbook.write(Counties.of(Counties.passing(5))));
        try (PDDocument document =
                Loader.loadPDF(Clients.convertToPdf(file, folder).toFile())) {
            PDFTextStripper words = new PDFTextStripper();
            int pages = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                pages += words.getText(document).contains("小学各校达标情况") ? 1 : 0;
            }
            assertEquals(2, pages);
        }
    }

    /** Opened by LibreOffice without the values we stored beside the formulas, and saved. */
    private XSSFWorkbook recalculated(byte[] bytes) throws IOException {
        Path file = folder.resolve("算.xlsx");
        Files.write(file, withoutValues(bytes));
        Path out = Files.createDirectories(folder.resolve("算好"));
        return Counties.open(Files.readAllBytes(Clients.convert(file, EXCEL, out)));
    }

    private static byte[] withoutValues(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int dropped = 0;
        for (Map.Entry<String, byte[]> part : Counties.parts(bytes).entrySet()) {
            String before = new String(part.getValue(), UTF_8);
            String after = before.replaceAll("</f><v>[^<]*</v>", "</f>");
            dropped += before.length() - after.length();
            parts.put(part.getKey(), after.getBytes(UTF_8));
        }
        assertTrue(dropped > 0, "no value dropped");
        return ReproducibleZip.write(parts);
    }
}
