package wenheng.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.diagnostic.Location;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;
import wenheng.say.Portion;
import wenheng.say.SchoolKinds;

/** 学校表的数据项：学校（按类型、城乡、办别计数）、在校生、专任教师、各列合计。 */
final class SchoolFacts {

    private static final String WHOLE = "义务教育阶段";

    private final List<School> schools;

    private SchoolFacts(List<School> schools) {
        this.schools = schools;
    }

    /** 学校 在校生 专任教师 合计; all of it missing where no school is known. */
    static Model.GroupNode of(List<School> schools) {
        if (schools.isEmpty()) {
            return new Entries()
                    .put("学校", new Model.MissingNode("学校基本情况"))
                    .put("在校生", unknown("在校生数"))
                    .put("专任教师", unknown("专任教师数"))
                    .put("合计", new Model.GroupNode(Map.of(), true))
                    .group();
        }
        SchoolFacts facts = new SchoolFacts(schools);
        return new Entries()
                .put("学校", facts.counts())
                .put("在校生", facts.byStage("学生数", "在校生数", "人"))
                .put("专任教师", facts.byStage("专任教师数", "专任教师数", "人"))
                .put("合计", facts.sums())
                .group();
    }

    private static Model unknown(String name) {
        Entries entries = new Entries().missing("合计", WHOLE + name);
        Stream.of(Stage.values()).forEach(stage -> entries.missing(stage.chinese(), stage.chinese() + name));
        return entries.group();
    }

    private Model counts() {
        Entries counts = new Entries().figure("学校数", count("学校数", school -> true));
        List<Portion> kinds = new ArrayList<>();
        for (SchoolType type : SchoolType.values()) {
            Figure number = count(countName(type), school -> school.type() == type);
            counts.figure(countName(type), number);
            if (number.value().signum() > 0) {
                kinds.add(new Portion(type.chinese(), number));
            }
        }
        counts.list("类型列表", kinds.stream().map(SchoolFacts::kind).toList());
        for (String setting : List.of("城区", "镇区", "乡村")) {
            counts.figure(
                    setting + "学校数",
                    count(setting + "学校数", school -> school.setting().equals(setting)));
        }
        counts.figure("公办学校数", count("公办学校数", school -> school.ownership().equals("公办")));
        counts.figure("民办学校数", count("民办学校数", school -> school.ownership().equals("民办")));
        SchoolKinds composition = new SchoolKinds(kinds);
        return counts.figure("寄宿制学校数", count("寄宿制学校数", School::boarding))
                .sentence("学校构成", composition.sentence())
                .about(composition)
                .group();
    }

    private static Model kind(Portion kind) {
        return new Entries().text("类型", kind.name()).figure("校数", kind.figure()).group();
    }

    private static String countName(SchoolType type) {
        boolean countable = type.chinese().endsWith("校") || type == SchoolType.TEACHING_POINT;
        return type.chinese() + (countable ? "数" : "校数");
    }

    private Figure count(String name, Predicate<School> which) {
        List<School> counted = schools.stream().filter(which).toList();
        List<Source> rows =
                counted.stream().flatMap(school -> row(school).stream()).toList();
        String unit = name.startsWith("教学点") ? "个" : "所";
        return Figure.counted(name, counted.size(), unit, rows);
    }

    private static Optional<Source> row(School school) {
        return school.place() instanceof Location.InCell cell
                ? Optional.of(new Source(cell.file(), cell.sheet(), cell.cell()))
                : Optional.empty();
    }

    /** 合计 is the sum over the stages: the compulsory ones alone, so that the parts add up. */
    private Model byStage(String column, String name, String unit) {
        Map<Stage, Figure> sums = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            sums.put(stage, sum(stage.chinese() + column, stage.chinese() + name, unit));
        }
        Entries entries = new Entries().figure("合计", Arithmetic.sum(WHOLE + name, unit, List.copyOf(sums.values())));
        sums.forEach((stage, figure) -> entries.figure(stage.chinese(), figure));
        return entries.group();
    }

    private Figure sum(String column, String name, String unit) {
        List<Figure> terms = schools.stream()
                .flatMap(school -> school.figure(column).stream())
                .toList();
        return Arithmetic.sum(name, unit, terms);
    }

    private Model sums() {
        Set<String> columns = new LinkedHashSet<>();
        schools.forEach(school -> columns.addAll(school.figures().keySet()));
        Entries sums = new Entries();
        columns.stream()
                .filter(SchoolFacts::adds)
                .forEach(column -> sums.figure(column, sum(column, column, unit(column))));
        return sums.openGroup();
    }

    /** Largest classes, smallest rooms and years do not add up to anything. */
    private static boolean adds(String column) {
        return !column.contains("最大") && !column.contains("最小") && !column.contains("年份");
    }

    private String unit(String column) {
        return schools.stream()
                .flatMap(school -> school.figure(column).stream())
                .map(Figure::unit)
                .findFirst()
                .orElse("");
    }
}
