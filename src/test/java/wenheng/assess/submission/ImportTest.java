package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.data.Sheets;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;

/** 导入：the tables clerks really have. */
class ImportTest {

    private static Outcome<List<School>> read(String csv) {
        return SchoolReader.read(Sheets.csv(csv));
    }

    private static List<String> found(String csv) {
        return Sheets.found(read(csv).diagnostics());
    }

    private static String value(School school, String column) {
        return school.figure(column).map(figure -> figure.printed()).orElse("缺");
    }

    @Test
    void fillersHaveOneMeaningEach() {
        String head = "学校名称,学校类型,小学学生数,初中学生数,音乐教室数\n甲,小学,9,";
        assertEquals(List.of("数据-占位 D2"), found(head + "/,1\n"));
        assertEquals(List.of("数据-占位 D2"), found(head + "*,1\n"));
        assertEquals(List.of("数据-占位 E2"), found(head + ",*\n"));
        assertEquals(List.of("数据-缺 E2"), found(head + ",缺\n"));
        for (String unclear : List.of("/", "-", "—", "无", "——")) {
            assertEquals(List.of("数据-占位不明 E2"), found(head + "," + unclear + "\n"), unclear);
        }
        assertEquals(List.of("数据-约数 E2"), found(head + ",约5300\n"));
        assertEquals(List.of("数据-带单位 E2"), found(head + ",3间\n"));
        assertEquals(List.of("数据-比值 E2"), found(head + ",1:18.5\n"));
        assertEquals(List.of("数据-非数 E2"), found(head + ",三间\n"));
        assertEquals(List.of(), found(head + ",\t\u00A0１，２３４\u3000\n".replace("，", "")));
    }

    @Test
    void formulaWithoutResultAndFaultAreErrorsAtTheirCell() {
        byte[] bytes = Sheets.xlsx(book -> {
            var sheet = Sheets.fill(book.createSheet("a"), "学校名称,学校类型,小学学生数,音乐教室数", "甲,小学,9");
            sheet.getRow(1).createCell(2).setCellFormula("4+5");
            sheet.getRow(1).createCell(3).setCellErrorValue((byte) 7);
        });
        var read = SchoolReader.read(TableReader.read("a.xlsx", "", bytes).value());
        assertEquals(List.of("数据-公式无值 C2", "数据-公式错误 D2"), Sheets.found(read.diagnostics()));
        assertTrue(read.diagnostics().all().get(0).hint().contains("打开后保存一次"));
    }

    @Test
    void moneyTakesTheUnitOfTheTable() {
        School school =
                read("单位：万元,,,\n学校名称,学校类型,小学学生数,教学仪器设备值\n甲,小学,100,20\n").value().get(0);
        assertEquals("200000.00", value(school, "教学仪器设备值"));
        School below =
                read("学校名称,学校类型,小学学生数,教学仪器设备值\n,,人,千元\n甲,小学,100,200\n").value().get(0);
        assertEquals("200000.00", value(below, "教学仪器设备值"));
    }

    @Test
    void teachersOnASecondSheetAreJoinedByCodeOrName() {
        byte[] bytes = Sheets.xlsx(book -> {
            Sheets.fill(book.createSheet("学校"), "学校标识码,学校名称,学校类型,小学学生数", "11,甲,小学,90", ",乙,小学,80");
            Sheets.fill(book.createSheet("教师"), "学校标识码,学校名称,专任教师数", "11,甲校,9", ",乙,8", ",丙,7");
            Sheets.fill(book.createSheet("说明"), "以上数据为9月数");
        });
        var read = SchoolReader.read(TableReader.readAll("a.xlsx", bytes).value(), SchoolImport.PLAIN);
        assertEquals(2, read.value().size());
        assertEquals("9", value(read.value().get(0), "小学专任教师数"));
        assertEquals("8", value(read.value().get(1), "小学专任教师数"));
        assertEquals(List.of("数据-未用表 a.xlsx#说明", "数据-无对应学校 A4"), Sheets.found(read.diagnostics()));
    }

    @Test
    void schoolsLackingOnTheSecondSheetAreNamed() {
        List<Table> tables = List.of(
                Sheets.csv("学校名称,学校类型,小学学生数\n甲,小学,9\n乙,小学,9\n丙,教学点,9\n"), Sheets.csv("学校名称,小学专任教师数\n甲,1\n乙,1\n"));
        assertEquals(
                List.of("数据-缺对应行 A1"),
                Sheets.found(SchoolReader.read(tables, SchoolImport.PLAIN).diagnostics()));
    }

    @Test
    void twoPlacesThatDifferAreAdoptedNowhere() {
        List<Table> tables =
                List.of(Sheets.csv("学校名称,学校类型,小学学生数,小学专任教师数\n甲,小学,9,1\n"), Sheets.csv("学校名称,小学专任教师数\n甲,2\n"));
        var read = SchoolReader.read(tables, SchoolImport.PLAIN);
        assertEquals(List.of("数据-两处不同 B2"), Sheets.found(read.diagnostics()));
        assertEquals("缺", value(read.value().get(0), "小学专任教师数"));
    }

    @Test
    void nineYearSchoolOnTwoRowsIsOneSchool() {
        String csv = """
                学校标识码,学校名称,学校类型,学生数,教学及辅助用房面积,建校年份
                21,育才学校小学部,小学,300,2000,1990
                21,育才学校初中部,初中,200,1500,1990
                """;
        var read = read(csv);
        School school = read.value().get(0);
        assertEquals(List.of("数据-分部合并 B3"), Sheets.found(read.diagnostics()));
        assertEquals(1, read.value().size());
        assertEquals("育才学校", school.name());
        assertEquals(SchoolType.NINE_YEAR, school.type());
        assertEquals("300", value(school, "小学学生数"));
        assertEquals("200", value(school, "初中学生数"));
        assertEquals("3500.00", value(school, "教学及辅助用房面积"));
        assertEquals(2, school.figure("教学及辅助用房面积").orElseThrow().sources().size());
    }

    @Test
    void wholeSchoolOnBothRowsIsAnErrorAndTwoCodesAreTwoSchools() {
        String head = "学校标识码,学校名称,学校类型,学生数,教学及辅助用房面积\n";
        assertEquals(
                List.of("数据-整校两计 E3", "数据-分部合并 B3"), found(head + "21,育才学校小学部,小学,300,5000\n21,育才学校初中部,初中,200,5000\n"));
        var apart = read(head + "21,育才学校小学部,小学,300,5000\n22,育才学校初中部,初中,200,4000\n");
        assertEquals(2, apart.value().size());
        assertEquals(List.of(), Sheets.found(apart.diagnostics()));
    }

    @Test
    void pupilsWithoutAStageAreAnErrorInASchoolOfTwo() {
        assertEquals(List.of("数据-学段不明 C2", "数据-缺列 A1", "数据-缺列 A1"), found("学校名称,学校类型,学生数\n甲,九年一贯制学校,9\n"));
    }

    @Test
    void formOfOneSchoolIsRead() {
        String form = """
                序号,类别,填报项目,单位,填报值,备注说明
                1,基本信息,学校名称,,甲小学,
                2,基本信息,学校类型,小学/初中,小学,
                3,学生信息,小学学生人数,人,300,
                4,教师,专科学历教师人数（小学）,人,1,
                5,教师,本科学历教师人数（小学）,人,2,
                6,教师,硕士学历教师人数（小学）,人,3,
                7,教师,博士研究生学历教师人数（小学）,人,0,
                8,教师,体育专任教师人数,人,1,
                9,教师,音乐专任教师人数,人,1,
                10,教师,美术专任教师人数,人,1,
                11,教师,艺术专任教师人数,人,0,
                12,设备,教学仪器设备资产值（账面原值）,万元,60,
                """;
        var read = read(form);
        School school = read.value().get(0);
        assertEquals(List.of(), Sheets.found(read.diagnostics()));
        assertEquals("甲小学", school.name());
        assertEquals("6", value(school, "小学高于规定学历教师数"));
        assertEquals("3", value(school, "小学体育艺术专任教师数"));
        assertEquals("600000.00", value(school, "教学仪器设备值"));
        assertEquals("E4", school.figure("小学学生数").orElseThrow().sources().get(0).cell());
    }

    @Test
    void reportsOfTheMinistryAreReadByPresetAndOldAndNewAreNotMixed() {
        byte[] bytes = Sheets.xlsx(book -> {
            var pupils = Sheets.fill(book.createSheet("教基3112"), "学校名称：甲小学,,学校类型：小学");
            pupils.createRow(5).createCell(8).setCellValue(300);
            var rooms = book.createSheet("教基5176");
            rooms.createRow(18).createCell(3).setCellValue(60);
        });
        var read = SchoolReader.read(TableReader.readAll("甲.xlsx", bytes).value(), SchoolImport.PLAIN);
        assertEquals("300", value(read.value().get(0), "小学学生数"));
        assertEquals("600000.00", value(read.value().get(0), "教学仪器设备值"));
        byte[] mixed = Sheets.xlsx(book -> {
            Sheets.fill(book.createSheet("教基3112"), "学校名称：甲小学,,学校类型：小学");
            Sheets.fill(book.createSheet("基础基522"), "x");
        });
        var both = SchoolReader.read(TableReader.readAll("甲.xlsx", mixed).value(), SchoolImport.PLAIN);
        assertTrue(Cases.codes(both.diagnostics()).contains("数据-新旧表混用"));
    }

    @Test
    void ownColumnNamesAreUsedAndUnusedOnesTold() {
        SchoolImport wanted = new SchoolImport(
                Map.of("娃娃数", "小学学生数", "没有的列", "图书册数"),
                Location.of("project.yaml", 9, 1),
                List.of(),
                OptionalInt.empty());
        var read = SchoolReader.read(List.of(Sheets.csv("学校名称,学校类型,娃娃数\n甲,小学,9\n")), wanted);
        assertEquals("9", value(read.value().get(0), "小学学生数"));
        assertEquals(List.of("数据-对照未用"), Cases.codes(read.diagnostics()));
        assertEquals(
                "project.yaml:9:1", read.diagnostics().all().get(0).location().text());
    }

    @Test
    void columnReachedTwiceIsAnError() {
        SchoolImport wanted =
                new SchoolImport(Map.of("娃娃数", "小学学生数"), Location.NOWHERE, List.of(), OptionalInt.empty());
        var read = SchoolReader.read(List.of(Sheets.csv("学校名称,学校类型,娃娃数,小学学生数\n甲,小学,9,8\n")), wanted);
        assertEquals(List.of("数据-重复列 D1"), Sheets.found(read.diagnostics()));
    }

    @Test
    void numberMergedOverTwoSchoolsBelongsToNeitherForCertain() {
        byte[] bytes = Sheets.xlsx(book -> {
            var sheet = Sheets.fill(book.createSheet("a"), "学校名称,学校类型,小学学生数", "甲,小学,9", "乙,小学,");
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(1, 2, 2, 2));
        });
        var read = SchoolReader.read(TableReader.read("a.xlsx", "", bytes).value());
        assertEquals(List.of("数据-合并单元格 C2"), Sheets.found(read.diagnostics()));
        assertEquals("9", value(read.value().get(0), "小学学生数"));
        assertEquals("缺", value(read.value().get(1), "小学学生数"));
    }

    /** A clean table and the same one with what clerks put around it hold the same schools. */
    @Test
    void decorationChangesNothing() {
        for (int seed = 0; seed < 150; seed++) {
            Random random = new Random(seed);
            List<String> rows = new ArrayList<>();
            int schools = 2 + random.nextInt(8);
            for (int i = 0; i < schools; i++) {
                rows.add("第" + (char) ('甲' + i) + "校," + (1000 + random.nextInt(9000)) + "," + random.nextInt(5000));
            }
            List<School> clean = read(plain(rows)).value();
            List<School> decorated = read(decorated(rows, random)).value();
            assertEquals(numbers(clean), numbers(decorated), "seed " + seed);
        }
    }

    private static String plain(List<String> rows) {
        StringBuilder out = new StringBuilder("学校名称,学校类型,小学学生数,图书册数\n");
        rows.forEach(row -> out.append(row.replaceFirst(",", ",小学,")).append('\n'));
        return out.toString();
    }

    private static String decorated(List<String> rows, Random random) {
        StringBuilder out = new StringBuilder();
        out.append(random.nextBoolean() ? "某县学校情况表,,,\n" : "").append(random.nextBoolean() ? ",,,（单位：人、册）\n" : "");
        out.append(random.nextBoolean() ? "A,B,C,D\n" : "").append(random.nextBoolean() ? ",,,\n" : "");
        out.append(
                switch (random.nextInt(3)) {
                    case 0 -> "学校名称,学校类型,小学,图书册数（册）\n,,学生数,\n";
                    case 1 -> "学 校 名 称,学校类型,小学学生数（人）,图书册数\n";
                    default -> "学校名称,学校类型,小学在校生数,图书册数\n,,人,册\n";
                });
        out.append(random.nextBoolean() ? "甲,乙,1,2\n" : "");
        for (String row : rows) {
            String[] parts = row.split(",", -1);
            out.append(random.nextInt(4) == 0 ? ",,,\n" : "")
                    .append(random.nextInt(5) == 0 ? "小　计,,1,1\n" : "")
                    .append(random.nextInt(9) == 0 ? "一、城区学校,,,\n" : "")
                    .append(random.nextBoolean() ? "\t" + parts[0] + "\u00A0" : parts[0])
                    .append(",小学,")
                    .append(written(parts[1], random))
                    .append(',')
                    .append(written(parts[2], random))
                    .append('\n');
        }
        out.append(random.nextBoolean() ? "总     计,,1,1\n" : "").append(random.nextBoolean() ? "注：以上为9月数,,,\n" : "");
        return out.append(random.nextBoolean() ? "填表人：张三,,审核人：李四,\n" : "").toString();
    }

    private static String written(String number, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> String.format(java.util.Locale.ROOT, "\"%,d\"", Integer.valueOf(number));
            case 1 -> " " + number + "\u3000";
            case 2 ->
                number.chars()
                        .mapToObj(c -> String.valueOf((char) (c + 0xFEE0)))
                        .reduce("", String::concat);
            default -> number;
        };
    }

    private static List<String> numbers(List<School> schools) {
        return schools.stream()
                .map(school -> school.name() + " " + value(school, "小学学生数") + " " + value(school, "图书册数"))
                .toList();
    }
}
