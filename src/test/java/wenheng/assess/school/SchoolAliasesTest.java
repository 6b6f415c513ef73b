package wenheng.assess.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import wenheng.assess.Cases;
import wenheng.data.Row;

/** 列名的别的写法：headings.csv 里的每一种都认得，没有一种指到别的列。 */
class SchoolAliasesTest {

    @Test
    void everyHeadingOfTheListIsUnderstoodAndNoOther() {
        Map<String, String> listed = new TreeMap<>();
        for (Row row : Cases.resource("headings.csv").rows()) {
            listed.put(row.cell(1).text(), row.cell(0).text());
        }
        listed.remove("别的写法");
        assertEquals(listed, new TreeMap<>(SchoolAliases.all()));
    }

    @Test
    void everyHeadingStandsForAColumnThereIs() {
        SchoolAliases.all()
                .forEach((name, column) ->
                        assertTrue(SchoolColumn.anyOfName(column).isPresent(), name + " stands for " + column));
    }
}
