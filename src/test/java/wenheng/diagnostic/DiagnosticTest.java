package wenheng.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 发现里照录输入的字：看不见的写明，过长的截短，一条只占一行。 */
class DiagnosticTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“甲\u001B[31m”不对|“甲〔U+001B〕[31m”不对",
                "“甲\u009B1m”不对|“甲〔U+009B〕1m”不对",
                "“甲\u202E乙\u2066”不对|“甲〔U+202E〕乙〔U+2066〕”不对",
                "“\uE0000\uE00166\uE002”|“〔U+E000〕0〔U+E001〕66〔U+E002〕”",
                "“甲\u2028乙”|“甲〔U+2028〕乙”",
                "“甲😀\u200D乙”|“甲😀\u200D乙”"
            })
    void whatMovesTheTerminalOrTheLineIsWrittenOut(String given, String printed) {
        assertEquals(printed, error(given, "").message());
        assertEquals(printed, error("错", given).hint());
    }

    @Test
    void lineEndsAndTabsWithinAreBlanks() {
        assertEquals("甲 乙 丙 丁", error("甲\n乙\r\n丙\t丁", "").message());
    }

    @Test
    void aLongQuotationIsCutAndCounted() {
        String value = "1".repeat(200_000);
        assertEquals(
                "“" + "1".repeat(60) + "……（共200000字）”不是数",
                error("“" + value + "”不是数", "").message());
        assertEquals(
                "“" + "字".repeat(100) + "”",
                error("“" + "字".repeat(100) + "”", "").message());
        assertEquals(
                "😀".repeat(60),
                error("“" + "😀".repeat(150) + "”", "").message().substring(1, 121));
    }

    @Test
    void aLongMessageWithoutQuotationsIsCutToo() {
        String message = error("错".repeat(1_000_000), "").message();
        assertTrue(message.length() < 3_000 && message.endsWith("……（共1000000字）"), message.length() + " characters");
    }

    @Test
    void whatWasMadeLegibleOnceStaysAsItIs() {
        String message = error("错".repeat(1_000_000) + "\u001B“" + "1".repeat(300) + "”", "")
                .message();
        assertEquals(message, error(message, "").message());
    }

    @Test
    void aPlaceIsWrittenOutWhenItIsPrintedAndKeptAsItIsForPrograms() {
        Diagnostic finding = Diagnostic.error("码", Location.of("数据/\u001B[2J.csv", 1, 2), "错", "");
        assertEquals("数据/〔U+001B〕[2J.csv:1:2: 错误[码]: 错", finding.text());
        assertEquals("数据/\u001B[2J.csv", finding.location().file());
    }

    private static Diagnostic error(String message, String hint) {
        return Diagnostic.error("码", Location.NOWHERE, message, hint);
    }
}
