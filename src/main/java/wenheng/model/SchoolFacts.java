package wenheng.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.diagnostic.Location;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/** 学校表的数据项：学校（按类型、城乡、办别计数）、在校生、专任教师、各列合计。 */
final class SchoolFacts {

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
        return new Entries()
                .put("合计", new Model.MissingNode("义务教育阶段" + name))
                .put("小学", new Model.MissingNode("小学" + name))
                .put("初中", new Model.MissingNode("初中" + name))
                .group();
    }

    private Model counts() {
        Entries counts = new Entries().figure("学校数", count("学校数", school -> true));
        List<Model> kinds = new ArrayList<>();
        for (SchoolType type : SchoolType.values()) {
            Figure number = count(countName(type), school -> school.type() == type);
            counts.figure(countName(type), number);
            if (number.value().signum() > 0) {
                kinds.add(new Entries()
                        .text("类型", type.chinese())
                        .figure("校数", number)
                        .group());
            }
        }
        counts.list("类型列表", kinds);
        for (String setting : List.of("城区", "镇区", "乡村")) {
            counts.figure(
                    setting + "学校数",
                    count(setting + "学校数", school -> school.setting().equals(setting)));
        }
        counts.figure("公办学校数", count("公办学校数", school -> school.ownership().equals("公办")));
        counts.figure("民办学校数", count("民办学校数", school -> school.ownership().equals("民办")));
        return counts.figure("寄宿制学校数", count("寄宿制学校数", School::boarding)).group();
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

    /** 合计 is 小学 plus 初中: the compulsory stage alone, so that the parts add up. */
    private Model byStage(String column, String name, String unit) {
        Figure primary = sum("小学" + column, "小学" + name, unit);
        Figure junior = sum("初中" + column, "初中" + name, unit);
        return new Entries()
                .figure("合计", Arithmetic.sum("义务教育阶段" + name, unit, List.of(primary, junior)))
                .figure("小学", primary)
                .figure("初中", junior)
                .group();
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
