package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.standard.Rules;
import wenheng.assess.submission.Statement;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;

/** 政府保障、教育质量、一票否决的评定：全部达标、计分或等级。 */
final class PartAssessor {

    /** The item that holds the total under points. */
    private static final String TOTAL = "合计";

    private final CountyScope scope;
    private final Attendance attendance;
    private final List<Diagnostic> findings = new ArrayList<>();

    PartAssessor(CountyScope scope, Attendance attendance) {
        this.scope = scope;
        this.attendance = attendance;
    }

    /** Schools judged by a 放宽, points that do not agree, grades that do not exist. */
    List<Diagnostic> findings() {
        return findings;
    }

    List<Assessment.Item> assess(Optional<Rules.Part> part) {
        return part.map(this::items).orElse(List.of());
    }

    private List<Assessment.Item> items(Rules.Part part) {
        return part.grading().accept(new Rules.Grading.Visitor<>() {
            @Override
            public List<Assessment.Item> allPass(Rules.Grading.AllPass allPass) {
                return part.items().stream().map(item -> judged(item)).toList();
            }

            @Override
            public List<Assessment.Item> points(Rules.Grading.Points points) {
                return PartAssessor.this.points(part, points);
            }

            @Override
            public List<Assessment.Item> grades(Rules.Grading.Grades grades) {
                return part.items().stream().map(item -> graded(item, grades)).toList();
            }
        });
    }

    private Assessment.Item judged(Rules.ItemRule item) {
        List<Optional<CheckResult>> judged =
                item.checks().stream().map(check -> judged(item, check)).toList();
        List<CheckResult> results = judged.stream().flatMap(Optional::stream).toList();
        results.forEach(result -> result.reliefs()
                .forEach(sentence ->
                        findings.add(Diagnostic.info("指标-放宽", place(result), sentence, "放宽有期限，请按规划在期限内达到原标准"))));
        CheckResult first = results.stream()
                .filter(result -> result.passes().equals(Optional.of(false)))
                .findFirst()
                .orElseGet(() -> results.get(0));
        List<Figure> values = Stream.concat(Stream.of(first), results.stream().filter(result -> !result.equals(first)))
                .flatMap(result -> result.figure().stream())
                .toList();
        return new Assessment.Item(
                item.id(),
                item.name(),
                values,
                first.figure().isPresent() ? first.limit() : Optional.empty(),
                item.requirement(),
                Optional.empty(),
                passes(results),
                results.stream().flatMap(result -> result.shortfalls().stream()).toList(),
                results.stream()
                        .flatMap(result -> result.missing().stream())
                        .distinct()
                        .toList(),
                item.clause(),
                item.conclusion()
                        .filled(
                                scope,
                                judged.stream()
                                        .map(each -> each.flatMap(CheckResult::figure))
                                        .toList()));
    }

    /** The table that the judged value was read from. */
    private static Location place(CheckResult result) {
        return result.figure()
                .flatMap(figure -> figure.sources().stream().findFirst())
                .map(source ->
                        Location.of(source.sheet().isEmpty() ? source.file() : source.file() + "#" + source.sheet()))
                .orElse(Location.NOWHERE);
    }

    private Optional<CheckResult> judged(Rules.ItemRule item, Rules.Check check) {
        CheckResult result = check.perSchool()
                ? new SchoolCheck(attendance, check, item.clause()).judge()
                : new CountyCheck(scope, check, item.clause()).judge();
        return Optional.of(result)
                .filter(each -> !check.optional() || each.passes().isPresent());
    }

    private static Optional<Boolean> passes(List<CheckResult> results) {
        if (results.stream().anyMatch(result -> result.passes().equals(Optional.of(false)))) {
            return Optional.of(false);
        }
        boolean open = results.stream().anyMatch(result -> result.passes().isEmpty());
        return open ? Optional.empty() : Optional.of(true);
    }

    private Assessment.Item graded(Rules.ItemRule item, Rules.Grading.Grades grades) {
        Optional<Statement> grade = scope.statement(item.row());
        if (grade.isPresent() && !grades.grades().contains(grade.get().text())) {
            findings.add(Diagnostic.error(
                    "指标-等级",
                    grade.get().source().location(),
                    "“" + item.row() + "”填的是“" + grade.get().text() + "”，不是办法规定的等级",
                    "可填：" + String.join("、", grades.grades())));
            grade = Optional.empty();
        }
        Optional<Boolean> passes = grade.map(given -> grades.passing().contains(given.text()));
        List<Sentence> shortfalls = grade
                .filter(given -> !grades.passing().contains(given.text()))
                .map(given -> Sentence.of(
                        item.name() + "评为" + given.text() + "级，应为" + String.join("或", grades.passing()) + "级"))
                .stream()
                .toList();
        return new Assessment.Item(
                item.id(),
                item.name(),
                List.of(),
                Optional.empty(),
                item.requirement(),
                Optional.empty(),
                passes,
                shortfalls,
                grade.isPresent() ? List.of() : List.of(item.row()),
                item.clause(),
                item.conclusion().filled(scope, List.of()));
    }

    private List<Assessment.Item> points(Rules.Part part, Rules.Grading.Points points) {
        List<Assessment.Item> items = new ArrayList<>();
        part.items().forEach(item -> items.add(scored(item)));
        items.add(total(part, points, items));
        return items;
    }

    /** Under points no single item passes or fails. */
    private Assessment.Item scored(Rules.ItemRule item) {
        Optional<Figure> given = scope.find(item.row()).number().flatMap(number -> scope.figure(item.row()));
        return new Assessment.Item(
                item.id(),
                item.name(),
                given.stream().toList(),
                Optional.empty(),
                item.requirement(),
                given,
                Optional.empty(),
                List.of(),
                List.of(),
                item.clause(),
                item.conclusion().filled(scope, List.of()));
    }

    private Assessment.Item total(Rules.Part part, Rules.Grading.Points points, List<Assessment.Item> items) {
        List<Figure> given =
                items.stream().flatMap(item -> item.points().stream()).toList();
        boolean complete = !items.isEmpty() && given.size() == items.size();
        Optional<Figure> filled = scope.figure(points.total());
        Optional<Figure> total = complete ? Optional.of(sum(part, points, given)) : filled;
        if (complete) {
            filled.ifPresent(figure -> compare(figure, total.orElseThrow()));
        }
        Optional<Boolean> passes = total.map(figure -> figure.value().compareTo(points.pass()) >= 0);
        List<Sentence> shortfalls = total.filter(figure -> !passes.orElse(true)).stream()
                .map(figure -> tooFew(part, points, figure))
                .toList();
        return new Assessment.Item(
                TOTAL,
                part.name() + "得分",
                total.stream().toList(),
                Optional.of(points.pass()),
                "满分" + plain(points.full()) + "分，不低于" + plain(points.pass()) + "分",
                total,
                passes,
                shortfalls,
                total.isPresent() ? List.of() : List.of(points.total()),
                points.clause(),
                Sentence.EMPTY);
    }

    private static Sentence tooFew(Rules.Part part, Rules.Grading.Points points, Figure total) {
        BigDecimal pass = new BigDecimal(plain(points.pass()));
        return Sentence.of(part.name() + "得分为")
                .and(total)
                .and("分，低于")
                .and(Figure.laidDown(part.name() + "合格分", pass, "分", points.clause()))
                .and("分的合格分");
    }

    private void compare(Figure filled, Figure summed) {
        if (filled.value().compareTo(summed.value()) != 0) {
            findings.add(Diagnostic.warning(
                    "指标-得分",
                    filled.sources().get(0).location(),
                    "填报的总分" + filled.printed() + "与各项得分之和" + summed.printed() + "不符，按各项得分之和评估",
                    "请核对各项得分"));
        }
    }

    private static Figure sum(Rules.Part part, Rules.Grading.Points points, List<Figure> given) {
        BigDecimal sum = given.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Source> sources =
                given.stream().flatMap(figure -> figure.sources().stream()).toList();
        int decimals = Math.max(0, sum.stripTrailingZeros().scale());
        return new Figure(part.name() + "得分", sum, "分", decimals, new Formula("各项得分之和"), points.clause(), sources);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
