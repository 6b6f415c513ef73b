package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.markup.MarkedText;
import wenheng.model.Model;
import wenheng.model.ModelBuilder;
import wenheng.model.SampleAssessments;
import wenheng.provenance.Figure;

class TemplateEngineTest {

    private static final Model.GroupNode DATA = ModelBuilder.build(SampleAssessments.facts());

    @Test
    void aPrintedFigureLeadsToItsCells() {
        MarkedText text = merge("合计${在校生.合计}人，小学${小学.指标.R2.差异系数}。").value();
        assertEquals("合计1100人，小学0.484。", TestTexts.plain(text));
        assertEquals(
                List.of("1100", "0.484"),
                text.figures().stream().map(Figure::printed).toList());
        assertEquals("数据/学校.xlsx#学校!H2", text.figures().get(0).sources().get(0).text());
        assertTrue(text.text().contains("\uE0000\uE0011100\uE002人"), text.text());
    }

    @Test
    void onlyFiguresThatArePrintedAreListed() {
        MarkedText text = merge("<#assign x = 小学.学生数>${初中.学生数.带单位}").value();
        assertEquals(1, text.figures().size());
        assertEquals("600人", TestTexts.plain(text));
    }

    @Test
    void everyTextLineKnowsItsFileAndLine() {
        MarkedText text = merge("第一行\n<#if true>\n第三行\n</#if>\n<#list 1..2 as i>\n行${i}\n</#list>\n${县名}\n")
                .value();
        assertEquals(
                "\uE0030:1\uE004第一行\n\uE0030:3\uE004第三行\n\uE0030:6\uE004行1\n\uE0030:6\uE004行2\n\uE0030:8\uE004青石县\n",
                text.text());
        assertEquals(List.of("模板/文稿.md"), text.files());
    }

    @Test
    void noMarkFallsInsideTagsInterpolationsCommentsOrFrontMatter() {
        String template = "---\n标题: ${县名}\n---\n<#assign x =\n  '甲'\n>\n<#-- 注\n注 -->\n${\n县名\n}乙\n";
        assertEquals(
                "---\n标题: 青石县\n---\n\uE0030:9\uE004青石县乙\n",
                merge(template).value().text());
    }

    @Test
    void aSchoolNameStaysItselfWhateverCharactersItHas() {
        String text = merge("<#list 小学.学校列表 as 校>${校.学校}；</#list>").value().text();
        assertTrue(text.contains("A\\*B\\|C；"), text);
        assertTrue(merge("${列举(小学.未达标学校, 3, \"所学校\")}").value().text().contains("A\\*B\\|C"));
        assertTrue(
                merge("<#assign x = \"有\" + 小学.未达标学校[0].学校>${x}").value().text().contains("A\\*B\\|C"));
    }

    @Test
    void aMissingValueIsMarkedAndEverythingSaidOfItToo() {
        assertEquals("面积〔待补：面积〕", plain("面积${县级.面积}"));
        assertEquals(
                "〔待补：2019的小学的学生数〕",
                plain("${较(小学.学生数, 往年[\"2019\"].小学.学生数, \"2019\")}").replace("2019的小学", "2019的小学"));
        assertEquals("无", plain("<#if 有(县级.面积)>有<#else>无</#if>"));
        assertEquals("", plain("<#list 上年.小学.学校列表 as 校>${校.学校}</#list>"));
    }

    @Test
    void narrativeComesInWithItsOwnPlacesAndItsOwnData() {
        Outcome<MarkedText> merged = merge("<@叙述 \"概况\"/>\n", Map.of("概况", "第一段\n\n有${学校.学校数}所"), Map.of());
        assertEquals(List.of("叙述/文稿/概况.md"), merged.value().files());
        assertTrue(
                merged.value().text().contains("\uE0030:3\uE004有\uE0000\uE0014\uE002所"),
                merged.value().text());
        assertEquals(0, merged.diagnostics().all().size());
    }

    @Test
    void narrativeThatIsMissingOrOnlyGuidanceIsAskedForByItsFile() {
        Outcome<MarkedText> merged =
                merge("<@叙述 \"基本情况\"/>\n<@叙述 \"措施\"/>", Map.of("措施", "<!-- 请写措施 -->\n", "基本清况", "写了"), Map.of());
        assertTrue(TestTexts.plain(merged.value()).contains("〔待补：基本情况〕"));
        assertTrue(TestTexts.plain(merged.value()).contains("〔待补：措施〕"));
        List<Diagnostic> findings = merged.diagnostics().all();
        assertEquals("叙述/文稿/基本情况.md", findings.get(0).location().text());
        assertEquals("叙述-未用", findings.get(2).code());
        assertTrue(findings.get(2).hint().contains("基本情况"), findings.get(2).hint());
    }

    @Test
    void frontMatterTakesTheProjectsElementsBeforeTheTemplates() {
        Map<String, Model> elements = Map.of("署名", new Model.TextNode("青石县：教育局"));
        Outcome<MarkedText> merged =
                merge("<@前置 文种=\"自评报告\" 标题=[县名, \"自评报告\"] 署名=机关 成文日期=要素.成文日期/>\n正文", Map.of(), elements);
        assertEquals(
                List.of("“文稿”没有写明成文日期"),
                merged.diagnostics().all().stream().map(Diagnostic::message).toList());
        String text = merged.value().text();
        assertEquals(
                "---\n文种: 自评报告\n标题:\n  - 青石县\n  - 自评报告\n署名: \"青石县：教育局\"\n---\n",
                text.substring(0, text.indexOf("\n\n") + 1));
    }

    @Test
    void aChartIsPlainYamlAndIsNotDrawnWithAValueMissing() {
        String chart = "<@图表 标题=\"系数\" 类型=\"柱\" 分类=[\"骨干\"] 系列={\"小学\": [%s]} 界线={\"规定值\": 小学.指标.R2.限值}/>";
        assertTrue(
                plain(chart.formatted("小学.指标.R2.差异系数"))
                        .contains(
                                "```图表\n标题: \"系数\"\n类型: \"柱\"\n分类: [\"骨干\"]\n系列:\n  \"小学\": [\"0.484\"]\n界线:\n  \"规定值\": \"0.50\"\n```"));
        assertEquals("〔待补：系数〕", plain(chart.formatted("初中.指标.R5.差异系数")).strip());
    }

    @Test
    void arithmeticGoesThroughFunctionsThatKeepTheCells() {
        MarkedText text = merge("${和(小学.学生数, 初中.学生数)} ${占比(小学.学生数, 在校生.合计).带单位} ${保留(小学.指标.R2.差异系数, 2)}")
                .value();
        assertEquals("1200 54.5% 0.48", TestTexts.plain(text));
        assertEquals(5, text.figures().get(1).sources().size() + 1);
        assertEquals("是", plain("<#if 大于(小学.学生数, 100)>是</#if>"));
        assertEquals("2026", plain("${年度?number + 1}"));
    }

    @Test
    void aFigureIsNeverReckonedWithSilently() {
        for (String wrong : List.of(
                "${小学.学生数 * 2}",
                "${小学.学生数 + 初中.学生数}",
                "${小学.学生数 + 1}",
                "${1 + 小学.学生数}",
                "<#if 小学.学生数 gt 3>x</#if>",
                "<#if 小学.学生数 == 3>x</#if>",
                "${小学.学生数?string(\"0.0\")}")) {
            Diagnostic error = error("\n甲" + wrong);
            assertTrue(error.message().contains("数字"), wrong + " → " + error.text());
            assertTrue(error.location().text().startsWith("模板/文稿.md:2:"), error.text());
        }
    }

    @Test
    void aNameThatLooksLikeAClassOfOursIsNoFigure() {
        assertEquals(
                "这里要一个整数",
                error("<#assign FigureValue = \"甲\">${FigureValue * 2}").hint());
    }

    @Test
    void aNumberWrittenInATemplateIsTakenAsItIsWritten() {
        MarkedText text = merge("${差(小学.指标.R2.差异系数, 0.05)} ${不超(小学.指标.R2.差异系数, 0.450)} ${保留(5 / 4, 2)}")
                .value();
        assertEquals("0.434 比0.450的规定值高0.034 1.25", TestTexts.plain(text));
        assertEquals(
                List.of("0.484 − 0.050", "模板中写明", "0.484 − 0.450", "模板中写明"),
                text.figures().stream().map(each -> each.formula().text()).toList());
    }

    @Test
    void aFractionIsRefusedWhereAWholeNumberIsWanted() {
        for (String wrong : List.of(
                "汉字数(3.7)", "第(1.5)", "几(2.5, \"项\")", "列举(小学.未达标学校, 1.5)", "保留(小学.学生数, 0.5)", "汉字数(4294967299)")) {
            assertTrue(error("${" + wrong + "}").message().endsWith("个参数应当是整数"), wrong);
        }
        assertEquals("十二", plain("${汉字数(12.0)}"));
    }

    @Test
    void whatIsNoDecimalOfAUsualSizeIsNoNumberOfATemplate() {
        for (String wrong : List.of("\"INF\"?number", "\"NaN\"?number", "\"1e999999999\"?number", "\"1e-99\"?number")) {
            assertTrue(error("${和(" + wrong + ", 1)}").message().contains("不能用作数"), wrong);
        }
    }

    @Test
    void anUnknownNameIsToldWithItsPlaceTheNearestAndWhatThereIs() {
        Diagnostic error = error("第一行\n第二行 ${小学.学生素}");
        assertEquals("模板/文稿.md:2:7", error.location().text());
        assertEquals("没有名为“小学.学生素”的数据项", error.message());
        assertTrue(error.hint().startsWith("您是否想写“学生数”？此处可用：学段、单元数、学生数"), error.hint());
        assertTrue(error("${小雪.学生数}").hint().contains("小学"));
        assertTrue(error("<#list 小学.学校列表 as 校>${校.学孝}</#list>").hint().contains("您是否想写“学校”"));
        assertTrue(error("<@系数表格 小学/>").message().contains("系数表格"));
    }

    @Test
    void aSlipInTheTemplateIsToldWithItsPlace() {
        assertTrue(error("甲\n<#if 县名>\n乙").message().contains("没有收尾"));
        assertEquals("模板/文稿.md:2:3", error("甲\n乙<#fi 县名>\n").location().text());
        assertEquals("函数“较”少了第3个参数", error("${较(小学.学生数, 小学.学生数)}").message());
        assertEquals("函数“较”的第1个参数应当是数字", error("${较(县名, 小学.学生数, \"2020\")}").message());
        assertTrue(error("<#if 初中.指标.R5.达标>x</#if>").message().contains("没有数据"));
        assertEquals("这里要一个列表，如 小学.学校列表", error("<#list 县名 as x>${x}</#list>").hint());
        assertEquals("这里要能印出的文字或数字；列表和组请取其中一项", error("${小学.学校列表}").hint());
        assertEquals("模板写法有误：此处不应是“)”", error("${较(县名,)}").message());
        assertTrue(error("<#include \"别的.md\">").message().contains("找不到模板"));
    }

    @Test
    void anErrorInANarrativeNamesTheNarrative() {
        InputException thrown = assertThrows(
                InputException.class, () -> merge("<@叙述 \"概况\"/>", Map.of("概况", "好\n${小学.无此项}"), Map.of()));
        assertEquals(
                "叙述/文稿/概况.md:2:3", thrown.diagnostics().all().get(0).location().text());
    }

    @Test
    void inputThatHoldsReservedCharactersIsRefused() {
        assertEquals("模板-保留字符", error("甲\uE000乙").code());
        assertEquals("模板-不许", error("${\"\\xE000\"}").code());
        Model.GroupNode data = ModelBuilder.build(SampleAssessments.facts(List.of("甲\uE000", "乙", "丙")));
        InputException thrown =
                assertThrows(InputException.class, () -> merge("${小学.学校列表[0].学校}", Map.of(), Map.of(), data));
        assertEquals("模板-保留字符", thrown.diagnostics().all().get(0).code());
    }

    @Test
    void theSameInputGivesTheSameTextTwice() {
        String template = "<#list 小学?keys as k>${k}</#list><@叙述 \"甲\"/>${系数判断(小学)}${学校判断(小学)}";
        assertEquals(merge(template).value(), merge(template).value());
    }

    @Test
    void theTemplatesNameMayStandWithoutItsEnding() {
        TemplateSource source = TestTexts.templates(Map.of("自评报告.md", "好"));
        MergeRequest request =
                new MergeRequest("文稿", "自评报告", DATA, TestTexts.elements(Map.of()), TemplateSource.none(), "叙述");
        assertEquals(
                "好",
                TestTexts.plain(new TemplateEngine(source, MergeLimits.USUAL)
                        .merge(request)
                        .value()));
    }

    private static Diagnostic error(String template) {
        InputException thrown = assertThrows(InputException.class, () -> merge(template), template);
        assertFalse(thrown.diagnostics().all().isEmpty());
        return thrown.diagnostics().all().get(0);
    }

    private static String plain(String template) {
        return TestTexts.plain(merge(template).value());
    }

    private static Outcome<MarkedText> merge(String template) {
        return merge(template, Map.of(), Map.of());
    }

    private static Outcome<MarkedText> merge(
            String template, Map<String, String> narrative, Map<String, Model> elements) {
        return merge(template, narrative, elements, DATA);
    }

    private static Outcome<MarkedText> merge(
            String template, Map<String, String> narrative, Map<String, Model> elements, Model.GroupNode data) {
        TemplateSource source = TestTexts.templates(Map.of("文稿.md", template));
        MergeRequest request = new MergeRequest(
                "文稿", "文稿.md", data, TestTexts.elements(elements), TestTexts.narrative(narrative), "叙述/文稿");
        return new TemplateEngine(source, MergeLimits.USUAL).merge(request);
    }
}
