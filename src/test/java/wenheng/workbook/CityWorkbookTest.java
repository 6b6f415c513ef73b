package wenheng.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import wenheng.assess.Assessment;
import wenheng.provenance.Sentence;
import wenheng.workbook.sheet.SheetWords;

class CityWorkbookTest {

    private static final Assessment NONE = new Assessment("无表县", 2025, List.of(), Map.of(), List.of());

    private static XSSFWorkbook written(List<Assessment> counties) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(CityWorkbook.write("临江市", 2025, counties)));
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(column -> new DataFormatter().formatCellValue(row.getCell(column)))
                .toList();
    }

    @Test
    void everyCountyHasARowAndOneThatWasNotAssessedSaysSo() throws IOException {
        Assessment county = Counties.qingshi();
        try (XSSFWorkbook book = written(List.of(county, NONE))) {
            Sheet summary = book.getSheet("汇总");
            List<String> row = cells(summary.getRow(3));
            Assessment.Result result = county.standards().get(0);
            assertEquals(county.county(), row.get(1));
            assertEquals(result.stages().get(0).unitCount() + "", row.get(2));
            assertEquals(result.stages().get(0).unitsPassing().orElseThrow().value() + "", row.get(3));
            assertEquals(SheetWords.verdict(result.verdict().passes()), row.get(11));
            assertEquals(result.verdict().reasons().size() + "", row.get(12));
            assertEquals(result.verdict().missing().size() + "", row.get(13));
            List<String> other = cells(summary.getRow(4));
            assertEquals("无表县", other.get(1));
            assertEquals(List.of("——", "没有评估", "——", "——"), other.subList(10, 14));
        }
    }

    @Test
    void everyReasonIsALineOfTheIssues() throws IOException {
        Assessment county = Counties.qingshi();
        List<Sentence> reasons = county.standards().get(0).verdict().reasons();
        try (XSSFWorkbook book = written(List.of(county, NONE))) {
            Sheet issues = book.getSheet("问题清单");
            for (int i = 0; i < reasons.size(); i++) {
                assertEquals(
                        List.of(
                                i + 1 + "",
                                county.county(),
                                "不符合",
                                reasons.get(i).plain()),
                        cells(issues.getRow(2 + i)));
            }
            assertEquals("没有评估", cells(issues.getRow(issues.getLastRowNum())).get(2));
        }
    }

    @Test
    void coefficientsStandUnderTheMeansOfEachStage() throws IOException {
        Assessment county = Counties.qingshi();
        try (XSSFWorkbook book = written(List.of(county, NONE))) {
            Sheet sheet = book.getSheet("差异系数");
            Assessment.StageResult junior = county.standards().get(0).stages().get(1);
            List<String> means = cells(sheet.getRow(4));
            List<String> coefficients = cells(sheet.getRow(5));
            assertEquals(List.of("初中", "全县平均值"), means.subList(2, 4));
            assertEquals("差异系数", coefficients.get(3));
            for (int i = 0; i < junior.indicators().size(); i++) {
                Assessment.IndicatorResult result = junior.indicators().get(i);
                assertEquals(result.mean().orElseThrow().printed(), means.get(4 + i));
                String printed =
                        result.coefficient().orElseThrow().withDecimals(3).printed();
                assertEquals(result.passes().orElseThrow() ? printed : printed + "▼", coefficients.get(4 + i));
            }
            assertEquals("——", cells(sheet.getRow(6)).get(4));
        }
    }

    @Test
    void sameCountiesGiveTheSameBytesAndNoneGivesNoBook() {
        List<Assessment> counties = List.of(Counties.qingshi());
        assertArrayEquals(CityWorkbook.write("市", 2025, counties), CityWorkbook.write("市", 2025, counties));
        assertThrows(IllegalArgumentException.class, () -> CityWorkbook.write("市", 2025, List.of(NONE)));
    }
}
