package wenheng.assess.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Exact;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;

/**
 * 补法汇总：一个办法的结果里，哪些学校、哪些差异系数不达标，各怎样补。
 *
 * @param schools schools with a section that fails, is open or misses a threshold; failing ones first, else in table order
 * @param coefficients of every coefficient above its limit, in the order of stages and indicators
 * @param composites of every 综合差异系数 above its limit, in the order of stages
 */
public record Remedies(List<OfSchool> schools, List<CoefficientRemedy> coefficients, List<CompositeRemedy> composites) {

    public Remedies {
        schools = List.copyOf(schools);
        coefficients = List.copyOf(coefficients);
        composites = List.copyOf(composites);
    }

    /**
     * One school.
     *
     * @param needs what the school as a whole needs, each for one of its sections or for all of it
     * @param sentence 还需配备县级以上骨干教师3名、增加体育运动场馆1260平方米, for the school as a whole; empty where nothing is short
     */
    public record OfSchool(String school, String code, List<OfSection> sections, List<Remedy> needs, String sentence) {
        public OfSchool {
            sections = List.copyOf(sections);
            needs = List.copyOf(needs);
        }

        /** False if a section fails, else empty if one is open, else true. */
        public Optional<Boolean> passes() {
            if (sections.stream().anyMatch(each -> !each.unit().passes().orElse(true))) {
                return Optional.of(false);
            }
            boolean open =
                    sections.stream().anyMatch(each -> each.unit().passes().isEmpty());
            return open ? Optional.empty() : Optional.of(true);
        }
    }

    /**
     * One section.
     *
     * @param name 甲学校小学部
     * @param part 小学部; empty where the school has one stage only
     * @param remedies one for each indicator below its threshold, in the order of the rule
     * @param least what is the least to be done before the section passes; empty unless it fails
     */
    public record OfSection(String name, String part, Assessment.Unit unit, List<Remedy> remedies, String least) {
        public OfSection {
            remedies = List.copyOf(remedies);
        }
    }

    /** Everything that fails in one result, and what mends it. */
    public static Remedies of(Assessment assessment, Assessment.Result result) {
        SchoolIndex index = new SchoolIndex(assessment.schools());
        Map<List<String>, List<OfSection>> bySchool = new LinkedHashMap<>();
        result.units().stream()
                .filter(unit -> isNotable(result.standard(), unit))
                .map(unit -> section(index, result.standard(), unit))
                .forEach(section -> bySchool.computeIfAbsent(
                                List.of(section.unit().school(), section.unit().code()), key -> new ArrayList<>())
                        .add(section));
        List<OfSchool> schools = bySchool.values().stream()
                .map(Remedies::school)
                .sorted(Comparator.comparing(Remedies::urgency))
                .toList();
        return new Remedies(schools, CoefficientRemedy.all(assessment, result), CompositeRemedy.all(index, result));
    }

    /** Where the rule lays down nothing for schools, only what is missing is to be mended. */
    private static boolean isNotable(Standard standard, Assessment.Unit unit) {
        if (!standard.judgesSchools()) {
            return !unit.missing().isEmpty();
        }
        return !unit.passes().orElse(false) || unit.values().values().stream().anyMatch(value -> !value.met());
    }

    private static int urgency(OfSchool school) {
        return school.passes().map(passes -> passes ? 2 : 0).orElse(1);
    }

    private static OfSection section(SchoolIndex index, Standard standard, Assessment.Unit unit) {
        List<Remedy> remedies = standard.indicators().stream()
                .filter(indicator -> value(unit, indicator)
                        .filter(value -> value.shortfall().isPresent())
                        .isPresent())
                .map(indicator -> Remedy.of(
                        standard,
                        indicator,
                        unit.values().get(indicator.id()),
                        index.share(standard.method(), unit, indicator).compareTo(BigDecimal.ONE) != 0))
                .toList();
        return new OfSection(index.name(unit), index.part(unit), unit, remedies, least(standard, unit));
    }

    private static Optional<Assessment.Value> value(Assessment.Unit unit, Indicator indicator) {
        return Optional.ofNullable(unit.values().get(indicator.id()));
    }

    private static String least(Standard standard, Assessment.Unit unit) {
        if (unit.passes().orElse(true)) {
            return "";
        }
        String floors = standard.indicators().stream()
                .filter(indicator -> value(unit, indicator)
                        .filter(value -> !value.floorMet())
                        .isPresent())
                .map(indicator -> indicator.id() + "不低于" + floor(standard, unit, indicator) + indicator.unit())
                .collect(Collectors.joining("、"));
        int more = standard.required() - unit.metCount();
        String count = more > 0 ? "再有" + more + "项达标" : "";
        return Stream.of(count, floors).filter(part -> !part.isEmpty()).collect(Collectors.joining("，且"));
    }

    private static String floor(Standard standard, Assessment.Unit unit, Indicator indicator) {
        BigDecimal floor = unit.values().get(indicator.id()).threshold().multiply(standard.floorRatio());
        return Exact.settle(floor).toPlainString();
    }

    private static OfSchool school(List<OfSection> sections) {
        Assessment.Unit unit = sections.get(0).unit();
        List<Remedy> needs = new ArrayList<>();
        List<String> actions = new ArrayList<>();
        for (OfSection section : sections) {
            section.remedies().stream().filter(remedy -> !remedy.wholeSchool()).forEach(remedy -> {
                needs.add(remedy);
                actions.add(section.part() + remedy.action());
            });
        }
        for (Remedy remedy : shared(sections)) {
            needs.add(remedy);
            actions.add("全校" + remedy.action());
        }
        String sentence = actions.isEmpty() ? "" : "还需" + String.join("、", actions);
        return new OfSchool(unit.school(), unit.code(), sections, needs, sentence);
    }

    /** Of what both stages want of a shared resource, the larger amount serves both. */
    private static Collection<Remedy> shared(List<OfSection> sections) {
        Map<String, Remedy> largest = new LinkedHashMap<>();
        sections.stream()
                .flatMap(section -> section.remedies().stream())
                .filter(Remedy::wholeSchool)
                .forEach(remedy ->
                        largest.merge(remedy.id(), remedy, (a, b) -> amount(a).compareTo(amount(b)) >= 0 ? a : b));
        return largest.values();
    }

    private static BigDecimal amount(Remedy remedy) {
        Figure needed = remedy.needed();
        return needed.unit().equals("万元") ? needed.value().movePointRight(4) : needed.value();
    }

    /** What all the schools need together: 县级以上骨干教师13名、体育运动场馆3988平方米; empty where nothing is short. */
    public String total(Standard standard) {
        List<String> sums = new ArrayList<>();
        for (Indicator indicator : standard.indicators()) {
            List<Remedy> needs = schools.stream()
                    .flatMap(school -> school.needs().stream())
                    .filter(remedy -> remedy.id().equals(indicator.id()))
                    .toList();
            if (!needs.isEmpty()) {
                Figure sum = Remedy.readable(sum(indicator, needs));
                sums.add(indicator.resource() + sum.printed() + sum.unit());
            }
        }
        return String.join("、", sums);
    }

    private static Figure sum(Indicator indicator, List<Remedy> needs) {
        BigDecimal sum = needs.stream().map(Remedies::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(
                indicator.resource() + "缺口合计",
                sum,
                indicator.resourceUnit(),
                0,
                new Formula("各校缺口之和"),
                indicator.clause(),
                List.of());
    }

    /** What mends an item of 政府保障程度, 教育质量 or 一票否决; none for one that passes. */
    public static List<Remedy> of(Assessment.Item item) {
        if (item.passes().orElse(true)) {
            return List.of();
        }
        String value = item.values().stream()
                .findFirst()
                .map(figure -> figure.printed() + figure.unit() + "，")
                .orElse("");
        String fact = value + "要求：" + item.requirement();
        List<String> actions = item.shortfalls().isEmpty()
                ? List.of("")
                : item.shortfalls().stream().map(Sentence::plain).toList();
        return actions.stream()
                .map(action -> new Remedy(item.id(), item.name(), fact, action, action, false, item.values()))
                .toList();
    }
}
