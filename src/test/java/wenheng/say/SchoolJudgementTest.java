package wenheng.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wenheng.say.SmallStage.printed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

class SchoolJudgementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    达 | 参加评估的1所学校综合达标
                    达达 | 参加评估的2所学校全部综合达标
                    达未达 | 参加评估的3所学校中，2所综合达标，占66.7%，二校尚未达标
                    未达未 | 参加评估的3所学校中，1所综合达标，占33.3%，一校、三校等2所学校尚未达标
                    未未 | 参加评估的2所学校中，尚无学校综合达标，一校、二校等2所学校尚未达标
                    达未未未未未未 | 参加评估的7所学校中，1所综合达标，占14.3%，二校、三校、四校、五校、六校等6所学校尚未达标
                    达待 | 参加评估的2所学校中，1所已综合达标，二校因数据不全暂不能判定
                    未待 | 参加评估的2所学校中，一校尚未达标，二校因数据不全暂不能判定
                    达未待待 | 参加评估的4所学校中，1所已综合达标，二校尚未达标，三校、四校等2所学校因数据不全暂不能判定
                    待 | 参加评估的1所学校因数据不全，暂不能判定
                    待待 | 参加评估的2所学校因数据不全，均暂不能判定
                    """)
    void theSentenceFitsTheVerdicts(String verdicts, String sentence) {
        assertEquals(sentence, printed(SchoolJudgement.of(SmallStage.schools(verdicts))));
    }

    @Test
    void aStageWithoutSchoolsSaysSo() {
        assertEquals("没有参加评估的学校", printed(SchoolJudgement.of(SmallStage.schools(""))));
    }

    @Test
    void theNumberOfNamedSchoolsRestsOnTheCellsOfThoseSchools() {
        List<Figure> figures = SchoolJudgement.of(SmallStage.schools("达未未")).figures();
        assertEquals(
                List.of("H二校", "H三校"),
                figures.get(figures.size() - 1).sources().stream()
                        .map(Source::cell)
                        .toList());
    }

    @Test
    void aRuleThatLeavesTheSchoolsToTheProvinceJudgesNone() {
        StageSummary judged = SmallStage.schools("待待");
        StageSummary left = new StageSummary(judged.result(), false, judged.indicators(), judged.schools());
        assertEquals("〔待补：小学各校达标情况〕", printed(SchoolJudgement.of(left)));
    }

    @Test
    void resultsFromElsewhereKnowNothingOfTheSchools() {
        assertEquals("〔待补：小学各校达标情况〕", printed(SchoolJudgement.of(imported(Optional.empty()))));
        Figure units = Figure.counted("小学评估单元数", 20, "所", List.of());
        assertEquals("〔待补：小学各校达标情况〕", printed(SchoolJudgement.of(imported(Optional.of(units)))));
    }

    /** A stage of which only results are known. */
    static StageSummary imported(Optional<Figure> units) {
        Assessment.StageResult result = new Assessment.StageResult(
                Stage.PRIMARY, units, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        return new StageSummary(result, true, List.of(), List.of());
    }
}
