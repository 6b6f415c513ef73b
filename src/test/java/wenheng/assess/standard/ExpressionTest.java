package wenheng.assess.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.assess.Cases;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolType;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.provenance.Source;
import wenheng.settings.YamlReader;

/** 式子：读出来是什么，值就是什么；缺了输入就是未知，能先定的先定。 */
class ExpressionTest {

    private static final SchoolScope SMALL = school("甲小学", SchoolType.PRIMARY, "小学学生数", "100", "小学最大班额", "30");
    private static final SchoolScope NINE =
            school("乙学校", SchoolType.NINE_YEAR, "小学学生数", "300", "初中学生数", "200", "小学最大班额", "40", "初中最大班额", "50");
    private static final SchoolScope BLANK = school("丙小学", SchoolType.PRIMARY, "小学班级数", "6");

    /** A county with 甲 = 6 and 乙 = 4, and 丙 not filled in. */
    private record County(List<SchoolScope> schools) implements Scope {

        @Override
        public Datum find(String name) {
            Map<String, Datum> known = Map.of("甲", number("6"), "乙", number("4"));
            return known.getOrDefault(name, Datum.UNKNOWN);
        }

        @Override
        public List<Source> sources(String name) {
            return List.of();
        }
    }

    private static SchoolScope school(String name, SchoolType type, String... cells) {
        Map<String, String> numbers = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            numbers.put(cells[i], cells[i + 1]);
        }
        School school = Cases.school(name, type, numbers);
        return new SchoolScope(school);
    }

    private static Datum number(String digits) {
        return Datum.of(new BigDecimal(digits));
    }

    private static Expression read(String formula) {
        var node = YamlReader.read("规则.yaml", "式: '" + formula + "'").mapping().require("式");
        return ExpressionReader.county(node, formula, Map.of("甲", "人", "乙", "人", "丙", "人", "级", "等级", "有", "是否"));
    }

    private static Datum value(String formula, SchoolScope... schools) {
        return read(formula).value(new County(List.of(schools)));
    }

    @Test
    void comparisonsHoldOnTheirOwnSideOfTheLimit() {
        for (String holding : List.of("甲 > 5", "甲 ≥ 6", "甲 ≤ 6", "甲 < 7", "甲 = 6", "甲 ≠ 5")) {
            assertEquals(Datum.TRUE, value(holding), holding);
        }
        for (String failing : List.of("甲 > 6", "甲 ≥ 7", "甲 ≤ 5", "甲 < 6", "甲 = 5", "甲 ≠ 6")) {
            assertEquals(Datum.FALSE, value(failing), failing);
        }
        assertEquals(Datum.UNKNOWN, value("丙 > 0"));
        assertEquals(Datum.UNKNOWN, value("0 < 丙"));
    }

    @Test
    void formulaTooDeepOrTooLongIsRefusedAtTheColumnWhereItBecomesSo() {
        assertEquals(number("6"), value("（".repeat(90) + "甲" + "）".repeat(90)));
        assertEquals(number("301"), value("1" + " ＋ 1".repeat(300)));
        for (String open : List.of("（", "最大（", "校数（")) {
            Diagnostic refused = refused(open.repeat(5_000) + "甲" + "）".repeat(5_000));
            assertEquals("标准-式子", refused.code(), open);
            assertTrue(refused.location().text().matches("规则.yaml:1:\\d+"), refused.text());
        }
        assertTrue(refused("（".repeat(400) + "甲" + "）".repeat(400)).message().contains("套得太深"));
        assertTrue(refused("1" + " ＋ 1".repeat(50_000)).message().contains("太长"));
    }

    private static Diagnostic refused(String formula) {
        return assertThrows(InputException.class, () -> read(formula))
                .diagnostics()
                .all()
                .get(0);
    }

    @Test
    void decidingSideOfAJunctionIsEnough() {
        assertEquals(Datum.TRUE, value("丙 > 0 或 甲 = 6"));
        assertEquals(Datum.TRUE, value("甲 = 6 或 丙 > 0"));
        assertEquals(Datum.FALSE, value("丙 > 0 且 甲 = 5"));
        assertEquals(Datum.FALSE, value("甲 = 5 且 丙 > 0"));
        assertEquals(Datum.UNKNOWN, value("丙 > 0 且 甲 = 6"));
        assertEquals(Datum.UNKNOWN, value("甲 = 5 或 丙 > 0"));
        assertEquals(Datum.TRUE, value("甲 = 6 且 乙 = 4"));
        assertEquals(Datum.FALSE, value("甲 = 5 或 乙 = 5"));
    }

    @Test
    void functionsTakeTheGreatestTheLeastAndTheNextWholeNumber() {
        assertEquals(number("6"), value("最大（甲，乙）"));
        assertEquals(number("6"), value("最大（乙，甲）"));
        assertEquals(number("4"), value("最小（甲，乙）"));
        assertEquals(number("2"), value("向上取整（甲 ÷ 乙）"));
        assertEquals(Datum.UNKNOWN, value("最大（甲，丙）"));
        assertEquals(Datum.UNKNOWN, value("甲 ＋ 丙"));
        assertEquals(Datum.UNKNOWN, value("甲 ÷（乙 − 4）"));
    }

    @Test
    void namesAreThoseTheFormulaUsesInTheirOrder() {
        assertEquals(List.of("乙", "甲", "丙"), List.copyOf(read("乙 ＋ 甲 > 丙").names()));
        assertEquals(List.of("甲", "丙"), List.copyOf(read("甲 > 1 且 丙 > 1").names()));
        assertEquals(List.of("丙", "乙"), List.copyOf(read("最大（丙，乙）").names()));
        assertTrue(read("合计（学生数）").names().isEmpty());
    }

    @Test
    void schoolsAreCountedSummedAndJudgedTogether() {
        assertEquals(number("600"), value("合计（学生数）", SMALL, NINE));
        assertEquals(number("1"), value("校数（学生数 > 100）", SMALL, NINE));
        assertEquals(number("2"), value("校数（学生数 ≥ 100）", SMALL, NINE));
        assertEquals(Datum.TRUE, value("全部（最大班额 ≤ 50）", SMALL, NINE));
        assertEquals(Datum.FALSE, value("全部（最大班额 ≤ 45）", SMALL, NINE), "the greatest class of either stage");
        assertEquals(Datum.TRUE, value("任一（最大班额 > 45）", SMALL, NINE));
        assertEquals(Datum.FALSE, value("任一（最大班额 > 50）", SMALL, NINE));
    }

    @Test
    void blankCellOfASchoolLeavesOpenWhatItCouldChange() {
        assertEquals(Datum.UNKNOWN, value("合计（学生数）", SMALL, BLANK));
        assertEquals(Datum.UNKNOWN, value("校数（学生数 > 1）", SMALL, BLANK));
        assertEquals(Datum.UNKNOWN, value("全部（学生数 > 1）", SMALL, BLANK));
        assertEquals(Datum.UNKNOWN, value("任一（学生数 > 1000）", SMALL, BLANK));
        assertEquals(Datum.FALSE, value("全部（学生数 > 150）", SMALL, BLANK), "one that fails is enough");
        assertEquals(Datum.TRUE, value("任一（学生数 > 50）", SMALL, BLANK), "one that holds is enough");
    }

    @Test
    void wholeSchoolRestsOnTheCellsOfItsStages() {
        assertEquals(2, NINE.sources("学生数").size());
        assertEquals(NINE.sources("小学学生数"), NINE.sources("学生数").subList(0, 1));
        assertEquals(1, NINE.sources("初中学生数").size());
        assertEquals(List.of("小学学生数"), BLANK.lacking("学生数"));
        assertEquals(List.of(), NINE.lacking("学生数"));
        assertEquals(
                List.of("初中班级数"),
                school("丁学校", SchoolType.NINE_YEAR, "小学班级数", "6").lacking("班级数"));
        assertEquals(List.of(SMALL), SMALL.schools());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “甲” ≥ “乙”          | 8  | “≥”只用于数，这里有一边是文字
            级 > “合格”          | 6  | “>”只用于数，这里有一边是文字
            5 ≤ “100”            | 6  | “≤”只用于数，这里有一边是文字
            合计（类型）         | 4  | “合计”只用于数，这里有一边是文字
            校数（类型 < “小学”）| 10 | “<”只用于数，这里有一边是文字
            校数（学生数）       | 4  | “校数”只用于条件，这里有一边是数
            级 + 1               | 6  | “+”只用于数，这里有一边是文字
            最大（甲，级）       | 4  | “最大”只用于数，这里有一边是文字
            有 且 甲 > 1         | 6  | “且”只用于条件，这里有一边是文字
            甲 > 1 或 乙         | 10 | “或”只用于条件，这里有一边是数
            级 = 3               | 6  | “=”左边是文字，右边是数，不能相比
            甲 ≠ “6”             | 6  | “≠”左边是数，右边是文字，不能相比
            """)
    void whatNoValueCouldMakeSenseOfIsRefusedAtItsSign(String formula, int column, String message) {
        InputException thrown = assertThrows(InputException.class, () -> read(formula), formula);
        Diagnostic refused = thrown.diagnostics().all().get(0);
        assertEquals(message, refused.message());
        assertEquals("规则.yaml:1:" + column, refused.location().text());
    }

    @Test
    void textsAreTheSameOrNot() {
        assertEquals(Datum.TRUE, value("全部（类型 = “小学”）", SMALL));
        assertEquals(Datum.FALSE, value("全部（类型 ≠ “小学”）", SMALL));
        assertEquals(Datum.UNKNOWN, value("级 = “合格”"));
    }

    @Test
    void unknownNameIsRefusedWithWhatItMayHaveMeant() {
        InputException county = assertThrows(InputException.class, () -> value("戊 > 1"));
        assertTrue(county.diagnostics().all().get(0).message().contains("不是输入的县级指标"), county::getMessage);
        InputException school = assertThrows(InputException.class, () -> value("合计（学生树）"));
        assertTrue(school.diagnostics().all().get(0).message().contains("不是学校表的列"), school::getMessage);
        assertEquals("您是否想写“学生数”？", school.diagnostics().all().get(0).hint());
        InputException function = assertThrows(InputException.class, () -> value("平均（甲，乙）"));
        assertTrue(function.diagnostics().all().get(0).message().contains("没有函数“平均”"), function::getMessage);
    }
}
