package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import wenheng.data.Sheets;
import wenheng.diagnostic.Location;

/** 常见错误：each is found where it is, and not where it is not. */
class MistakesTest {

    private static List<String> found(String csv) {
        SchoolImport wanted = new SchoolImport(Map.of(), Location.NOWHERE, List.of("优质均衡-2017"), OptionalInt.of(2025));
        return Sheets.found(SchoolReader.read(List.of(Sheets.csv(csv)), wanted).diagnostics());
    }

    private static void assertFound(String expected, String bad, String good) {
        assertTrue(found(bad).contains(expected), found(bad).toString());
        String code = expected.substring(0, expected.indexOf(' '));
        assertFalse(
                found(good).stream().anyMatch(each -> each.startsWith(code)),
                found(good).toString());
    }

    @Test
    void gymInBothAreasIsFound() {
        String head = "学校名称,学校类型,小学学生数,室内体育用房面积,运动场地面积,体育运动场馆面积\n甲,小学,100,200,1000,";
        assertFound("数据-体育馆重复 F2", head + "1000\n", head + "1200\n");
    }

    @Test
    void computedIndicatorIsNoColumnOfTheSchoolTable() {
        String head = "学校名称,学校类型,小学学生数,";
        assertFound("数据-指标列 D1", head + "每百名学生拥有骨干教师数\n甲,小学,100,1\n", head + "小学骨干教师数\n甲,小学,100,1\n");
    }

    @Test
    void totalThatReadsAsASchoolIsFound() {
        String head = "学校名称,学校类型,小学学生数,小学班级数,图书册数\n甲,小学,10,1,5\n乙,小学,20,2,6\n丙,小学,30,3,";
        assertFound("数据-合计成校 A4", head + "11\n", head + "12\n");
    }

    @Test
    void totalByNameWithoutATypeIsNoSchool() {
        assertEquals(List.of("数据-合计行 A3"), found("学校名称,学校类型,小学学生数\n甲,小学,10\n城关镇小计,,10\n"));
    }

    @Test
    void teachersWithoutPupilsAreFound() {
        String head = "学校名称,学校类型,小学专任教师数,小学学生数\n甲,小学,";
        assertFound("数据-有师无生 D2", head + "9,0\n", head + "0,0\n");
    }

    @Test
    void certificatesBeyondTeachersAreFound() {
        String head = "学校名称,学校类型,小学学生数,小学专任教师数,持证教师数\n甲,小学,100,8,";
        assertFound("数据-部分大于总数 E2", head + "9\n", head + "8\n");
    }

    @Test
    void artTeachersBeyondTeachersAreFound() {
        String head = "学校名称,学校类型,小学学生数,小学专任教师数,小学体艺专任教师数\n甲,小学,100,8,";
        assertFound("数据-部分大于总数 E2", head + "9\n", head + "8\n");
    }

    @Test
    void classesTimesSizeMustHoldThePupils() {
        String head = "学校名称,学校类型,小学班级数,小学最大班额,小学学生数\n甲,小学,6,45,";
        assertFound("数据-班额不符 E2", head + "271\n", head + "270\n");
        assertFound("数据-班额不符 E2", head + "49\n", head + "68\n");
        assertFound("数据-班额不符 E2", head + "60\n", head + "200\n");
    }

    @Test
    void gradesMustAddUp() {
        String head = "学校名称,学校类型,小学学生数,一年级,二年级,三年级,四年级,五年级,六年级\n甲,小学,60,10,10,10,10,10,";
        assertFound("数据-年级合计 C2", head + "9\n", head + "10\n");
    }

    @Test
    void copiedColumnIsFound() {
        String head = "学校名称,学校类型,小学学生数,计算机台数,图书册数\n";
        String rows = "甲,小学,100,1,1\n乙,小学,200,2,2\n丙,小学,300,3,3\n丁,小学,400,4,4\n戊,小学,501,5,";
        assertFound("数据-两列相同 E2", head + rows + "5\n", head + rows + "6\n");
    }

    @Test
    void ratioInThePlaceOfTeachersIsFound() {
        String head = "学校名称,学校类型,小学学生数,小学专任教师数\n甲,小学,1800,";
        assertFound("数据-师生比 D2", head + "18\n", head + "100\n");
    }

    @Test
    void titleOfAnotherYearOrRuleIsFound() {
        String table = "学校名称,学校类型,小学学生数\n甲,小学,100\n";
        assertFound("数据-年度不符 A1", "2024年学校情况表,,\n" + table, "2024—2025学年学校情况表,,\n" + table);
        assertFound("数据-标题不符 A1", "义务教育基本均衡学校表,,\n" + table, "义务教育优质均衡学校表,,\n" + table);
    }

    @Test
    void totalThatIsNotTheSumIsFound() {
        String head = "学校名称,学校类型,小学学生数\n甲,小学,10\n乙,小学,20\n合计,,";
        assertFound("数据-合计不符 C4", head + "31\n", head + "30\n");
    }

    @Test
    void shortNameBesideTheFullOneIsFound() {
        String head = "学校标识码,学校名称,学校类型,小学学生数\n";
        assertFound("数据-校名相近 A3", head + ",第一小学,小学,1\n,青石县第一小学,小学,2\n", head + "1,第一小学,小学,1\n2,青石县第一小学,小学,2\n");
    }

    @Test
    void wholeSchoolUnderTwoCodesIsFound() {
        String head = "学校标识码,学校名称,学校类型,小学学生数,初中学生数,教学及辅助用房面积,运动场地面积\n1,育才小学部,小学,100,,900,800\n2,育才初中部,初中,,100,900,";
        assertFound("数据-整校两计 A3", head + "800\n", head + "700\n");
    }

    @Test
    void rateOfTheOtherWritingIsFound() {
        for (String bad : List.of("校际差异率,0.15,%", "校际差异率,15,")) {
            var read = CountyReader.read(Sheets.csv("指标,数值,单位\n" + bad + "\n"));
            assertEquals(List.of("数据-百分数可疑 B2"), Sheets.found(read.diagnostics()), bad);
        }
        for (String good : List.of("校际差异率,0.15,", "入学率,99,%", "校际差异率,15%,")) {
            var read = CountyReader.read(Sheets.csv("指标,数值,单位\n" + good + "\n"));
            assertEquals(List.of(), Sheets.found(read.diagnostics()), good);
        }
    }
}
