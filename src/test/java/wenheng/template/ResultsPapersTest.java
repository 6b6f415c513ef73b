package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.assess.Assessor;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.ResultsReader;
import wenheng.assess.submission.Submission;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.markup.MarkedText;
import wenheng.markup.read.MarkupParser;
import wenheng.model.Model;
import wenheng.model.ProjectFacts;

/** 三份县级文稿，只有别处算好的结果：该说的都说，说不出的都留待补。 */
class ResultsPapersTest {

    private static final List<Standard> STANDARDS = List.of(StandardReader.read("优质均衡-2017"));

    /** One coefficient, one deviation and one count are blank; 小学R5 is above its limit. */
    private static final String RESULTS = """
            学段,指标,全县平均值,标准差,差异系数,校数,达标校数
            小学,R1,5.60,1.20,0.214,20,20
            小学,R2,1.20,0.50,0.417,20,18
            小学,R3,1.00,0.30,30.0%,20,19
            小学,R4,5.0,2.0,0.400,20,20
            小学,R5,8.0,4.4,0.550,20,17
            小学,R6,2500,,0.301,20,20
            小学,R7,2.6,0.7,,20,20
            初中,R1,6.60,1.20,0.182,9,9
            初中,R2,1.20,0.50,0.417,9,8
            初中,R3,1.00,0.30,0.300,9,9
            初中,R4,6.0,2.0,0.333,9,9
            初中,R5,11.0,4.4,0.400,9,
            初中,R6,3500,900,0.257,9,9
            初中,R7,2.9,0.7,0.241,9,9
            """;

    private static Outcome<MarkedText> merge(String paper, String results) {
        var table = TableReader.read("数据/结果.csv", "", results.getBytes(StandardCharsets.UTF_8))
                .value();
        Submission submission = new Submission(
                "青石县",
                2025,
                List.of(),
                Map.of(),
                List.of(),
                ResultsReader.read(table, STANDARDS).value(),
                Map.of());
        ProjectFacts facts = new ProjectFacts(
                "青石县",
                "青石县教育局",
                2025,
                Assessor.assess(submission, STANDARDS).value(),
                ExampleCounty.facts().earlier());
        Map<String, Model> elements = new TreeMap<>();
        List.of("成文日期", "主送", "讲话人", "职务").forEach(key -> elements.put(key, new Model.TextNode("2025-11-20")));
        MergeRequest request = new MergeRequest(
                paper,
                paper,
                ExampleCounty.data(facts),
                TestTexts.elements(elements),
                ExampleCounty.narrative(paper),
                "叙述/" + paper);
        return new TemplateEngine(ExampleCounty.stock(), MergeLimits.USUAL).merge(request);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评报告", "工作情况报告", "推进会讲话"})
    void thePaperIsMadeAndParsesWithoutFindings(String paper) {
        Outcome<MarkedText> merged = merge(paper, RESULTS);
        assertEquals(Diagnostics.NONE, merged.diagnostics());
        assertEquals(Diagnostics.NONE, MarkupParser.parse(merged.value()).diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评报告", "工作情况报告", "推进会讲话"})
    void whatTheSchoolsWouldHaveToldIsLeftOpenByName(String paper) {
        String text = TestTexts.plain(merge(paper, RESULTS).value());
        assertTrue(text.contains("〔待补：小学各校缺口〕"), text);
        assertTrue(text.contains("〔待补：小学各校达标情况〕") || text.contains("〔待补：小学综合达标率〕"), text);
        assertTrue(text.contains("生均体育运动场馆面积（0.550）") || text.contains("生均体育运动场馆面积差异系数为0.550"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评报告", "工作情况报告", "推进会讲话"})
    void nothingThatIsUnknownIsPrintedAsNothing(String paper) {
        String text = TestTexts.plain(merge(paper, RESULTS).value()).replaceAll("(?s)```.*?```", "");
        assertFalse(text.matches("(?s).*(?<![0-9.])0[所人项].*"), text);
        for (String slip : List.of(" 0 |", "尚无", "。。", "，。", "；。", "，，", "；；", "，；", "null", "${")) {
            assertFalse(text.contains(slip), slip + "\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评报告", "工作情况报告", "推进会讲话"})
    void everyFigureSaysThatItWasImported(String paper) {
        merge(paper, RESULTS).value().figures().stream()
                .filter(figure -> figure.sources().stream()
                        .anyMatch(source -> source.file().equals("数据/结果.csv")))
                .filter(figure -> figure.sources().size() == 1)
                .filter(figure -> !figure.formula().text().contains("−"))
                .forEach(figure -> assertEquals("导入值", figure.formula().text(), figure::toString));
    }

    @Test
    void theChartIsDrawnAndReferredToOnlyWhereAllCoefficientsAreThere() {
        String whole = RESULTS.replace("2.6,0.7,,", "2.6,0.7,0.269,");
        assertTrue(TestTexts.plain(merge("自评报告", whole).value()).contains("对照见[](#系数图)"));
        assertFalse(TestTexts.plain(merge("自评报告", RESULTS).value()).contains("#系数图"));
    }
}
