package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.markup.MarkedText;
import wenheng.markup.read.MarkupParser;
import wenheng.model.CityBuilder;
import wenheng.model.Model;
import wenheng.model.ProjectFacts;
import wenheng.provenance.Sentence;

/** 市域汇总：各种结论的县区凑在一起，句子都要通。 */
class CityPaperTest {

    private static final ProjectFacts EXAMPLE = ExampleCounty.facts();

    /** Each letter is a county: 达 passes, 未 fails, 待 is open, 坏 could not be assessed. */
    private static List<CityBuilder.Member> members(String verdicts) {
        List<CityBuilder.Member> members = new ArrayList<>();
        for (int i = 0; i < verdicts.length(); i++) {
            String name = "甲乙丙丁".charAt(i) + "县";
            char verdict = verdicts.charAt(i);
            members.add(new CityBuilder.Member(
                    name, verdict == '坏' ? Optional.empty() : Optional.of(facts(name, verdict))));
        }
        return members;
    }

    private static ProjectFacts facts(String name, char verdict) {
        Assessment now = EXAMPLE.current();
        Assessment.Result result = now.standards().get(0);
        Assessment.Verdict said = new Assessment.Verdict(
                verdict == '待' ? Optional.empty() : Optional.of(verdict == '达'),
                verdict == '未' ? List.of(Sentence.of(name + "的短处。")) : List.of(),
                verdict == '待' ? List.of(Sentence.of(name + "的缺数。")) : List.of());
        Assessment.Result changed = new Assessment.Result(
                result.standard(),
                result.stages(),
                result.units(),
                result.excluded(),
                result.government(),
                result.quality(),
                result.recognition(),
                result.vetoes(),
                said);
        Assessment assessment = new Assessment(name, 2025, now.schools(), Map.of(), List.of(changed));
        return new ProjectFacts(name, name + "教育局", 2025, assessment, new TreeMap<>());
    }

    private static Outcome<MarkedText> merge(String verdicts, TemplateSource narrative) {
        Model.GroupNode city = CityBuilder.build("临江市", "临江市教育局", 2025, members(verdicts));
        Map<String, Model> elements = Map.of("成文日期", new Model.TextNode("2025-12-01"));
        MergeRequest request = new MergeRequest("汇总", "市域汇总", city, TestTexts.elements(elements), narrative, "叙述/汇总");
        return new TemplateEngine(ExampleCounty.stock(), MergeLimits.USUAL).merge(request);
    }

    private static String text(String verdicts) {
        return TestTexts.plain(merge(verdicts, TemplateSource.none()).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    达达达 | 从评估结论看，3个县（市、区）均达标。
                    达 | 从评估结论看，甲县达标。
                    达未达 | 从评估结论看，除乙县外，其余2个县（市、区）均达标；乙县未达标。
                    达未待 | 从评估结论看，除乙县、丙县外，其余1个县（市、区）达标；乙县未达标；丙县因数据不全，结论待定。
                    达坏达 | 其中乙县的数据不能使用，没有评估。从评估结论看，除乙县外，其余2个县（市、区）均达标。
                    未未 | 从评估结论看，尚无县（市、区）达标：甲县、乙县均未达标。
                    未待 | 从评估结论看，尚无县（市、区）达标：甲县未达标，乙县因数据不全，结论待定。
                    待待 | 因数据不全，各县（市、区）的结论均待定。
                    """)
    void theSummarySentenceFitsTheVerdicts(String verdicts, String sentence) {
        String text = text(verdicts);
        assertTrue(text.contains(sentence), text);
    }

    @ParameterizedTest
    @CsvSource({"达达达", "达", "达未达", "达未待", "达坏达", "未未", "未待", "待待", "达未待坏", "坏待"})
    void thePaperParsesWithoutFindingsAndNoSentenceHangs(String verdicts) {
        Outcome<MarkedText> merged = merge(verdicts, TemplateSource.none());
        assertEquals(Diagnostics.NONE, merged.diagnostics());
        assertEquals(Diagnostics.NONE, MarkupParser.parse(merged.value()).diagnostics());
        String body = text(verdicts).replaceAll("(?m)^\\|.*$", "");
        for (String slip : List.of("。。", "，。", "；。", "，，", "；；", "、。", "、、", "，；", "。；", "null", "${")) {
            assertFalse(body.contains(slip), slip + "\n" + body);
        }
    }

    @Test
    void theProblemsAreNamedCountyByCounty() {
        String text = text("达未待坏");
        assertTrue(text.contains("**乙县。**乙县的短处。"), text);
        assertTrue(text.contains("**丙县。**丙县的缺数。"), text);
        assertTrue(text.contains("**丁县。**上报的数据不能使用"), text);
        assertFalse(text.contains("**甲县"), text);
        assertTrue(text("达达").contains("未发现突出问题"));
    }

    @Test
    void cityTotalsAreSumsAndAreLeftOpenWhereACountyIsMissing() {
        assertTrue(text("达未").contains("全市参加评估的小学72所"), text("达未"));
        assertTrue(text("达坏").contains("〔待补：全市小学评估单元数〕"), text("达坏"));
        assertTrue(text("达坏").contains("| 乙县 | 〔待补：乙县评估结果〕"), text("达坏"));
    }

    @Test
    void theCountysOwnWordsAreTakenWhereTheyAreWritten() {
        String text = TestTexts.plain(
                merge("达未", TestTexts.narrative(Map.of("工作要求", "请各县抓紧整改。"))).value());
        assertTrue(text.contains("请各县抓紧整改。"), text);
    }
}
