package wenheng.model;

import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.provenance.Sentence;
import wenheng.say.CoefficientTrend;

/** 基期：往年中最早的一年，差异系数的变化自它算起。 */
record BaseYear(Assessment assessment) {

    /** The first of the earlier years; empty where there is none, or where this is it. */
    static Optional<BaseYear> of(ProjectFacts facts, Assessment year) {
        return facts.earlier().values().stream()
                .limit(1)
                .filter(first -> first.year() != year.year())
                .map(BaseYear::new)
                .findFirst();
    }

    /** 与2020年相比，7项指标的差异系数全部下降: by the same rule, or by the first where it had another name then. */
    Sentence trend(Assessment.Result result, Assessment.StageResult now) {
        return assessment.standards().stream()
                .filter(each -> each.standard().id().equals(result.standard().id()))
                .findFirst()
                .or(() -> assessment.standards().stream().findFirst())
                .flatMap(then -> then.stages().stream()
                        .filter(each -> each.stage() == now.stage())
                        .findFirst())
                .map(then -> CoefficientTrend.of(now, then, String.valueOf(assessment.year())))
                .orElseGet(() -> Sentence.missing(now.stage().chinese() + "评估结果"));
    }
}
