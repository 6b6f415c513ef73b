package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.assess.Assessment;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.markup.MarkedText;
import wenheng.markup.read.MarkupParser;
import wenheng.model.Model;
import wenheng.model.ProjectFacts;
import wenheng.provenance.Sentence;

/** 随程序附带的模板，用示例县的真实数据和叙述。 */
class StockPapersTest {

    private static final Model.GroupNode COUNTY = ExampleCounty.data();

    static List<String> papers() {
        return ExampleCounty.stock().names().stream()
                .filter(name -> name.endsWith(".md") && !name.equals("市域汇总.md"))
                .map(name -> name.replaceFirst("\\.md$", ""))
                .toList();
    }

    /** Elements of the page that are told and not yet printed are another matter. */
    private static List<Diagnostic> unexpected(Diagnostics findings) {
        return findings.all().stream()
                .filter(finding -> !finding.code().contains("暂不"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "自评报告,5000,8000",
        "年度监测报告,2500,4000",
        "研究报告,2800,3600",
        "工作情况报告,3500,4500",
        "推进会讲话,4500,8000",
        "调研讲话,3800,5500",
        "表态发言,700,1300",
        "汇报提纲,1200,2000",
        "督导反馈意见,1700,3000",
        "公示,400,800",
        "一张图读懂,400,1300"
    })
    void thePaperIsWholeAndOfTheUsualLength(String paper, int least, int most) {
        Outcome<MarkedText> merged = merge(paper, COUNTY);
        assertEquals(Diagnostics.NONE, merged.diagnostics());
        String text = TestTexts.plain(merged.value());
        assertFalse(text.contains("待补"), () -> lines(text, "待补"));
        int length = text.replaceAll("(?m)^\\|.*$|\\s", "").length();
        assertTrue(length >= least && length <= most, paper + " has " + length + " characters");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void thePaperParsesWithoutFindingsAndHasATitle(String paper) {
        Outcome<Document> parsed = MarkupParser.parse(merge(paper, COUNTY).value());
        assertEquals(List.of(), unexpected(parsed.diagnostics()));
        assertTrue(parsed.value().metadata().text(Element.TITLE).orElseThrow().length() > 3);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFigureHasACellOrARuleBehindItOrIsACount(String paper) {
        merge(paper, COUNTY)
                .value()
                .figures()
                .forEach(figure -> assertTrue(
                        !figure.sources().isEmpty()
                                || figure.formula().text().equals("规定值")
                                || figure.formula().text().equals("计数"),
                        figure::toString));
    }

    /** A number that a template prints by itself would have no cells; what the rule says in words is none. */
    @ParameterizedTest
    @MethodSource("papers")
    void noTemplatePrintsANumberWithoutItsAddress(String paper) {
        String text = merge(paper, COUNTY, TemplateSource.none()).value().text();
        String body = text.substring(text.indexOf("\n---\n", 4) + 5)
                .replaceAll("\uE003[^\uE004]*\uE004", "")
                .replaceAll("\uE000[^\uE002]*\uE002", "〇")
                .replaceAll("\uE005[^\uE006]*\uE006", "");
        for (String given :
                texts(COUNTY).sorted((a, b) -> b.length() - a.length()).toList()) {
            body = body.replace(MarkupFormat.INSTANCE.escapePlainText(given.replaceFirst("。$", "")), "");
        }
        assertEquals(
                List.of(),
                Pattern.compile("(?<![\\d.〔-])\\d+(?:\\.\\d+)?(?:个百分点|平方米|[%％所名人个项处份台册间元倍])")
                        .matcher(body)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .toList());
    }

    /** What a clerk typed and what the rule says in words, where it holds digits: 第35中学, 不足100人学校…. */
    private static Stream<String> texts(Model node) {
        if (node instanceof Model.TextNode text) {
            return Stream.of(text.text()).filter(given -> given.matches("(?s).*\\d\\D.*"));
        }
        if (node instanceof Model.ListNode list) {
            return list.items().stream().flatMap(StockPapersTest::texts);
        }
        return node instanceof Model.GroupNode group
                ? group.entries().values().stream()
                        .flatMap(StockPapersTest::texts)
                        .distinct()
                : Stream.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评报告", "工作情况报告", "推进会讲话"})
    void aCountyWithoutEarlierYearsQuestionnaireOrNarrativeStillGetsItsPaper(String paper) {
        Assessment.Verdict open =
                new Assessment.Verdict(Optional.empty(), List.of(), List.of(Sentence.of("没有社会认可度问卷数据。")));
        Outcome<MarkedText> merged = merge(paper, bare(open), TemplateSource.none());
        assertTrue(
                merged.diagnostics().all().stream().allMatch(each -> each.code().equals("叙述-待补")));
        String text = TestTexts.plain(merged.value());
        assertTrue(text.contains("尚未填报齐全") || text.contains("没有填报齐全"), text);
        assertEquals(Diagnostics.NONE, MarkupParser.parse(merged.value()).diagnostics());
    }

    @ParameterizedTest
    @ValueSource(strings = {"自评报告", "工作情况报告", "推进会讲话"})
    void whatIsPlannedFollowsFromTheVerdict(String paper) {
        Assessment.Verdict passed = new Assessment.Verdict(Optional.of(true), List.of(), List.of());
        String good = TestTexts.plain(
                merge(paper, bare(passed), TemplateSource.none()).value());
        String bad = TestTexts.plain(merge(paper, COUNTY, TemplateSource.none()).value());
        assertTrue(good.contains("巩固") || good.contains("起跑线"), good);
        assertFalse(good.contains("仍有差距：") || good.contains("还有距离"), good);
        assertTrue(bad.contains("差距") || bad.contains("距离"), bad);
    }

    /** The example county with this verdict, and with nothing but this year's school table. */
    private static Model.GroupNode bare(Assessment.Verdict verdict) {
        ProjectFacts facts = ExampleCounty.facts();
        Assessment now = facts.current();
        Assessment.Result result = now.standards().get(0);
        Assessment.Result changed = new Assessment.Result(
                result.standard(),
                result.stages(),
                result.units(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                verdict);
        Assessment assessment = new Assessment(now.county(), now.year(), now.schools(), Map.of(), List.of(changed));
        return ExampleCounty.data(
                new ProjectFacts(facts.county(), facts.agency(), facts.year(), assessment, new TreeMap<>()));
    }

    @Test
    void aSecondMergeGivesTheSameText() {
        assertEquals(
                merge("自评报告", COUNTY).value(),
                merge("自评报告", ExampleCounty.data()).value());
    }

    private static Outcome<MarkedText> merge(String paper, Model.GroupNode data) {
        return merge(paper, data, ExampleCounty.narrative(paper));
    }

    private static Outcome<MarkedText> merge(String paper, Model.GroupNode data, TemplateSource narrative) {
        Map<String, Model> elements = new TreeMap<>();
        Map.of("成文日期", "2025-11-20", "主送", "市教育局", "讲话人", "李堃", "职务", "县长")
                .forEach((key, value) -> elements.put(key, new Model.TextNode(value)));
        if (paper.equals("工作简报")) {
            elements.put("标题", new Model.TextNode("推进会工作简报"));
        }
        MergeRequest request =
                new MergeRequest(paper, paper, data, TestTexts.elements(elements), narrative, "叙述/" + paper);
        return new TemplateEngine(ExampleCounty.stock(), MergeLimits.USUAL).merge(request);
    }

    private static String lines(String text, String needle) {
        return Arrays.stream(text.split("\n"))
                .filter(line -> line.contains(needle))
                .collect(Collectors.joining("\n"));
    }
}
