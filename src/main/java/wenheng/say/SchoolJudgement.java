package wenheng.say;

import java.util.List;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 学校的判断句：参加评估的72所学校中，70所综合达标，占97.2%，甲校、乙校等2所学校尚未达标。 */
public final class SchoolJudgement {

    private static final int MOST_NAMES = 5;

    private SchoolJudgement() {}

    /**
     * How many schools of a stage pass, their share, which do not, and which cannot be judged; a blank where the schools are
     * not known or the rule does not judge them.
     */
    public static Sentence of(StageSummary stage) {
        return stage.result().units().map(all -> of(stage, all)).orElseGet(() -> unknown(stage));
    }

    private static Sentence of(StageSummary stage, Figure all) {
        return all.value().signum() == 0
                ? Sentence.of("没有参加评估的学校")
                : stage.passing().map(passing -> judged(stage, all, passing)).orElseGet(() -> partlyJudged(stage, all));
    }

    private static Sentence unknown(StageSummary stage) {
        return Sentence.missing(stage.name() + "各校达标情况");
    }

    private static Sentence judged(StageSummary stage, Figure all, Figure passing) {
        Sentence begin = Sentence.of("参加评估的").andWithUnit(all).and("学校");
        if (passing.value().compareTo(all.value()) == 0) {
            return begin.and(all.value().intValueExact() == 1 ? "综合达标" : "全部综合达标");
        }
        Sentence share = stage.passingRate()
                .map(rate -> Sentence.of("，占").andWithUnit(rate))
                .orElse(Sentence.EMPTY);
        Sentence known = passing.value().signum() == 0
                ? Sentence.of("尚无学校综合达标")
                : Sentence.EMPTY.andWithUnit(passing).and("综合达标").and(share);
        return begin.and("中，").and(known).and(named(stage.failingSchools(), "尚未达标"));
    }

    /** Where some cannot be judged, nothing is said of the whole. */
    private static Sentence partlyJudged(StageSummary stage, Figure all) {
        List<SchoolSummary> open = stage.undecidedSchools();
        if (open.isEmpty() || !stage.judgesSchools()) {
            return unknown(stage);
        }
        Sentence begin = Sentence.of("参加评估的").andWithUnit(all).and("学校");
        int number = all.value().intValueExact();
        if (open.size() == number) {
            return begin.and(number > 1 ? "因数据不全，均暂不能判定" : "因数据不全，暂不能判定");
        }
        List<SchoolSummary> failing = stage.failingSchools();
        int passing = number - failing.size() - open.size();
        Sentence known = passing == 0
                ? Sentence.EMPTY
                : Sentence.of("，").and(IndicatorJudgements.items(passing)).and(all.unit() + "已综合达标");
        return begin.and("中").and(known).and(named(failing, "尚未达标")).and(named(open, "因数据不全暂不能判定"));
    }

    private static Sentence named(List<SchoolSummary> schools, String predicate) {
        return schools.isEmpty()
                ? Sentence.EMPTY
                : Sentence.of("，")
                        .and(Enumerations.list(
                                schools.stream().map(SchoolSummary::listed).toList(), MOST_NAMES, "所学校"))
                        .and(predicate);
    }
}
