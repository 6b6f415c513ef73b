package wenheng.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.data.TableReader;
import wenheng.data.head.Headings;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

class TableFactsTest {

    private static Outcome<Model.TableNode> read(String csv) {
        var table = TableReader.read("数据/经费.csv", "", csv.getBytes(StandardCharsets.UTF_8))
                .value();
        return TableFacts.of("经费", Headings.ANY.locate(table).value());
    }

    private static Figure figure(Model node) {
        return assertInstanceOf(Model.FigureNode.class, node).figure();
    }

    @Test
    void everyNumberKnowsItsCellItsRowItsColumnAndItsUnit() {
        Model.TableNode table = read("项目,投入（万元）\n维修,640\n设备,233\n").value();
        Figure cell = figure(table.get("设备").get("投入"));
        assertEquals("设备投入", cell.name());
        assertEquals("万元", cell.unit());
        assertEquals(List.of(new Source("数据/经费.csv", "", "B3")), cell.sources());
        Figure sum = figure(table.get("合计").get("投入"));
        assertEquals("873", sum.printed());
        assertEquals(
                List.of("B2", "B3"), sum.sources().stream().map(Source::cell).toList());
        assertEquals("640 + 233", sum.formula().text());
    }

    @Test
    void theUnitMayStandInAColumnOrAboveTheTable() {
        Model.TableNode byRow = read("指标,单位,2025年\n常住人口,万人,34.62\n乡镇数,个,14\n").value();
        assertEquals("万人", figure(byRow.get("常住人口").get("2025年")).unit());
        assertEquals("14", figure(byRow.get("乡镇数").get("2025年")).printed());
        assertThrows(IllegalArgumentException.class, () -> byRow.get("合计").get("2025年"));
        Model.TableNode above =
                read("教育经费,,\n单位：万元,,\n项目,2024年,2025年\n维修,640,580\n").value();
        assertEquals("万元", figure(above.get("维修").get("2025年")).unit());
    }

    @Test
    void namesNumbersOfRowsAndCodesAreNoFigures() {
        Model.TableNode table = read("序号,学校,标识码,电话,人数\n1,甲校,3301,0571886,5\n2,乙校,3302,0571887,7\n")
                .value();
        assertEquals("甲校人数", figure(table.get("甲校").get("人数")).name());
        assertEquals(new Model.TextNode("1"), table.rows().get(0).get("序号"));
        assertEquals(new Model.TextNode("3301"), table.rows().get(0).get("标识码"));
        assertEquals(new Model.TextNode("0571886"), table.rows().get(0).get("电话"));
    }

    @Test
    void whatIsMissingFaultyOrDoesNotAddUpIsSaidWithItsCell() {
        Outcome<Model.TableNode> read = read("项目,投入（万元）\n维修,640\n维修,\n设备,约230\n改造,20\n装备,30\n合计,900\n");
        assertEquals(new Model.MissingNode("维修投入"), read.value().rows().get(1).get("投入"));
        assertEquals(new Model.MissingNode("经费投入合计"), read.value().get("合计").get("投入"));
        assertEquals(
                List.of("表格-重名", "表格-不是数"),
                read.diagnostics().all().stream()
                        .map(Diagnostic::code)
                        .sorted((a, b) -> b.compareTo(a))
                        .toList());
        String told = read("项目,投入（万元）\n维修,640\n设备,233\n合计,900\n").diagnostics().toString();
        assertTrue(told.contains("表中的合计是900，各行加起来是873"), told);
    }

    @Test
    void aTableStillToBeFilledAsksForItsNumbersByName() {
        Model.TableNode table = read("项目,投入（万元）,说明\n维修,,\n设备,,\n").value();
        assertEquals(new Model.MissingNode("维修投入"), table.get("维修").get("投入"));
        assertEquals(new Model.MissingNode("经费投入合计"), table.get("合计").get("投入"));
        assertEquals(new Model.TextNode(""), table.get("维修").get("说明"));
    }

    @Test
    void aTableOfHeadsAloneHasNoRowsAndItsSumsAreGaps() {
        Model.TableNode table = read("项目,投入（万元）\n").value();
        assertEquals(List.of(), table.rows());
        assertEquals(new Model.MissingNode("经费投入合计"), table.get("合计").get("投入"));
    }

    @Test
    void anErrorValueThatCsvHoldsAsTextIsNotPrinted() {
        Outcome<Model.TableNode> read = read("项目,投入（万元）,说明\n维修,#REF!,#N/A\n设备,3,好\n");
        assertEquals(new Model.MissingNode("维修投入"), read.value().get("维修").get("投入"));
        assertEquals(new Model.MissingNode("维修说明"), read.value().get("维修").get("说明"));
        assertEquals(
                List.of("表格-错误值", "表格-错误值"),
                read.diagnostics().all().stream().map(Diagnostic::code).toList());
    }

    @Test
    void aTableNamedInNoSettingIsAnErrorAndNotAGap() {
        Model.GroupNode root = TableFacts.added(
                new Model.GroupNode(Map.of(), false),
                Map.of("经费", read("项目,投入\n维修,6\n").value()));
        assertThrows(IllegalArgumentException.class, () -> root.get("表格").get("交流"));
    }

    @Test
    void aTableThatAddsUpIsReadInSilence() {
        assertEquals(Diagnostics.NONE, read("项目,投入（万元）\n维修,640\n设备,233\n").diagnostics());
    }
}
