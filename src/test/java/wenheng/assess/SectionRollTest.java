package wenheng.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;

/** 名册：谁计入，谁不计入，为什么。 */
class SectionRollTest {

    private static School school(SchoolType type, String primary, String junior) {
        Map<String, String> numbers = new LinkedHashMap<>();
        if (!primary.isEmpty()) {
            numbers.put("小学学生数", primary);
        }
        if (!junior.isEmpty()) {
            numbers.put("初中学生数", junior);
        }
        return Cases.school("某校", type, numbers);
    }

    private static List<String> excluded(School school) {
        return Cases.result(List.of(school)).excluded().stream()
                .map(each -> each.stageName() + "：" + each.reason().plain())
                .toList();
    }

    @Test
    void schoolOfAKindThatNeverCountsIsListedWithTheStagesItTeaches() {
        assertEquals(List.of("初中：职业学校不计入"), excluded(school(SchoolType.VOCATIONAL, "", "200")));
        assertEquals(List.of("小学：特殊教育学校不计入"), excluded(school(SchoolType.SPECIAL, "50", "0")));
        assertEquals(List.of("小学：特殊教育学校不计入", "初中：特殊教育学校不计入"), excluded(school(SchoolType.SPECIAL, "50", "20")));
    }

    @Test
    void schoolOfSuchAKindWithoutPupilsIsListedOnceAndOfNoStage() {
        assertEquals(List.of("：职业学校不计入"), excluded(school(SchoolType.VOCATIONAL, "", "")));
        assertEquals(List.of("：职业学校不计入"), excluded(school(SchoolType.VOCATIONAL, "0", "0")));
    }

    @Test
    void teachingPointCountsFrom50Pupils() {
        assertEquals(List.of("小学：教学点学生数不足50人，不计入"), excluded(school(SchoolType.TEACHING_POINT, "49", "")));
        assertEquals(List.of(), excluded(school(SchoolType.TEACHING_POINT, "50", "")));
        assertEquals(List.of(), excluded(school(SchoolType.PRIMARY, "49", "")), "only teaching points are small");
    }

    @Test
    void noPupilsAndPupilsNotFilledInAreDifferentReasons() {
        assertEquals(List.of("小学：小学学生数为0，不计入"), excluded(school(SchoolType.PRIMARY, "0", "")));
        assertEquals(List.of("小学：小学学生数待填报，暂未计入"), excluded(school(SchoolType.PRIMARY, "", "")));
        assertEquals(List.of("初中：初中学生数待填报，暂未计入"), excluded(school(SchoolType.NINE_YEAR, "10", "")));
    }

    @Test
    void findingsSayWhereTheyComeFrom() {
        List<String> places =
                Cases.assess(List.of(school(SchoolType.PRIMARY, "10", "")), List.of()).diagnostics().all().stream()
                        .filter(each -> each.code().equals("评估-仅一校"))
                        .map(each -> each.location().text())
                        .toList();
        assertEquals(List.of("学校.csv"), places);
    }
}
