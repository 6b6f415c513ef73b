package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenheng.data.Sheets;

/** 逻辑校验的界限：刚好在界上不报，过界就报，并报在那一格。 */
class SchoolChecksTest {

    private static List<String> found(String csv) {
        return Sheets.found(
                SchoolReader.read(List.of(Sheets.csv(csv)), SchoolImport.PLAIN).diagnostics());
    }

    private static List<String> equipment(String yuan) {
        return found("学校名称,学校类型,小学学生数,初中学生数,教学仪器设备值（元）\n甲,九年一贯制学校,60,40," + yuan + "\n");
    }

    @Test
    void equipmentIsSuspectedBelow20AndAbove100000YuanPerPupilOfTheWholeSchool() {
        assertEquals(List.of(), equipment("2000"));
        assertEquals(List.of("数据-单位可疑 E2"), equipment("1999.99"));
        assertEquals(List.of(), equipment("10000000"));
        assertEquals(List.of("数据-单位可疑 E2"), equipment("10000000.01"));
        assertEquals(List.of(), equipment("0"), "no equipment at all is a value, not a unit");
    }

    @Test
    void seniorPupilsShareTheEquipment() {
        String head = "学校名称,学校类型,初中学生数,高中学生数,教学仪器设备值（元）\n甲,完全中学,50,50,";
        assertEquals(List.of(), found(head + "2000\n"));
        assertEquals(List.of("数据-单位可疑 E2"), found(head + "1999\n"));
    }

    @Test
    void equipmentWithoutPupilsSaysNothing() {
        assertEquals(List.of(), found("学校名称,学校类型,小学学生数,教学仪器设备值（元）\n甲,小学,,5\n"));
        assertEquals(List.of(), found("学校名称,学校类型,小学学生数,教学仪器设备值（元）\n甲,小学,0,5\n"));
    }

    @Test
    void partMayBeTheWholeButNoMore() {
        for (String part : List.of("小学县级以上骨干教师数", "小学高于规定学历教师数", "小学体育艺术专任教师数", "小学中级及以上职务教师数")) {
            String head = "学校名称,学校类型,小学学生数,小学专任教师数," + part + "\n甲,小学,100,8,";
            assertEquals(List.of(), found(head + "8\n"), part);
            assertEquals(List.of("数据-部分大于总数 E2"), found(head + "9\n"), part);
            assertEquals(List.of(), found(head + "\n"), part);
        }
        String rooms = "学校名称,学校类型,小学学生数,教学及辅助用房面积,室内体育用房面积\n甲,小学,100,500,";
        assertEquals(List.of(), found(rooms + "500\n"));
        assertEquals(List.of("数据-部分大于总数 E2"), found(rooms + "500.5\n"));
    }

    @Test
    void juniorTeachersAreCheckedAsWell() {
        String head = "学校名称,学校类型,初中学生数,初中专任教师数,初中县级以上骨干教师数\n甲,初级中学,100,8,";
        assertEquals(List.of("数据-部分大于总数 E2"), found(head + "9\n"));
    }

    @Test
    void pupilsOfAStageTheTypeHasNotAreAnErrorUnlessThereAreNone() {
        String head = "学校名称,学校类型,小学学生数,初中学生数\n甲,小学,100,";
        assertEquals(List.of("数据-学段 D2"), found(head + "1\n"));
        assertEquals(List.of(), found(head + "0\n"));
        assertEquals(List.of(), found(head + "\n"));
    }

    @Test
    void columnOfPupilsIsMissedOnlyWhereASchoolThatCountsNeedsIt() {
        assertEquals(List.of("数据-缺列 A1"), found("学校名称,学校类型,小学学生数\n甲,小学,100\n乙,初级中学,\n"));
        for (String type : List.of("特殊教育学校", "职业学校")) {
            assertEquals(List.of(), found("学校名称,学校类型,小学学生数\n甲,小学,100\n乙," + type + ",\n"), type);
        }
    }

    @Test
    void numberIsImpossibleOnlyBeyondTenThousandMillion() {
        String head = "学校名称,学校类型,小学学生数,图书册数\n甲,小学,100,";
        assertEquals(List.of(), found(head + "10000000000\n"));
        assertEquals(List.of("数据-过大 D2"), found(head + "10000000001\n"));
    }

    @Test
    void subtotalByNameIsNeitherASchoolNorPartOfTheSum() {
        String rows = "学校名称,学校类型,小学学生数\n甲,小学,10\n乙,小学,20\n城关镇小计,,30\n合计,,30\n";
        assertEquals(List.of("数据-合计行 A5", "数据-合计行 A4"), found(rows));
    }

    @Test
    void tableWithoutASchoolIsAnErrorUnlessTheReasonIsAlreadyOne() {
        assertEquals(List.of("数据-无学校 A1"), found("学校名称,学校类型,小学学生数\n"));
        assertEquals(List.of("数据-学校类型 B2"), found("学校名称,学校类型,小学学生数\n甲,大学,5\n"));
    }

    @Test
    void everyYesIsYesAndWhatIsNeitherIsToldAndNo() {
        for (String yes : List.of("是", "有", "√", "1")) {
            assertEquals(true, boarding(yes), yes);
        }
        for (String no : List.of("否", "无", "0", "")) {
            assertEquals(false, boarding(no), no);
        }
        assertEquals(List.of("数据-是否 C2"), found("学校名称,学校类型,寄宿制,小学学生数\n甲,小学,半,9\n"));
    }

    private static boolean boarding(String written) {
        return SchoolReader.read(Sheets.csv("学校名称,学校类型,寄宿制,小学学生数\n甲,小学," + written + ",9\n"))
                .value()
                .get(0)
                .boarding();
    }

    @Test
    void errorValuesAndRangesAreCalledWhatTheyAre() {
        Stream.of("#DIV/0!", "#N/A", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "####")
                .forEach(fault -> assertEquals(List.of("数据-公式错误 C2"), pupils(fault), fault));
        Stream.of("200-300", "200～300", "≥300", "300+", "不足50", "300余人")
                .forEach(rough -> assertEquals(List.of("数据-约数 C2"), pupils(rough), rough));
        assertEquals(List.of("数据-非数 C2"), pupils("2025-09-01"));
    }

    private static List<String> pupils(String written) {
        return found("学校名称,学校类型,小学学生数\n甲,小学," + written + "\n");
    }
}
