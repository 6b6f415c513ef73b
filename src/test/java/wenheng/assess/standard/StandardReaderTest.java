package wenheng.assess.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;

class StandardReaderTest {

    private static String ruleFile() throws IOException {
        try (InputStream in = StandardReaderTest.class.getResourceAsStream("/wenheng/standards/优质均衡-2017.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Diagnostic refusal(String text) {
        return assertThrows(InputException.class, () -> StandardReader.read("规则.yaml", text))
                .diagnostics()
                .all()
                .get(0);
    }

    @Test
    void ruleOf2017HasTheThresholdsOfItsArticle6() {
        Standard standard = StandardReader.read("优质均衡-2017");
        assertEquals("教督〔2017〕6号", standard.document());
        assertEquals(6, standard.required());
        assertEquals(List.of("4.2", "1", "0.9", "4.5", "7.5", "2000", "2.3"), thresholds(standard, Stage.PRIMARY));
        assertEquals(List.of("5.3", "1", "0.9", "5.8", "10.2", "2500", "2.4"), thresholds(standard, Stage.JUNIOR));
        Map<Stage, BigDecimal> limits = standard.indicators().get(0).limits();
        assertEquals(Map.of(Stage.PRIMARY, new BigDecimal("0.50"), Stage.JUNIOR, new BigDecimal("0.45")), limits);
    }

    private static List<String> thresholds(Standard standard, Stage stage) {
        return standard.indicators().stream()
                .map(indicator -> indicator.thresholds().get(stage).toPlainString())
                .toList();
    }

    @Test
    void unknownIdNamesThoseThereAre() {
        InputException refused = assertThrows(InputException.class, () -> StandardReader.read("优质均衡2017"));
        assertTrue(refused.diagnostics().all().get(0).hint().contains("优质均衡-2017"));
    }

    @Test
    void ruleOf2012JudgesTheCompositeAloneAndCountsNoPrivateSchool() {
        Standard standard = StandardReader.read("基本均衡-2012");
        assertEquals(8, standard.indicators().size());
        assertTrue(standard.indicators().stream().noneMatch(each -> each.isJudged() || each.hasThreshold()));
        assertEquals(
                Map.of(Stage.PRIMARY, new BigDecimal("0.65"), Stage.JUNIOR, new BigDecimal("0.55")),
                standard.rules().composite().orElseThrow().limits());
        assertTrue(standard.method().excludedOwnerships().contains("民办"));
        assertEquals(17, standard.rules().government().orElseThrow().items().size());
    }

    @Test
    void ruleOf2017HasItsFifteenNineAndSevenItems() {
        Rules rules = StandardReader.read("优质均衡-2017").rules();
        assertEquals(15, rules.government().orElseThrow().items().size());
        assertEquals(9, rules.quality().orElseThrow().items().size());
        assertEquals(7, rules.vetoes().orElseThrow().items().size());
    }

    @Test
    void badFormulaIsRefusedAtItsLineAndColumn() throws IOException {
        String sound = ruleFile();
        Diagnostic unknown = refusal(sound.replace("÷ 优质高中招生计划数 × 100", "÷ 优质高中招生计划 × 100"));
        assertEquals("您是否想写“优质高中招生计划数”？", unknown.hint());
        int line = sound.lines().toList().indexOf("      值: 优质高中分配到校名额 ÷ 优质高中招生计划数 × 100") + 1;
        assertEquals("规则.yaml:" + line + ":23", unknown.location().text());
        assertTrue(refusal(sound.replace("标准: {小学: ≤ 45, 初中: ≤ 50}", "标准: {小学: ≤ 45}"))
                .message()
                .contains("缺少“初中”"));
        assertTrue(refusal(sound.replace("标准: ≥ 8000", "标准: 8000")).message().contains("读不懂"));
        assertTrue(refusal(sound.replace("编号: G2\n", "编号: Q2\n")).message().contains("用了两次"));
    }

    @Test
    void criterionConditionAndBlankMustBeOfTheirKind() throws IOException {
        String sound = ruleFile();
        for (String[] slip : List.of(
                new String[] {"标准: ≥ 8000", "标准: ≥ “8000”", "应当与数相比，这里是文字"},
                new String[] {"每校: 学生数", "每校: 类型", "应当与数相比，这里的“类型”是文字"},
                new String[] {"标准: ≤ 2000\n", "标准: 是\n", "“每校”的标准应当写成“≥ 数”或“≤ 数”"},
                new String[] {"范围: 类型 ≠ “教学点”", "范围: 学生数", "不是条件"},
                new String[] {"- 条件: 中心城区过密 = “是”", "- 条件: 中心城区过密", "不是条件"},
                new String[] {"总数{符合交流条件教师数}名", "总数{留守儿童关爱体系健全}名", "空里只能填数"})) {
            assertTrue(sound.contains(slip[0]), slip[0]);
            Diagnostic refused = refusal(sound.replace(slip[0], slip[1]));
            assertTrue(refused.message().contains(slip[2]), slip[1] + " → " + refused.text());
            assertTrue(refused.location().text().matches("规则.yaml:\\d+:\\d+"), refused.text());
        }
    }

    @Test
    void badRuleFileIsRefusedWithLineAndReason() throws IOException {
        String sound = ruleFile();
        assertEquals("您是否想写“至少达标项数”？", refusal(sound.replace("至少达标项数", "至少达标数")).hint());
        assertEquals(
                "规则.yaml:" + (sound.lines().toList().indexOf("至少达标项数: 6") + 1) + ":9",
                refusal(sound.replace("至少达标项数: 6", "至少达标项数: 8")).location().text());
        assertTrue(
                refusal(sound.replace("余项最低比例: 0.85", "余项最低比例: 85")).message().contains("不大于1"));
        assertTrue(refusal(sound.replace("小学: 4.2", "小学: 四")).message().contains("“四”"));
        assertTrue(refusal(sound.replace("编号: R2", "编号: R1")).message().contains("用了两次"));
        assertTrue(
                refusal(sound.replace("加: [网络多媒体教室数]", "加: [多媒体教室数]")).message().contains("没有数值列"));
        assertTrue(refusal(sound.replace("[特殊教育学校, 职业学校]", "[特教]")).message().contains("没有学校类型"));
        assertTrue(refusal(sound.replace("  完全中学: {初中: 1, 高中: 1.2}\n", ""))
                .message()
                .contains("缺少“完全中学”"));
    }
}
