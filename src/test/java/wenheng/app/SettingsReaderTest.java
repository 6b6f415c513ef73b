package wenheng.app;

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
        assertEquals("学校", settings.schools().sheet());
        assertEquals("数据/2020.csv", settings.earlier().get(2020).file());
        assertEquals(List.of(Format.PDF), settings.papers().get(0).formats());
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
        assertTrue(refusal(GOOD.replace("名称: 报告", "名称: ../报告")).contains("不能用作文件名"));
    }

    @Test
    void twoPapersOfOneNameAreRefused() {
        assertTrue(refusal(GOOD + "  - {名称: 报告, 模板: 讲话}\n").contains("有两份文稿都叫“报告”"));
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
    void cityOfSeveralCountiesIsSaidToBeForLater() {
        assertTrue(refusal(GOOD.replace("县区: 青石县", "县区: [{名称: 甲县}]")).contains("本版一个项目只评估一个县"));
    }
}
