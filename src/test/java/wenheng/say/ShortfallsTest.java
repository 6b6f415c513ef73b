package wenheng.say;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wenheng.model.SampleAssessments.cell;
import static wenheng.say.SmallStage.printed;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.assess.Assessment;
import wenheng.assess.school.Stage;
import wenheng.model.SampleAssessments;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

class ShortfallsTest {

    private static final Assessment.Result RESULT =
            SampleAssessments.facts().current().standards().get(0);
    private static final StageSummary PRIMARY = stage(Stage.PRIMARY);
    private static final StageSummary JUNIOR = stage(Stage.JUNIOR);

    private static StageSummary stage(Stage stage) {
        return StageSummary.of(RESULT, stage).orElseThrow();
    }

    @Test
    void aShortfallSaysWhatIsNeededInTheUnitOfficialsUse() {
        Needs failing = PRIMARY.failingSchools().get(0).needs();
        assertEquals("还需配备骨干教师3名、增加体育运动场馆1260平方米", printed(Shortfalls.needed(failing)));
        assertEquals("还需配备骨干教师3名", printed(Shortfalls.needed(failing.of(SampleAssessments.BACKBONE))));
        assertEquals("配备骨干教师3名", printed(Shortfalls.remedy(failing.of(SampleAssessments.BACKBONE))));
    }

    @Test
    void nothingIsSaidOfASchoolThatLacksNothing() {
        Needs none = PRIMARY.schools().get(0).needs();
        assertEquals(Sentence.EMPTY, Shortfalls.needed(none));
        assertEquals(Sentence.EMPTY, Shortfalls.remedy(none));
    }

    @Test
    void theStagesAddUpByResource() {
        assertEquals("骨干教师3名、体育运动场馆1260平方米", printed(Shortfalls.total(List.of(PRIMARY, JUNIOR))));
        assertEquals("骨干教师6名、体育运动场馆2520平方米", printed(Shortfalls.total(List.of(PRIMARY, PRIMARY))));
        assertEquals("无", printed(Shortfalls.total(List.of(JUNIOR))));
        assertEquals(
                "〔待补：小学各校缺口〕",
                printed(Shortfalls.total(List.of(JUNIOR, SchoolJudgementTest.imported(Optional.empty())))));
    }

    @ParameterizedTest
    @CsvSource({
        "3,名,配备资源3名",
        "3,人,配备资源3人",
        "1260,平方米,增加资源1260平方米",
        "9999,元,添置资源9999元",
        "385000,元,添置资源38.5万元",
        "384320.01,元,添置资源38.4321万元",
        "50000000,元,添置资源5000万元",
        "2,间,增设资源2间"
    })
    void theVerbGoesWithTheUnit(String amount, String unit, String sentence) {
        assertEquals(sentence, printed(Shortfalls.remedy(needs("资源", amount, unit))));
    }

    @Test
    void aNameInAListHasNoMarkOfTheListInIt() {
        assertEquals("配备体育艺术专任教师3名", printed(Shortfalls.remedy(needs("体育、艺术专任教师", "3", "名"))));
    }

    private static Needs needs(String resource, String amount, String unit) {
        return new Needs(List.of(new Need("R1", resource, cell("需增加", amount, unit, 0, "A1"))));
    }

    @Test
    void anAmountOfMoneyIsNeverRoundedBelowTheGap() {
        Figure readable = Shortfalls.readable(cell("需增加", "384320.01", "元", 0, "A1"));
        assertEquals("38.4321", readable.value().toPlainString());
        assertEquals("384320元 ÷ 10000", readable.formula().text());
    }
}
