package wenheng.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.school.School;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.QuestionnaireReader;
import wenheng.assess.submission.SchoolReader;
import wenheng.assess.submission.Submission;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Outcome;

class AssessmentJsonTest {

    static Table table(String name) {
        try (InputStream in = AssessmentJsonTest.class.getResourceAsStream("/assess/" + name)) {
            return TableReader.read("数据/" + name, "", in.readAllBytes()).value();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static Outcome<Assessment> county() {
        List<School> schools = SchoolReader.read(table("county.csv")).value();
        var groups = QuestionnaireReader.read(table("recognition.csv")).value();
        return Assessor.assess(
                new Submission("青石县", 2025, schools, Map.of(), groups), List.of(StandardReader.read("优质均衡-2017")));
    }

    /** JSON is a subset of YAML: an independent reader must understand it. */
    private static Object parse(String json) {
        return new Load(LoadSettings.builder().build()).loadFromString(json);
    }

    private static Object at(Object node, Object... path) {
        Object here = node;
        for (Object step : path) {
            here = step instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    private static String write() {
        Outcome<Assessment> outcome = county();
        return AssessmentJson.write(outcome.value(), outcome.diagnostics());
    }

    @Test
    void objectHasTheAgreedKeysInTheAgreedOrder() {
        Object root = parse(write());
        assertEquals(List.of("county", "year", "standards", "diagnostics"), keys(root));
        assertEquals(
                List.of(
                        "id",
                        "document",
                        "stages",
                        "units",
                        "excluded",
                        "government",
                        "quality",
                        "recognition",
                        "vetoes",
                        "verdict"),
                keys(at(root, "standards", 0)));
        assertEquals(
                List.of("id", "name", "unit", "mean", "std", "cv", "cvLimit", "cvPass", "unitsMet", "sources"),
                keys(at(root, "standards", 0, "stages", 0, "indicators", 0)));
        assertEquals(
                List.of("R1", "R2", "R3", "R4", "R5", "R6", "R7"),
                keys(at(root, "standards", 0, "units", 0, "values")));
        assertEquals(
                List.of("value", "threshold", "met", "floorMet", "shortfall", "sources"),
                keys(at(root, "standards", 0, "units", 0, "values", "R1")));
    }

    private static List<Object> keys(Object map) {
        return List.copyOf(((Map<?, ?>) map).keySet());
    }

    @Test
    void valuesCarryTheirCellsAndRatesAreShares() {
        Object result = at(parse(write()), "standards", 0);
        assertEquals(
                List.of("数据/county.csv!P4", "数据/county.csv!Q4", "数据/county.csv!G4"),
                at(result, "units", 0, "values", "R4", "sources"));
        assertEquals(0.8931297709923663, at(result, "recognition", "rate"));
        assertEquals(0.85, at(result, "recognition", "threshold"));
        assertEquals(List.of("id", "name", "value", "threshold", "pass"), keys(at(result, "government", 14)));
        assertEquals(List.of("id", "name", "value", "pass"), keys(at(result, "vetoes", 6)));
        assertNull(at(result, "stages", 0, "compositeCv"));
    }

    @Test
    void missingValuesAreNull() {
        Table table = TableReader.read(
                        "学校.csv", "", "学校名称,学校类型,小学学生数\n\"甲\"\"A\"\"\\\",小学,100\n".getBytes(StandardCharsets.UTF_8))
                .value();
        Submission submission =
                new Submission("青石县", 2025, SchoolReader.read(table).value(), Map.of(), List.of());
        Outcome<Assessment> outcome = Assessor.assess(submission, List.of(StandardReader.read("优质均衡-2017")));
        Object result = at(parse(AssessmentJson.write(outcome.value(), outcome.diagnostics())), "standards", 0);
        assertEquals("甲\"A\"\\", at(result, "units", 0, "school"));
        assertNull(at(result, "units", 0, "values", "R1", "value"));
        assertNull(at(result, "units", 0, "pass"));
        assertNull(at(result, "stages", 0, "indicators", 0, "cv"));
        assertNull(at(result, "recognition"));
        assertNull(at(result, "verdict", "pass"));
    }

    @Test
    void sameInputGivesTheSameBytes() {
        assertEquals(write(), write());
    }
}
