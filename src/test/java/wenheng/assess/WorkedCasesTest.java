package wenheng.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import wenheng.assess.explanation.ExplanationDump;
import wenheng.assess.explanation.ResultsComparison;
import wenheng.assess.school.School;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.CountyReader;
import wenheng.assess.submission.CountyStatements;
import wenheng.assess.submission.QuestionnaireReader;
import wenheng.assess.submission.ResultsReader;
import wenheng.assess.submission.ResultsRow;
import wenheng.assess.submission.SchoolImport;
import wenheng.assess.submission.SchoolReader;
import wenheng.assess.submission.Statement;
import wenheng.assess.submission.Submission;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;

/**
 * Runs the worked cases of src/test/resources/assess/cases: tables and rules as a clerk fills them in, and what the
 * program says to them. {@code -Dgolden=update} writes down what it says now, to be read before it is believed.
 */
class WorkedCasesTest {

    private static final Path CASES = Path.of("src/test/resources/assess/cases");
    private static final String FENCE = "````````";
    private static final String RULE = text(CASES.resolve("办法.yaml"));

    /** The parts of one case: 办法, 学校, 县级指标, 问卷, 结果, each in a part headed {@code --- 名称}. */
    private record Case(Path file, int line, String task, List<String> input, String expected) {

        List<String> parts(String name) {
            List<String> parts = new ArrayList<>();
            boolean own = false;
            for (String each : input) {
                if (each.startsWith("--- ")) {
                    own = each.equals("--- " + name);
                    if (own) {
                        parts.add("");
                    }
                } else if (own) {
                    parts.set(parts.size() - 1, parts.get(parts.size() - 1) + each + "\n");
                }
            }
            return parts;
        }

        Optional<Table> table(String name) {
            return parts(name).stream().findFirst().map(csv -> WorkedCasesTest.table(name + ".csv", csv));
        }
    }

    @TestFactory
    Stream<DynamicTest> programSaysWhatIsWrittenDown() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files()) {
            for (Case each : cases(file)) {
                String name = file.getFileName() + ":" + each.line();
                URI place = URI.create(file.toUri() + "?line=" + each.line());
                tests.add(DynamicTest.dynamicTest(name, place, () -> check(each)));
            }
        }
        return tests.stream();
    }

    private static void check(Case each) throws IOException {
        String said = said(each);
        if ("update".equals(System.getProperty("golden"))) {
            String all = Files.readString(each.file());
            String old = String.join("\n", each.input()) + "\n.\n" + each.expected() + FENCE;
            Files.writeString(each.file(), all.replace(old, String.join("\n", each.input()) + "\n.\n" + said + FENCE));
        } else {
            assertEquals(each.expected(), said);
        }
    }

    private static String said(Case each) {
        try {
            return switch (each.task()) {
                case "办法" -> rule(each);
                case "学校" -> schools(each);
                default -> assessment(each);
            };
        } catch (InputException refused) {
            return AssessmentDump.of(refused.diagnostics());
        }
    }

    private static String rule(Case each) {
        standard(each);
        return "可以用\n";
    }

    /** The rule of the case: its own, or the short one of the folder with what the case adds to it. */
    private static Standard standard(Case each) {
        String own = String.join("", each.parts("办法"));
        if (own.startsWith("@")) {
            return StandardReader.read(own.substring(1).strip());
        }
        boolean whole = own.contains("编号: ") && own.startsWith("编号") || own.startsWith("沿用");
        return StandardReader.read("标准/例.yaml", whole ? own : RULE + own);
    }

    private static String schools(Case each) {
        Outcome<List<School>> read = read(each);
        return AssessmentDump.of(read.value(), read.diagnostics());
    }

    private static Outcome<List<School>> read(Case each) {
        List<Table> tables = new ArrayList<>();
        List<String> parts = each.parts("学校");
        for (int i = 0; i < parts.size(); i++) {
            tables.add(table(parts.size() == 1 ? "学校.csv" : "学校" + (i + 1) + ".csv", parts.get(i)));
        }
        Map<String, String> names = new LinkedHashMap<>();
        each.parts("列名对照")
                .forEach(part -> part.lines()
                        .forEach(line -> names.put(
                                before(line), line.substring(before(line).length() + 1))));
        return SchoolReader.read(
                tables,
                new SchoolImport(names, Location.of("project.yaml"), List.of("优质均衡-2017"), OptionalInt.of(2025)));
    }

    /** The head of 表头：列名. */
    private static String before(String line) {
        return line.substring(0, line.indexOf('：'));
    }

    private static String assessment(Case each) {
        Standard standard = standard(each);
        List<Diagnostic> findings = new ArrayList<>();
        List<School> schools = each.parts("学校").isEmpty() ? List.of() : taken(read(each), findings);
        Optional<Table> county = each.table("县级指标");
        Map<String, Figure> numbers =
                county.map(table -> taken(CountyReader.read(table), findings)).orElse(Map.of());
        Map<String, Statement> words = county.map(table -> taken(CountyStatements.read(table), findings))
                .orElse(Map.of());
        List<Submission.Group> groups = each.table("问卷")
                .map(table -> taken(QuestionnaireReader.read(table), findings))
                .orElse(List.of());
        List<ResultsRow> rows = each.table("结果")
                .map(table -> taken(ResultsReader.read(table, List.of(standard)), findings))
                .orElse(List.of());
        Submission submission = new Submission("青石县", 2025, schools, numbers, groups, rows, words);
        Outcome<Assessment> outcome = Assessor.assess(submission, List.of(standard));
        findings.addAll(outcome.diagnostics().all());
        Assessment.Result result = outcome.value().standards().get(0);
        assertEquals(List.of(), BareNumbers.in(result));
        if (each.task().equals("补法")) {
            Optional<Table> other = each.table("别处结果");
            return ExplanationDump.of(outcome.value(), result)
                    + other.map(table ->
                                    ResultsReader.read(table, List.of(standard)).value())
                            .map(typed -> AssessmentDump.of(ResultsComparison.compare(typed, outcome.value())))
                            .orElse("");
        }
        return each.task().equals("条目")
                ? AssessmentDump.ofItems(result, new Diagnostics(findings))
                : AssessmentDump.of(result, new Diagnostics(findings));
    }

    private static <T> T taken(Outcome<T> outcome, List<Diagnostic> findings) {
        findings.addAll(outcome.diagnostics().all());
        return outcome.value();
    }

    private static Table table(String name, String csv) {
        return TableReader.read(name, "", csv.getBytes(StandardCharsets.UTF_8)).value();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Case> cases(Path file) {
        List<Case> all = new ArrayList<>();
        List<String> lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE + " ")) {
                int dot = i + lines.subList(i, lines.size()).indexOf(".");
                int end = dot + lines.subList(dot, lines.size()).indexOf(FENCE);
                String expected = String.join("\n", lines.subList(dot + 1, end));
                all.add(new Case(
                        file,
                        i + 1,
                        lines.get(i).substring(FENCE.length() + 1),
                        lines.subList(i + 1, dot),
                        expected.isEmpty() ? "" : expected + "\n"));
                i = end;
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
