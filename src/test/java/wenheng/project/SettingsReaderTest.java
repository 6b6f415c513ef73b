package wenheng.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.InputException;

class SettingsReaderTest {

    private static final String GOOD = """
            县区: 青石县
            年度: 2025
            标准: [优质均衡-2017]
            数据: {学校: 数据/学校.xlsx#学校}
            往年: {2020: 数据/2020.csv}
            文稿:
              - {名称: 报告, 模板: 自评报告, 格式: [pdf]}
            """;

    private static String refusal(String text) {
        return assertThrows(InputException.class, () -> SettingsReader.read(text))
                .getMessage();
    }

    @Test
    void settingsAreRead() {
        ProjectSettings settings = SettingsReader.read(GOOD);
        assertEquals("青石县教育局", settings.agency());
        assertEquals("学校", settings.schools().orElseThrow().sheet());
        assertEquals("数据/2020.csv", settings.earlier().get(2020).file());
        assertEquals(List.of(OutputFormat.PDF), settings.papers().get(0).formats());
    }

    @Test
    void unknownKeysAreAllNamedWithTheirPlaceAndTheLikelyWord() {
        String message = refusal(GOOD.replace("年度:", "年渡:").replace("模板:", "摸板:"));
        assertTrue(message.contains("project.yaml:2:1: 错误[配置-未知键]: 不认识的键“年渡”"), message);
        assertTrue(message.contains("您是否想写“年度”"), message);
        assertTrue(message.contains("不认识的键“摸板”"), message);
    }

    @Test
    void missingKeyIsNamed() {
        assertTrue(refusal(GOOD.replace("年度: 2025\n", "")).contains("缺少“年度”"));
    }

    @Test
    void yearThatIsNoYearIsRefusedWhereItStands() {
        assertTrue(refusal(GOOD.replace("年度: 2025", "年度: 二〇二五")).contains("project.yaml:2:5"));
    }

    @Test
    void nameThatIsNoFileNameIsRefused() {
        for (String name : List.of("../报告", "CON", "nul.txt", "\"报\\u202E告\"", "\"报\\u2028告\"", "报告.")) {
            assertTrue(refusal(GOOD.replace("名称: 报告", "名称: " + name)).contains("不能用作文件名"), name);
        }
        assertTrue(refusal(GOOD.replace("名称: 报告", "名称: \"报\\u007F告\"")).contains("控制字符"));
        for (String name : List.of("manifest.json", "Manifest.JSON", "核数单", "核数单.xlsx", "缺数清单")) {
            assertTrue(refusal(GOOD.replace("名称: 报告", "名称: " + name)).contains("程序自己要写的"), name);
        }
        String twice = GOOD.replace("名称: 报告", "名称: Ab") + "  - {名称: aB, 模板: 讲话}\n";
        assertTrue(refusal(twice).contains("同一个文件名"));
    }

    @Test
    void twoPapersOfOneNameAreRefused() {
        assertTrue(refusal(GOOD + "  - {名称: 报告, 模板: 讲话}\n").contains("有两份文稿都叫“报告”"));
    }

    @Test
    void aBureauThatWantsTheEvaluationAloneListsNoPapers() {
        String text = GOOD.substring(0, GOOD.indexOf("文稿:"));
        assertEquals(List.of(), SettingsReader.read(text).papers());
    }

    @Test
    void unknownFormatIsRefusedWithThoseThatExist() {
        assertTrue(refusal(GOOD.replace("[pdf]", "[odt]")).contains("docx、pdf、html"));
    }

    @Test
    void brokenYamlIsRefusedWithItsPlace() {
        assertTrue(refusal("县区: [青石县\n年度: 2025\n").contains("错误[配置-语法]"));
    }

    @Test
    void furtherTablesAreReadByName() {
        ProjectSettings settings = SettingsReader.read(GOOD + "表格:\n  经费: 数据/经费.xlsx#投入\n  交流: 数据/交流.csv\n");
        assertEquals(List.of("经费", "交流"), List.copyOf(settings.tables().keySet()));
        assertEquals("投入", settings.tables().get("经费").sheet());
        assertEquals("数据/交流.csv", settings.tables().get("交流").file());
    }

    @Test
    void aTableOrMeetingWithoutANameIsRefusedWhereItStands() {
        assertTrue(refusal(GOOD + "表格: {\"\": 数据/经费.csv}\n").contains("错误[配置-格式]: 这里没有填写"));
        assertTrue(refusal(GOOD + "会议: {\" \": 会议.yaml}\n").contains("错误[配置-格式]: 这里没有填写"));
    }

    private static final String CITY = """
            机关: 临江市教育局
            年度: 2025
            标准: [优质均衡-2017]
            县区:
              - {名称: 甲县, 数据: {学校: 数据/甲县.csv}, 往年: {2024: 数据/甲县2024.csv}}
              - {名称: 乙县, 数据: {结果: 数据/乙县.csv, 问卷: 数据/问卷.csv}}
            文稿: []
            """;

    @Test
    void aCityHasItsCountiesEachWithItsOwnTables() {
        ProjectSettings city = SettingsReader.read(CITY);
        assertTrue(city.isCity());
        assertEquals("临江市", city.county());
        assertEquals(
                List.of("甲县", "乙县"),
                city.counties().stream().map(ProjectSettings::county).toList());
        assertEquals("数据/甲县2024.csv", city.counties().get(0).earlier().get(2024).file());
        assertTrue(city.counties().get(1).schools().isEmpty());
        assertEquals("数据/乙县.csv", city.counties().get(1).results().orElseThrow().file());
    }

    @Test
    void theKeyOfTheCityComesBeforeTheNameOfItsAgency() {
        ProjectSettings city = SettingsReader.read("城市: 江州\n" + CITY);
        assertEquals("江州", city.county());
        assertEquals("临江市教育局", city.agency());
        assertEquals(
                "江州教育局",
                SettingsReader.read("城市: 江州\n" + CITY.replace("机关: 临江市教育局\n", ""))
                        .agency());
    }

    @Test
    void aCityWithoutANameIsRefused() {
        assertTrue(refusal(CITY.replace("临江市教育局", "省教育厅")).contains("project.yaml:5:3: 错误[配置-缺键]"));
    }

    @Test
    void faultsOfACountyAreNamedWhereTheyStand() {
        String message = refusal(CITY.replace("往年:", "往看:"));
        assertTrue(message.contains("project.yaml:5:35: 错误[配置-未知键]: 不认识的键“往看”"), message);
        assertTrue(refusal(CITY.replace("问卷:", "问券:")).contains("您是否想写“问卷”"));
        assertTrue(refusal(CITY.replace("名称: 乙县", "名称: 甲县")).contains("有两个县区都叫“甲县”"));
        assertTrue(refusal(CITY + "数据: {学校: 数据/甲县.csv}\n").contains("“数据”应写在各县区之下"));
        assertTrue(refusal(CITY.replaceAll("(?m)^  - .*\n", "").replace("县区:", "县区: []"))
                .contains("“县区”是空的"));
    }

    @Test
    void aListOfBareNamesIsToldHowACountyIsWritten() {
        assertTrue(refusal(GOOD.replace("县区: 青石县", "县区: [甲县, 乙县]")).contains("应当写成“{名称: …, 数据: {…}}”"));
    }

    @Test
    void aCountyNeedsSchoolsOrResults() {
        assertTrue(refusal(GOOD.replace("学校: 数据/学校.xlsx#学校", "县级: 数据/县级.csv")).contains("既没有“学校”也没有“结果”"));
        assertTrue(SettingsReader.read(GOOD.replace("学校: 数据/学校.xlsx#学校", "结果: 数据/结果.csv"))
                .schools()
                .isEmpty());
    }
}
