package wenheng.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.Outcome;

class SeparatorTest {

    private static Outcome<Table> read(String text) {
        return TableReader.read("表.csv", "", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatPartsTheLinesIsRecognisedAndTold() {
        Map<String, String> signs = Map.of("\t", "制表符", ";", "分号", "，", "全角逗号");
        signs.forEach((sign, name) -> {
            Outcome<Table> table = read("校名,人数\n甲校,5\n".replace(",", sign));
            assertEquals("5", table.value().rows().get(1).cell(1).text(), name);
            assertEquals(List.of("数据-分隔符 表.csv"), Sheets.found(table.diagnostics()));
            assertEquals(
                    "这张表用" + name + "分列，已照此读入", table.diagnostics().all().get(0).message());
        });
    }

    @Test
    void commasWinWhereTheyPartAsManyLines() {
        Outcome<Table> table = read("校名,人数；班数\n\t甲校,\"1,200\"\n");
        assertEquals("1,200", table.value().rows().get(1).cell(1).text());
        assertEquals(List.of(), table.diagnostics().all());
    }

    @Test
    void thousandsSeparatorsDoNotMakeATableOfTabsOneOfCommas() {
        Outcome<Table> table = read("校名\t人数\n甲校\t1,200\n乙校\t900\n");
        assertEquals("1,200", table.value().rows().get(1).cell(1).text());
    }

    @Test
    void oneColumnIsATableOfCommas() {
        assertEquals(List.of(), read("校名\n甲校\n").diagnostics().all());
    }
}
