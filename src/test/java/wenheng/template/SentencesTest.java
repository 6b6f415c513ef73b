package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.markup.MarkedText;
import wenheng.model.Model;
import wenheng.model.ModelBuilder;
import wenheng.model.SampleAssessments;
import wenheng.provenance.Sentence;

/** 句子既是函数，也是数据项：两样印出同样的字、同样的数和出处。 */
class SentencesTest {

    /** The function on the left of =, the data item on the right; each line once for every stage, indicator and school. */
    private static final String PAIRS = """
            <#list [小学, 初中] as 段>
            ${系数判断(段)}=${段.系数判断}
            ${平均值判断(段)}=${段.平均值判断}
            ${学校判断(段)}=${段.学校判断}
            ${缺口合计(段)}=${段.缺口合计}
            <#list 段.指标列表 as 项>
            ${达标判断(项)}=${项.达标判断}
            <#if 有(项.差异系数)>
            ${不超(项.差异系数, 项.限值)}=${项.规定值判断}
            </#if>
            </#list>
            <#list 段.学校列表 as 校>
            ${缺口(校)}=${校.缺口}
            <#list 校.指标列表 as 项>
            ${缺口(项)}=${项.缺口}
            ${补足(项)}=${项.补足}
            </#list>
            </#list>
            </#list>
            ${系数变化(小学, 基期.小学, 基期.年度)}=${小学.系数变化}
            ${系数变化(初中, 基期.初中, 基期.年度)}=${初中.系数变化}
            ${学校构成(学校)}=${学校.学校构成}
            ${达到(认可度.满意率, 认可度.标准值)}=${认可度.要求判断}
            <#if 有(政府保障)>
            ${达到判断(政府保障)}=${政府保障判断}
            ${达到判断(教育质量)}=${教育质量判断}
            </#if>
            """;

    static Stream<Model.GroupNode> counties() {
        return Stream.of(ModelBuilder.build(SampleAssessments.facts()), ExampleCounty.data());
    }

    @ParameterizedTest
    @MethodSource("counties")
    void theFunctionAndTheDataItemSayTheSame(Model.GroupNode county) {
        List<String> lines = Arrays.stream(merged(PAIRS, county).text().split("\n"))
                .map(line -> line.replaceFirst("^" + MarkedText.PLACE_START + ".*?" + MarkedText.PLACE_END, ""))
                .filter(line -> !line.isBlank())
                .toList();
        assertTrue(lines.size() > 20, lines::toString);
        for (String line : lines) {
            String[] said = line.split("=", -1);
            assertEquals(2, said.length, line);
            assertEquals(said[0], said[1]);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    小学.系数判断 | 除生均体育运动场馆面积（0.512）外，其余1项指标的差异系数不高于0.50的规定值
                    初中.系数判断 | 1项指标的差异系数不高于0.45的规定值，另有1项因数据不全未能计算
                    小学.平均值判断 | 2项指标的全县平均值均达到标准值
                    小学.学校判断 | 参加评估的3所学校中，2所综合达标，占66.7%，甲校尚未达标
                    小学.缺口合计 | 骨干教师3名、体育运动场馆1260平方米
                    小学.系数变化 | 与2020年相比，2项指标的差异系数中，1项下降、1项上升，上升的是生均体育运动场馆面积
                    基期.小学.系数变化 | 〔待补：往年小学差异系数〕
                    小学.指标.R5.规定值判断 | 比0.50的规定值高0.012
                    初中.指标.R5.达标判断 | 1所学校均未达到标准值
                    小学.未达标学校[0].缺口 | 还需配备骨干教师3名、增加体育运动场馆1260平方米
                    小学.未达标学校[0].R2.补足 | 配备骨干教师3名
                    学校.学校构成 | 小学3所、初级中学1所
                    认可度.要求判断 | 达到85%的要求
                    政府保障判断 | 〔待补：政府保障〕
                    """)
    void theSentencesAreDataItems(String item, String sentence) {
        assertEquals(sentence, printed("${" + item + "}"));
    }

    @Test
    void aRuleThatJudgesOnlyTheMeanOfTheCoefficientsIsSpokenOfByThat() {
        Model.GroupNode county = ExampleCounty.data(ExampleCounty.facts("基本均衡-2012"));
        String text = TestTexts.plain(merged("${系数判断(小学)}；${学校判断(小学)}；${达标判断(小学.指标.B1)}", county));
        assertTrue(text.matches("综合差异系数为0\\.\\d{3}，不高于0\\.65的规定值；〔待补：小学各校达标情况〕；〔待补：生均教学及辅助用房面积达标校数〕\\s*"), text);
    }

    @Test
    void aSentenceThatIsNotKnownIsMissingAndOneThatSaysNothingIsEmpty() {
        assertEquals("否", printed("${有(政府保障判断)?then(\"是\", \"否\")}"));
        assertEquals("否", printed("${有(小学.学校列表[0].缺口)?then(\"是\", \"否\")}"));
        assertEquals("是", printed("${有(小学.系数判断)?then(\"是\", \"否\")}"));
    }

    @Test
    void aBlankInASentenceOfTheDataStaysAGapThatIsListed() {
        Sentence sentence = Sentence.of("辖").and(Sentence.missing("乡镇数")).and("个乡镇");
        Model.GroupNode data = new Model.GroupNode(Map.of("句", new Model.SentenceNode(sentence)), false);
        assertEquals("辖〔待补：乡镇数〕个乡镇", TestTexts.plain(merged("${句}", data)).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    系数判断(小学.指标) | 函数“系数判断”的第1个参数应当是一个学段的数据（如 小学）
                    系数变化(小学, 结论) | 函数“系数变化”的第2个参数应当是一个学段的数据（如 小学）
                    达标判断(小学) | 函数“达标判断”的第1个参数应当是一项指标的数据（如 小学.指标.R1）
                    缺口(小学) | 函数“缺口”的第1个参数应当是一所学校或其一项指标的数据（如 小学.学校列表[0]）
                    学校构成(小学) | 函数“学校构成”的第1个参数应当是学校的数据（学校）
                    达到判断(小学.指标列表?map(项 -> 项.名称)) | 函数“达到判断”的第1个参数应当是有“名称”和“判定”的行的列表（如 政府保障）
                    约数(差(1, 3)) | 函数“约数”不用于负数
                    几(10000, "项") | 函数“几”只写得出0至9999的整数
                    月日("六月八日") | 函数“月日”的参数“六月八日”不是日期，应当形如2025-06-08或2025年6月8日
                    亿元(小学.单元数) | 函数“亿元”只用于元和万元，“小学评估单元数”的单位是“所”
                    """)
    void aFunctionSaysWhatItWants(String call, String fact) {
        InputException refused = assertThrows(InputException.class, () -> printed("${" + call + "}"));
        Diagnostic told = refused.diagnostics().all().get(0);
        assertEquals("模板/例.md:1:3 " + fact, told.location().text() + " " + told.message());
    }

    private static String printed(String template) {
        Model.GroupNode county = ModelBuilder.build(SampleAssessments.facts(List.of("青石小学", "甲校", "云溪小学")));
        return TestTexts.plain(merged(template, county)).strip();
    }

    private static MarkedText merged(String template, Model.GroupNode data) {
        TemplateSource templates = TestTexts.templates(Map.of("例.md", template));
        MergeRequest request =
                new MergeRequest("例", "例.md", data, TestTexts.elements(Map.of()), TemplateSource.none(), "叙述/例");
        return new TemplateEngine(templates, MergeLimits.USUAL).merge(request).value();
    }
}
