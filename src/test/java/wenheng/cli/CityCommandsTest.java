package wenheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import wenheng.example.SisterCounty;

/** 市级项目的命令：三个县，坏一个、全坏、只有结果、两样都有。 */
class CityCommandsTest {

    private static final String SETTINGS = """
            机关: 临江市教育局
            年度: 2025
            标准: [优质均衡-2017]
            县区:
              - {名称: 青石县, 数据: {学校: 数据/青石.csv, 问卷: 数据/问卷.csv}}
              - {名称: 临水县, 数据: {学校: 数据/临水.csv}}
              - {名称: 望山县, 数据: {学校: 数据/望山.csv}}
            文稿:
              - {名称: 汇总, 模板: 市域汇总, 格式: [html], 要素: {成文日期: 2025-12-01}}
            """;

    private static final String RESULTS = """
            学段,指标,全县平均值,标准差,差异系数,校数,达标校数
            小学,R1,5.60,1.20,0.214,20,20
            初中,R5,11.0,5.5,0.500,9,7
            """;

    @TempDir
    Path folder;

    private Path city;

    private final Console console = new Console();

    @BeforeEach
    void threeCounties() throws IOException {
        city = folder.resolve("临江市2025");
        Files.createDirectories(city.resolve("数据"));
        Files.write(city.resolve("数据/青石.csv"), SisterCounty.schools("青石县", ""));
        Files.write(city.resolve("数据/临水.csv"), SisterCounty.schools("临水县", "东"));
        Files.write(city.resolve("数据/望山.csv"), SisterCounty.schools("望山县", "西"));
        Files.copy(Path.of("examples/qingshi/数据/问卷.csv"), city.resolve("数据/问卷.csv"));
        settings(SETTINGS);
    }

    private void settings(String text) throws IOException {
        Files.writeString(city.resolve("project.yaml"), text);
    }

    /** The answer of assess -f json, read by an independent reader. */
    private Map<?, ?> json() {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(console.out());
    }

    private static Object at(Object node, Object... path) {
        Object here = node;
        for (Object step : path) {
            here = step instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    @Test
    void aCityGoesOnIntoTheNextYearCountyByCounty() throws IOException {
        Path next = folder.resolve("临江市2026");
        assertEquals(0, console.run("new", next.toString(), "--from", city.toString()), console.err());
        String settings = Files.readString(next.resolve("project.yaml"));
        assertTrue(settings.contains("年度: 2026\n"), settings);
        assertTrue(settings.contains("      2025: 数据/青石县/往年/学校2025.csv\n"), settings);
        assertTrue(settings.contains("      学校: 数据/望山县/学校.xlsx#学校\n"), settings);
        assertTrue(Files.exists(next.resolve("数据/青石县/往年/问卷2025.csv")));
        assertEquals(0, console.run("check", next.toString()), console.err());
        assertEquals(0, console.run("vars", next.toString(), "县区列表[0].上年.小学.学生数"), console.err());
        assertTrue(console.out().contains("学校2025.csv"), console.out());
    }

    @Test
    void aCountyWhoseTablesAreNotThereDoesNotKeepTheOthersFromTheNextYear() throws IOException {
        Files.delete(city.resolve("数据/临水.csv"));
        Path next = folder.resolve("临江市2026");
        assertEquals(0, console.run("new", next.toString(), "--from", city.toString()), console.err());
        assertTrue(console.err().contains("临水县上年的表不全"), console.err());
        assertTrue(Files.exists(next.resolve("数据/临水县/学校.xlsx")));
        assertTrue(Files.exists(next.resolve("数据/望山县/往年/学校2025.csv")));
        assertFalse(Files.readString(next.resolve("project.yaml")).contains("数据/临水县/往年"));
    }

    @Test
    void jsonOfACityHasACountyObjectForEachCounty() {
        assertEquals(0, console.run("assess", city.toString(), "-f", "json"), console.err());
        Map<?, ?> root = json();
        assertEquals(List.of("city", "year", "counties", "diagnostics"), List.copyOf(root.keySet()));
        assertEquals("临江市", root.get("city"));
        assertEquals(3, ((List<?>) root.get("counties")).size());
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    List.of("county", "year", "standards", "diagnostics"),
                    List.copyOf(((Map<?, ?>) at(root, "counties", i)).keySet()));
        }
        assertEquals("临水县", at(root, "counties", 1, "county"));
        assertFalse(at(root, "counties", 0, "standards", 0, "stages")
                .equals(at(root, "counties", 1, "standards", 0, "stages")));
    }

    @Test
    void theTextBeginsWithATableOfTheCounties() {
        assertEquals(0, console.run("assess", city.toString()), console.err());
        List<String> lines = console.out().lines().toList();
        assertEquals("临江市2025年督导评估结果汇总", lines.get(0));
        assertTrue(lines.get(3).contains("最大差异系数"), console.out());
        assertTrue(lines.get(4).contains("青石县") && lines.get(4).contains("92.97%"), console.out());
        assertTrue(lines.get(6).contains("望山县") && lines.get(6).contains("待填报"), console.out());
        assertTrue(console.out().contains("\n望山县2025年督导评估结果\n"), console.out());
    }

    @Test
    void oneCountyThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Files.writeString(city.resolve("数据/临水.csv"), "这不是表\n");
        assertEquals(1, console.run("assess", city.toString(), "-f", "json"));
        assertTrue(console.err().contains("数据/临水.csv"), console.err());
        assertTrue(console.err().contains("project.yaml:6:24: 错误[评估-县区未评估]: “临水县”的数据不能用"), console.err());
        assertEquals(List.of(), at(json(), "counties", 1, "standards"));
        assertFalse(((List<?>) at(json(), "counties", 1, "diagnostics")).isEmpty());
        assertFalse(((List<?>) at(json(), "counties", 2, "standards")).isEmpty());
        assertEquals(1, console.run("build", city.toString()), console.err());
        String page = Files.readString(city.resolve("成果/汇总/汇总.html"));
        assertTrue(page.contains("待补：临水县评估结果"), page);
        assertEquals(1, console.run("check", city.toString()));
        assertEquals(1, console.run("build", city.toString(), "--final"));
        assertTrue(console.err().contains("定稿-待补"), console.err());
    }

    @Test
    void aCellThatCannotBeReadIsAnErrorOfItsCountyAlone() throws IOException {
        Path table = city.resolve("数据/望山.csv");
        Files.writeString(table, Files.readString(table).replaceFirst(",(\\d+),", ",很多,"));
        assertEquals(1, console.run("check", city.toString()));
        assertTrue(console.err().contains("数据/望山.csv!"), console.err());
    }

    @Test
    void workbooksOfACityAreASummaryAndOneForEachCounty() throws IOException {
        assertEquals(0, console.run("assess", city.toString(), "-f", "xlsx"), console.err());
        List<String> written = console.out().lines().toList();
        assertEquals(4, written.size(), console.out());
        assertTrue(written.get(0).endsWith("临江市2025评估结果汇总.xlsx"), console.out());
        assertTrue(Files.isRegularFile(city.resolve("成果/望山县2025评估结果.xlsx")));
        assertTrue(Files.readString(city.resolve("成果/manifest.json")).contains("临江市2025评估结果汇总.xlsx"));

        Files.writeString(city.resolve("数据/临水.csv"), "这不是表\n");
        Path elsewhere = city.resolve("别处/评估");
        assertEquals(
                1, console.run("assess", city.toString(), "-f", "xlsx", "-o", elsewhere.toString()), console.err());
        assertTrue(Files.isRegularFile(elsewhere.resolve("临江市2025评估结果汇总.xlsx")));
        assertTrue(Files.isRegularFile(elsewhere.resolve("青石县2025评估结果.xlsx")));
        assertFalse(Files.exists(elsewhere.resolve("临水县2025评估结果.xlsx")), "it could not be assessed");
    }

    @Test
    void severalWorkbooksDoNotGoIntoOneFile() {
        Path file = city.resolve("全市.xlsx");
        assertEquals(2, console.run("assess", city.toString(), "-f", "xlsx", "-o", file.toString()));
        assertTrue(console.err().contains("“-o”要给文件夹"), console.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void nothingIsWrittenWhereNoCountyCanBeRead() throws IOException {
        for (String name : List.of("青石", "临水", "望山")) {
            Files.delete(city.resolve("数据/" + name + ".csv"));
        }
        assertEquals(2, console.run("assess", city.toString()));
        assertTrue(console.err().contains("找不到文件“数据/青石.csv”"), console.err());
        assertTrue(console.err().contains("找不到文件“数据/望山.csv”"), console.err());
        assertEquals(2, console.run("build", city.toString()));
        assertFalse(Files.exists(city.resolve("成果")));
    }

    @Test
    void theSummaryPaperOfACityIsBuilt() throws IOException {
        assertEquals(0, console.run("build", city.toString()), console.err());
        String page = Files.readString(city.resolve("成果/汇总/汇总.html"));
        assertTrue(page.contains("望山县"), page);
        assertTrue(Files.readString(city.resolve("成果/manifest.json")).contains("数据/望山.csv"));
    }

    @Test
    void aCountysTemplateIsRefusedInPlainWords() throws IOException {
        settings(SETTINGS + "  - {名称: 报告, 模板: 自评报告, 格式: [html]}\n");
        assertEquals(2, console.run("build", city.toString()));
        assertTrue(console.err().contains("是为一个县写的"), console.err());
        assertTrue(console.err().contains("“市域汇总”"), console.err());
        assertTrue(Files.exists(city.resolve("成果/汇总/汇总.html")), "the other paper is built");
    }

    @Test
    void aCountyMayGiveResultsInsteadOfSchools() throws IOException {
        Files.writeString(city.resolve("数据/结果.csv"), RESULTS);
        settings(SETTINGS.replace("{学校: 数据/望山.csv}", "{结果: 数据/结果.csv}"));
        assertEquals(0, console.run("assess", city.toString(), "-f", "json"), console.err());
        Object stage = at(json(), "counties", 2, "standards", 0, "stages", 0);
        assertEquals(20, at(stage, "unitCount"));
        assertNull(at(stage, "students"));
        assertNull(at(stage, "unitsPassing"));
        assertEquals(0.214, at(stage, "indicators", 0, "cv"));
        assertEquals(List.of("数据/结果.csv!G2"), at(stage, "indicators", 0, "sources"));
        assertNull(at(stage, "indicators", 1, "cvPass"));
        assertEquals(List.of(), at(json(), "counties", 2, "standards", 0, "units"));
        assertEquals(false, at(json(), "counties", 2, "standards", 0, "verdict", "pass"));
        assertEquals(0, console.run("build", city.toString()), console.err());
    }

    @Test
    void resultsBesideSchoolsAreComparedAndDoNotStopAnything() throws IOException {
        Files.writeString(city.resolve("数据/结果.csv"), RESULTS);
        settings(SETTINGS.replace("{学校: 数据/望山.csv}", "{学校: 数据/望山.csv, 结果: 数据/结果.csv}"));
        assertEquals(0, console.run("assess", city.toString(), "-f", "json"), console.err());
        assertTrue(console.err().contains("数据/结果.csv!F2: 警告[数据-结果不符]: 小学R1校数填20，按学校表计算为"), console.err());
        assertFalse(((List<?>) at(json(), "counties", 2, "standards", 0, "units")).isEmpty());
    }
}
