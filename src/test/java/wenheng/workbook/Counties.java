package wenheng.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.CountyReader;
import wenheng.assess.submission.QuestionnaireReader;
import wenheng.assess.submission.SchoolReader;
import wenheng.assess.submission.Submission;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.provenance.Figure;
import wenheng.workbook.sheet.CellReferences;
import wenheng.workbook.sheet.SheetWords;

/** 测试用的县，和打开工作簿的办法。 */
final class Counties {

    private static final Path EXAMPLE = Path.of("examples", "qingshi", "数据");
    private static final String HEAD = "学校标识码,学校名称,学校类型,办别,小学学生数,小学班级数,小学高于规定学历教师数,小学县级以上骨干教师数,"
            + "小学体育艺术专任教师数,教学及辅助用房面积,室内体育用房面积,运动场地面积,教学仪器设备值（元）,网络多媒体教室数";
    private static final List<String> PER_PUPIL = List.of("0.05", "0.01", "0.01", "5", "0", "8", "2100", "0.025");

    private Counties() {}

    static Assessment qingshi() {
        Submission submission = new Submission(
                "青石县",
                2025,
                SchoolReader.read(example("学校.xlsx", "学校")).value(),
                CountyReader.read(example("县级指标.csv", "")).value(),
                QuestionnaireReader.read(example("问卷.csv", "")).value());
        return Assessor.assess(submission, List.of(standard())).value();
    }

    /** A county of the primary schools in those rows. */
    static Assessment of(List<String> rows) {
        return of(rows, List.of(standard()));
    }

    /** The same by two rules. */
    static Assessment twice(List<String> rows) {
        return of(rows, twoStandards());
    }

    private static Assessment of(List<String> rows, List<Standard> standards) {
        String csv = HEAD + "\n" + String.join("\n", rows) + "\n";
        Table table = TableReader.read("数据/学校.csv", "", csv.getBytes(StandardCharsets.UTF_8))
                .value();
        Submission submission =
                new Submission("甲县", 2025, SchoolReader.read(table).value(), Map.of(), List.of());
        return Assessor.assess(submission, standards).value();
    }

    /** Schools that meet every threshold alike. */
    static List<String> passing(int schools) {
        return IntStream.rangeClosed(1, schools)
                .mapToObj(i -> primary("第" + i + "小学", "200", "1"))
                .toList();
    }

    /** Five schools; the second has not filled in its 骨干教师. */
    static List<String> withGaps() {
        List<String> rows = new ArrayList<>(passing(4));
        rows.set(1, rows.get(1).replace(",2,2,", ",,2,"));
        rows.add(primary("小小学", "100", "0.9"));
        return rows;
    }

    /** A row of the school table; {@code factor} is how much of a passing school it has. */
    static String primary(String name, String students, String factor) {
        BigDecimal pupils = students.isEmpty() ? BigDecimal.valueOf(200) : new BigDecimal(students);
        StringBuilder row = new StringBuilder("\"" + code(name) + "\",\"" + name.replace("\"", "\"\"") + "\",小学,公办,");
        row.append(students).append(",6");
        for (int i = 0; i < PER_PUPIL.size(); i++) {
            BigDecimal amount =
                    new BigDecimal(PER_PUPIL.get(i)).multiply(pupils).multiply(new BigDecimal(factor));
            boolean whole = i < 3 || i == 7;
            BigDecimal kept = whole ? amount.setScale(0, RoundingMode.DOWN) : amount;
            row.append(',').append(kept.stripTrailingZeros().toPlainString());
        }
        return row.toString();
    }

    private static String code(String name) {
        return String.valueOf(3_000_000_000L + Math.floorMod(name.hashCode(), 900_000_000));
    }

    /** Those primary schools by a rule that asks less of small ones in two indicators. */
    static Assessment relaxed(List<String> rows) {
        String rule = rule().replace("{小学: 2000, 初中: 2500}", """
                {小学: 2000, 初中: 2500}
                    放宽: [{条件: 学生数 < 150, 标准: {小学: 1500, 初中: 1500}, 说明: 小规模学校}]""").replace("{小学: 2.3, 初中: 2.4}", """
                {小学: 2.3, 初中: 2.4}
                    放宽:
                      - {条件: 学生数 < 100, 标准: {小学: 1.9, 初中: 2}, 说明: 小规模学校}
                      - {条件: 学生数 < 150, 标准: {小学: 2.1, 初中: 2}, 说明: 小规模学校}""");
        return of(rows, List.of(StandardReader.read("省办法.yaml", rule)));
    }

    /** The rule and the same under another name. */
    private static List<Standard> twoStandards() {
        return List.of(standard(), StandardReader.read("另一办法.yaml", rule().replace("编号: 优质均衡-2017", "编号: 另一办法")));
    }

    private static String rule() {
        try (InputStream in = Standard.class.getResourceAsStream("/wenheng/standards/优质均衡-2017.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The county with those items under 政府保障程度. */
    static Assessment governed(List<Assessment.Item> items) {
        Assessment county = of(passing(2));
        Assessment.Result old = county.standards().get(0);
        Assessment.Result result = new Assessment.Result(
                old.standard(),
                old.stages(),
                old.units(),
                old.excluded(),
                items,
                List.of(),
                old.recognition(),
                List.of(),
                old.verdict());
        return new Assessment(county.county(), county.year(), county.schools(), Map.of(), List.of(result));
    }

    static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static XSSFCell cell(XSSFSheet sheet, String address) {
        CellReference reference = new CellReference(address);
        return sheet.getRow(reference.getRow()).getCell(reference.getCol());
    }

    /** Computes every formula anew. POI needs the array within SUMPRODUCT spelt out; spreadsheets do not. */
    static void evaluate(XSSFWorkbook book) {
        for (XSSFCell cell : formulas(book)) {
            if (cell.getCellFormula().contains("SUMPRODUCT")) {
                CellRangeAddress itself =
                        CellRangeAddress.valueOf(cell.getAddress().formatAsString());
                cell.getSheet().setArrayFormula(cell.getCellFormula(), itself);
            }
        }
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    static List<XSSFCell> formulas(XSSFWorkbook book) {
        List<XSSFCell> formulas = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            for (Row row : book.getSheetAt(i)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add((XSSFCell) cell);
                    }
                }
            }
        }
        return formulas;
    }

    /** Every number and verdict of the calculation sheets is that of the assessment, numbers to 1e-9. */
    static void assertCalculated(Assessment county, XSSFWorkbook book) {
        Assessment.Result result = county.standards().get(0);
        for (Assessment.StageResult stage :
                result.stages().stream().filter(each -> each.unitCount() > 0).toList()) {
            XSSFSheet sheet = book.getSheet(stage.stage().chinese() + "计算");
            for (int i = 0; i < stage.indicators().size(); i++) {
                Assessment.IndicatorResult each = stage.indicators().get(i);
                String column = CellReferences.column(CalculationSheet.FIRST_VALUE + i);
                assertFigure(each.mean(), sheet, column + CalculationSheet.MEAN);
                assertFigure(each.deviation(), sheet, column + CalculationSheet.DEVIATION);
                assertFigure(each.coefficient(), sheet, column + CalculationSheet.COEFFICIENT);
                assertFigure(each.unitsMet(), sheet, column + CalculationSheet.UNITS_MET);
                assertEquals(
                        SheetWords.verdict(each.passes()),
                        cell(sheet, column + CalculationSheet.VERDICT).getStringCellValue());
            }
            assertFigure(stage.unitsPassing(), sheet, "N" + CalculationSheet.UNITS_MET);
            assertUnits(
                    result.units().stream()
                            .filter(unit -> unit.stage() == stage.stage())
                            .toList(),
                    sheet);
        }
    }

    private static void assertUnits(List<Assessment.Unit> units, XSSFSheet sheet) {
        for (int i = 0; i < units.size(); i++) {
            int row = CalculationSheet.FIRST_ROW + i;
            int column = CalculationSheet.FIRST_VALUE;
            for (Assessment.Value value : units.get(i).values().values()) {
                assertFigure(Optional.of(value.figure()), sheet, CellReferences.cell(column++, row));
            }
            assertEquals(units.get(i).metCount(), cell(sheet, "K" + row).getNumericCellValue(), "K" + row);
            assertEquals(
                    SheetWords.verdict(units.get(i).passes()),
                    cell(sheet, "N" + row).getStringCellValue());
        }
    }

    private static void assertFigure(Optional<Figure> figure, XSSFSheet sheet, String address) {
        XSSFCell cell = cell(sheet, address);
        String place = sheet.getSheetName() + "!" + address;
        if (figure.isPresent()) {
            assertEquals(figure.get().value().doubleValue(), cell.getNumericCellValue(), 1e-9, place);
        } else {
            assertEquals("待填报", cell.getStringCellValue(), place);
        }
    }

    private static Table example(String file, String sheet) {
        try {
            return TableReader.read("数据/" + file, sheet, Files.readAllBytes(EXAMPLE.resolve(file)))
                    .value();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Standard standard() {
        return StandardReader.read("优质均衡-2017");
    }
}
