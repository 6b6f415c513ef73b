package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTextTest {

    private static List<String> lines() {
        return AssessmentText.write(AssessmentJsonTest.county().value()).lines().toList();
    }

    @Test
    void columnsOfTheStageTablesAlign() {
        List<String> table = lines().stream()
                .filter(line -> line.matches("  (指标|R\\d) .*符?.*\\d?.*(判定|符合)"))
                .toList();
        assertEquals(16, table.size());
        assertEquals(
                1,
                table.subList(0, 8).stream()
                        .mapToInt(TextTable::width)
                        .distinct()
                        .count(),
                table.toString());
    }

    @Test
    void verdictSaysWhatItDoesNotCover() {
        assertTrue(lines().contains("  " + AssessmentText.SCOPE));
        assertTrue(AssessmentText.SCOPE.contains("政府保障程度、教育质量和一票否决事项未纳入"));
    }

    @Test
    void failingSchoolsAreListedWithWhatTheyNeed() {
        assertTrue(
                lines().contains("    R2 每百名学生拥有县级以上骨干教师数 0.71人，标准1，差0.29；青石县第二小学需增加县级以上骨干教师3名（低于最低比例）"),
                String.join("\n", lines()));
        assertTrue(lines().contains("    R4 生均教学及辅助用房面积 5.71平方米，标准5.8，差0.09；青石县实验学校全校需增加教学及辅助用房126平方米"));
        assertTrue(lines().contains("  北坡教学点（小学）：教学点学生数不足50人，不计入"));
    }
}
