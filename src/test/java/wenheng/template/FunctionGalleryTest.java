package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.data.head.Headings;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.model.Model;
import wenheng.model.ModelBuilder;
import wenheng.model.SampleAssessments;
import wenheng.model.TableFacts;
import wenheng.provenance.Figure;

/** 函数一览（src/test/resources/gallery/函数.md）逐行印出来，与右栏相同。 */
class FunctionGalleryTest {

    private static final Path GALLERY = Path.of("src/test/resources/gallery/函数.md");

    private record Row(int line, List<String> cells) {}

    @TestFactory
    Stream<DynamicTest> everyFunctionPrintsWhatTheGallerySays() {
        Model.GroupNode data = data();
        return rows("写法").stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.line() + " " + row.cells().get(0),
                        () -> assertEquals(
                                row.cells().get(1), printed(row.cells().get(0), data))));
    }

    @Test
    void everyFunctionIsInTheGallery() {
        Set<String> shown = rows("写法").stream()
                .map(row -> row.cells().get(0))
                .filter(written -> written.matches("\\p{IsHan}+\\(.*"))
                .map(call -> call.replaceFirst("\\(.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(
                Functions.table(new Values(new MergeMarks(), null)).keySet());
        assertEquals(known, shown);
    }

    @Test
    void noSentenceOfTheGalleryDoublesAnApproximationOrAMark() {
        rows("写法").stream().map(row -> row.cells().get(1)).forEach(text -> {
            assertTrue(!text.matches(".*(近.*余|约.*左右|，，|、、|。。|，$|^，|-\\d).*"), text);
        });
    }

    private static String printed(String expression, Model.GroupNode data) {
        TemplateSource templates = TestTexts.templates(Map.of("例.md", "${" + expression + "}"));
        MergeRequest request =
                new MergeRequest("例", "例.md", data, TestTexts.elements(Map.of()), TemplateSource.none(), "叙述/例");
        return TestTexts.plain(new TemplateEngine(templates, MergeLimits.USUAL)
                        .merge(request)
                        .value())
                .strip();
    }

    private static Model.GroupNode data() {
        Map<String, Model> entries =
                new LinkedHashMap<>(ModelBuilder.build(SampleAssessments.facts(List.of("青石小学", "甲校", "云溪小学")))
                        .entries());
        Map<String, Model> numbers = new LinkedHashMap<>();
        for (Row row : rows("名称")) {
            List<String> cells = row.cells();
            Figure figure = SampleAssessments.cell(
                    cells.get(0), cells.get(1), cells.get(2), Integer.parseInt(cells.get(3)), "A1");
            numbers.put(cells.get(0), new Model.FigureNode(figure));
        }
        entries.put("例", new Model.GroupNode(numbers, false));
        entries.put("名单", group(Map.of("零", names(""), "一", names("甲"), "二", names("甲乙"), "五", names("甲乙丙丁戊"))));
        entries.put("项目", items());
        return TableFacts.added(new Model.GroupNode(entries, false), Map.of("经费", spending()));
    }

    /** The table of the gallery, as if it were a CSV file. */
    private static Model.TableNode spending() {
        String csv = lines().stream()
                .map(FunctionGalleryTest::cells)
                .dropWhile(cells -> cells.isEmpty() || !cells.get(0).equals("项目"))
                .takeWhile(cells -> !cells.isEmpty())
                .filter(cells -> !cells.get(0).startsWith(":"))
                .map(cells -> String.join(",", cells))
                .collect(Collectors.joining("\n"));
        Table table = TableReader.read("数据/经费.csv", "", csv.getBytes(StandardCharsets.UTF_8))
                .value();
        Outcome<Model.TableNode> read =
                TableFacts.of("经费", Headings.ANY.locate(table).value());
        assertEquals(Diagnostics.NONE, read.diagnostics());
        return read.value();
    }

    private static Model names(String letters) {
        return new Model.ListNode(letters.chars()
                .mapToObj(letter -> (Model) new Model.TextNode((char) letter + "校"))
                .toList());
    }

    private static Model items() {
        Map<String, Model> lists = new LinkedHashMap<>();
        lists.put("全达", judged("规划 达标", "规模 达标", "班额 达标"));
        lists.put("一项", judged("规划 达标"));
        lists.put("一差", judged("规划 达标", "规模 达标", "班额 未达标"));
        lists.put("多差", judged("规划 达标", "班额 未达标", "规模 未达标"));
        lists.put("全差", judged("班额 未达标", "规模 未达标"));
        lists.put("有待定", judged("规划 达标", "规模 达标", "班额 未达标", "培训 待定"));
        lists.put("全待定", judged("培训 待定"));
        lists.put("无", judged());
        return group(lists);
    }

    private static Model judged(String... described) {
        return new Model.ListNode(Arrays.stream(described)
                .map(each -> each.split(" "))
                .map(each ->
                        (Model) group(Map.of("名称", new Model.TextNode(each[0]), "判定", new Model.TextNode(each[1]))))
                .toList());
    }

    private static Model.GroupNode group(Map<String, Model> entries) {
        return new Model.GroupNode(entries, false);
    }

    /** The rows of every table whose first head is this word. */
    private static List<Row> rows(String head) {
        List<Row> rows = new ArrayList<>();
        boolean wanted = false;
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = cells(lines.get(i));
            boolean begins =
                    !cells.isEmpty() && (i == 0 || cells(lines.get(i - 1)).isEmpty());
            wanted = begins ? cells.get(0).equals(head) : wanted && !cells.isEmpty();
            if (wanted && !begins && !cells.get(0).startsWith(":")) {
                rows.add(new Row(i + 1, cells));
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(GALLERY);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
