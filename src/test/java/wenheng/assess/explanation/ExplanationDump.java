package wenheng.assess.explanation;

import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.standard.Indicator;

/** What the explanation says of a result, as the worked cases write it down. */
public final class ExplanationDump {

    private final StringBuilder out = new StringBuilder();

    private ExplanationDump() {}

    /** Remedies of schools, coefficients, composites and items; then ranking and distribution of every indicator. */
    public static String of(Assessment assessment, Assessment.Result result) {
        ExplanationDump dump = new ExplanationDump();
        Remedies remedies = Remedies.of(assessment, result);
        remedies.schools().forEach(dump::school);
        remedies.coefficients().forEach(dump::coefficient);
        remedies.composites().forEach(dump::composite);
        dump.line("共需 %s".formatted(remedies.total(result.standard())));
        result.government().forEach(item -> Remedies.of(item).forEach(dump::remedy));
        for (Assessment.StageResult stage : result.stages()) {
            stage.indicators().forEach(row -> dump.ranking(result, stage, row.indicator()));
        }
        return dump.out.toString();
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private void school(Remedies.OfSchool school) {
        String passes = school.passes().map(yes -> yes ? "达标" : "不达标").orElse("待定");
        line("学校 %s %s %s".formatted(school.school(), passes, school.sentence()));
        for (Remedies.OfSection section : school.sections()) {
            line("  %s %s %s".formatted(section.name(), section.part(), section.least()));
            section.remedies().forEach(this::remedy);
        }
    }

    private void remedy(Remedy remedy) {
        line("    %s %s：%s；%s".formatted(remedy.id(), remedy.subject(), remedy.fact(), remedy.sentence()));
    }

    private void coefficient(CoefficientRemedy remedy) {
        line("差异系数 %s".formatted(remedy.sentence()));
        remedy.steps()
                .forEach(step -> line("    %s %s%s（%s）后为%s"
                        .formatted(
                                step.name(),
                                step.needed().printed(),
                                step.needed().unit(),
                                step.needed().formula().text(),
                                step.coefficient().printed())));
    }

    private void composite(CompositeRemedy remedy) {
        line("综合差异系数 %s".formatted(remedy.sentence()));
        remedy.actions().forEach(action -> line("    %s".formatted(action)));
    }

    private void ranking(Assessment.Result result, Assessment.StageResult stage, Indicator indicator) {
        Ranking ranking = Ranking.of(result, stage.stage(), indicator);
        Optional<Distribution> distribution = Distribution.of(result, stage.stage(), indicator);
        StringBuilder places = new StringBuilder();
        ranking.places()
                .forEach(place -> places.append(' ')
                        .append(place.rank())
                        .append(place.unit().school())
                        .append(place.value().figure().printed()));
        ranking.missing().forEach(unit -> places.append(" 缺").append(unit.school()));
        line("排序 %s%s%s".formatted(stage.stage().chinese(), indicator.id(), places));
        distribution.ifPresent(of -> line("    %s %s %s %s %s；不足基本值%d 未达标%d 达标%d 缺%d"
                .formatted(
                        of.minimum().printed(),
                        of.lowerQuartile().printed(),
                        of.median().printed(),
                        of.upperQuartile().printed(),
                        of.maximum().printed(),
                        of.belowFloor(),
                        of.belowThreshold(),
                        of.met(),
                        of.missing())));
    }
}
