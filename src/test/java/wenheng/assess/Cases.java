package wenheng.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Standard;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.SchoolReader;
import wenheng.assess.submission.Submission;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;

/** Worked cases for the tests of the evaluation. */
public final class Cases {

    public static final Standard STANDARD = StandardReader.read("优质均衡-2017");

    private Cases() {}

    /** The sentences as a reader sees them. */
    public static List<String> plain(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::plain).toList();
    }

    public static Table table(String csv) {
        return TableReader.read("数据/表.csv", "", csv.getBytes(StandardCharsets.UTF_8))
                .value();
    }

    public static Table resource(String name) {
        try (InputStream in = Cases.class.getResourceAsStream("/assess/" + name)) {
            return TableReader.read("数据/" + name, "", in.readAllBytes()).value();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public static List<School> county() {
        return SchoolReader.read(resource("county.csv")).value();
    }

    public static School school(String name, SchoolType type, Map<String, String> numbers) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        numbers.forEach((column, value) -> figures.put(column, figure(name, column, value)));
        return new School(name, "", type, "公办", "城区", false, figures, new Location.InCell("学校.csv", "", "A1"));
    }

    private static Figure figure(String school, String column, String value) {
        String unit = SchoolColumn.ofName(column).orElseThrow().unit();
        Source source = new Source("学校.csv", "", school + column);
        return new Figure(school + column, new BigDecimal(value), unit, 2, Formula.GIVEN, "", List.of(source));
    }

    /** A 小学 that meets every threshold exactly; {@code changes} overrides columns, an empty text blanks one. */
    public static School primary(String name, int students, String... changes) {
        Map<String, String> numbers = new LinkedHashMap<>();
        BigDecimal pupils = BigDecimal.valueOf(students);
        numbers.put("小学学生数", pupils.toPlainString());
        numbers.put("小学高于规定学历教师数", pupils.multiply(new BigDecimal("0.042")).toPlainString());
        numbers.put("小学县级以上骨干教师数", pupils.multiply(new BigDecimal("0.01")).toPlainString());
        numbers.put("小学体育艺术专任教师数", pupils.multiply(new BigDecimal("0.009")).toPlainString());
        numbers.put("教学及辅助用房面积", pupils.multiply(new BigDecimal("4.5")).toPlainString());
        numbers.put("室内体育用房面积", "0");
        numbers.put("运动场地面积", pupils.multiply(new BigDecimal("7.5")).toPlainString());
        numbers.put("教学仪器设备值", pupils.multiply(new BigDecimal("2000")).toPlainString());
        numbers.put("网络多媒体教室数", pupils.multiply(new BigDecimal("0.023")).toPlainString());
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1].isEmpty()) {
                numbers.remove(changes[i]);
            } else {
                numbers.put(changes[i], changes[i + 1]);
            }
        }
        return school(name, SchoolType.PRIMARY, numbers);
    }

    /** The school with classes of 45, and with as many and as large rooms for music and art as are asked for. */
    public static School furnished(School school) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map.of("音乐教室数", "2", "美术教室数", "2", "音乐教室最小面积", "96", "美术教室最小面积", "90")
                .forEach((column, value) -> figures.put(column, figure(school.name(), column, value)));
        for (Stage stage : school.type().stages()) {
            figures.put(stage.chinese() + "班级数", figure(school.name(), stage.chinese() + "班级数", "12"));
            figures.put(stage.chinese() + "最大班额", figure(school.name(), stage.chinese() + "最大班额", "45"));
        }
        figures.putAll(school.figures());
        figures.values().removeIf(figure -> figure.value().signum() < 0);
        return new School(
                school.name(),
                school.code(),
                school.type(),
                school.ownership(),
                school.setting(),
                school.boarding(),
                figures,
                school.place());
    }

    public static Outcome<Assessment> assess(List<School> schools, List<Submission.Group> groups) {
        return Assessor.assess(new Submission("青石县", 2025, schools, Map.of(), groups), List.of(STANDARD));
    }

    public static Assessment.Result result(List<School> schools) {
        return assess(schools, List.of()).value().standards().get(0);
    }

    public static Assessment.IndicatorResult indicator(Assessment.Result result, Stage stage, String id) {
        return result.stages().get(stage == Stage.PRIMARY ? 0 : 1).indicators().stream()
                .filter(each -> each.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> codes(Diagnostics diagnostics) {
        return diagnostics.all().stream().map(Diagnostic::code).toList();
    }
}
