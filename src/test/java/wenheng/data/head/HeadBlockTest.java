package wenheng.data.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import wenheng.data.Sheets;
import wenheng.data.TableReader;

class HeadBlockTest {

    private static final Headings KNOWN =
            new Headings(Set.of("学校名称", "学校类型", "小学学生数", "初中学生数", "小学班级数", "初中班级数", "面积"), Map.of());

    private static List<String> names(Listing listing) {
        return listing.columns().stream().map(Listing.Column::name).toList();
    }

    @Test
    void twoLevelsWithoutMergedCellsAreJoined() {
        Listing listing = KNOWN.locate(Sheets.csv("学校名称,学校类型,小学,,初中,,面积\n,,学生数,班级数,学生数,班级数,\n甲,小学,1,2,3,4,5\n"))
                .value();
        assertEquals(List.of("学校名称", "学校类型", "小学学生数", "小学班级数", "初中学生数", "初中班级数", "面积"), names(listing));
        assertEquals("F2", listing.column("初中班级数").orElseThrow().source().cell());
        assertEquals("F3", listing.entries().get(0).cell("初中班级数").source().cell());
    }

    @Test
    void groupsAboveAHeadRowAreFoundFromBelow() {
        Listing listing = KNOWN.locate(Sheets.csv("某县学校情况表,,,\n,,小学,初中\n学校名称,学校类型,学生数,学生数\n甲,小学,1,2\n"))
                .value();
        assertEquals(List.of("学校名称", "学校类型", "小学学生数", "初中学生数"), names(listing));
        assertEquals(1, listing.entries().size());
    }

    @Test
    void threeLevelsAreJoinedAndAMereGroupIsLeftOut() {
        Listing listing = KNOWN.locate(Sheets.csv("学校名称,学校类型,办学条件,,\n,,小学,初中,面积\n,,学生数,学生数,\n甲,小学,1,2,3\n"))
                .value();
        assertEquals(List.of("学校名称", "学校类型", "小学学生数", "初中学生数", "面积"), names(listing));
    }

    @Test
    void mergedCellsSayHowFarAGroupReaches() {
        byte[] bytes = Sheets.xlsx(book -> {
            var sheet = Sheets.fill(book.createSheet("a"), "学校名称,学校类型,小学,,面积", ",,学生数,班级数,面积", "甲,小学,1,2,3");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
        });
        Listing listing =
                KNOWN.locate(TableReader.read("a.xlsx", "", bytes).value()).value();
        assertEquals(List.of("学校名称", "学校类型", "小学学生数", "小学班级数", "面积"), names(listing));
    }

    @Test
    void unitRowsAndNumberingRowsAreNoEntries() {
        Listing listing = KNOWN.locate(Sheets.csv("A,B,C,D\n学校名称,学校类型,小学学生数,面积\n,,人,㎡\n甲,乙,1,2\n甲校,小学,1,5\n1,2,3,4\n"))
                .value();
        assertEquals("平方米", listing.column("面积").orElseThrow().unit());
        assertEquals(
                List.of(5, 6),
                listing.entries().stream().map(Listing.Entry::row).toList());
    }

    @Test
    void schoolCalledByAStemIsNoNumberingRow() {
        assertEquals(
                1,
                KNOWN.locate(Sheets.csv("学校名称,学校类型,小学学生数,面积\n甲,小学,1,2\n"))
                        .value()
                        .entries()
                        .size());
        assertEquals(
                1,
                KNOWN.locate(Sheets.csv("学校名称,小学学生数,初中学生数\n甲,1,2\n"))
                        .value()
                        .entries()
                        .size());
    }

    @Test
    void unitOfTheWholeTableIsThatOfItsMoneyUnlessItNamesTwo() {
        assertEquals(
                "万元",
                KNOWN.locate(Sheets.csv(",,（单位：万元、平方米）\n学校名称,学校类型,面积\n甲,小学,1\n"))
                        .value()
                        .around()
                        .money());
        assertEquals(
                "",
                KNOWN.locate(Sheets.csv("单位：元,单位：万元\n学校名称,学校类型,面积\n甲,小学,1\n"))
                        .value()
                        .around()
                        .money());
    }

    @Test
    void totalsNotesGroupTitlesAndRepeatedHeadsAreTold() {
        var located = KNOWN.locate(Sheets.csv("""
                        学校名称,学校类型,小学学生数,初中学生数
                        一、城区,,,
                        甲,小学,1,
                        小\u3000计,,1,
                        学校名称,学校类型,小学学生数,初中学生数
                        1,2,3,4
                        乙,小学,2,
                        总     计：,,3,
                        填表人：张三,审核人：李四,,
                        注：以上为9月数,,,
                        """));
        assertEquals(List.of("数据-分组行 A2", "数据-合计行 A4", "数据-重复表头 A5", "数据-合计行 A8"), Sheets.found(located.diagnostics()));
        assertEquals(2, located.value().entries().size());
        assertEquals(1, located.value().around().totals().size());
    }

    @Test
    void dittoRepeatsWhatIsSurelyAboveAndNothingElse() {
        var located = KNOWN.locate(Sheets.csv("学校名称,学校类型,小学学生数\n甲,〃,5\n乙,小学,同上\n丙,同上,〃\n"));
        assertEquals(List.of("数据-同上 B2", "数据-同上 C3", "数据-同上 B4", "数据-同上 C4"), Sheets.found(located.diagnostics()));
        assertTrue(located.diagnostics().hasErrors());
        assertTrue(located.value().entries().get(0).cell("学校类型").isBlank());
        assertEquals("5", located.value().entries().get(2).cell("小学学生数").text());
        assertEquals(
                "C4", located.value().entries().get(2).cell("小学学生数").source().cell());
    }

    @Test
    void cellMergedOverRowsIsOneCell() {
        byte[] bytes = Sheets.xlsx(book -> {
            var sheet = Sheets.fill(book.createSheet("a"), "学校名称,学校类型,小学学生数", "甲,小学,1", ",初中,2");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });
        Listing listing =
                KNOWN.locate(TableReader.read("a.xlsx", "", bytes).value()).value();
        assertEquals("甲", listing.entries().get(1).cell("学校名称").text());
        assertEquals("A2", listing.entries().get(1).cell("学校名称").source().cell());
    }
}
