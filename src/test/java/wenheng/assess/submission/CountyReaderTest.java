package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.assess.Cases;
import wenheng.diagnostic.InputException;
import wenheng.provenance.Figure;

class CountyReaderTest {

    @Test
    void percentagesAreInPercentHoweverWritten() {
        Map<String, Figure> figures =
                CountyReader.read(Cases.resource("indicators.csv")).value();
        assertEquals("1150元", text(figures.get("生均公用经费（小学）")));
        assertEquals("100%", text(figures.get("教师培训完成率")));
        assertEquals("12.5%", text(figures.get("乡村教师交流轮岗比例")));
    }

    private static String text(Figure figure) {
        return figure.printed() + figure.unit();
    }

    @Test
    void blankRepeatedAndUnreadableValuesAreReported() {
        var outcome = CountyReader.read(Cases.table("指标,数值,单位\n甲,,\n乙,1,元\n乙,2,元\n丙,约三成,\n丁,5%,元\n,4,\n"));
        assertEquals(List.of("乙"), List.copyOf(outcome.value().keySet()));
        assertEquals(List.of("数据-待填报", "数据-重复", "数据-非数", "数据-百分数", "数据-无指标名"), Cases.codes(outcome.diagnostics()));
    }

    @Test
    void tableWithoutItsColumnsIsRefused() {
        assertThrows(InputException.class, () -> CountyReader.read(Cases.table("甲,乙\n1,2\n")));
    }
}
