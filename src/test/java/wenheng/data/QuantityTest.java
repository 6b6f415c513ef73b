package wenheng.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityTest {

    private static String value(String text) {
        return Quantity.parse(text).orElseThrow().value().toPlainString();
    }

    @Test
    void numbersAsClerksWriteThemAreRead() {
        assertEquals("1234.5", value("1,234.50"));
        assertEquals("1234567", value(" １，２３４，５６７\u3000"));
        assertEquals("-3", value("−3"));
        assertEquals("0.1", value("0.10"));
        assertEquals("120000", value("1.2E+05"));
        assertEquals(
                new Quantity(new BigDecimal("0.855"), true),
                Quantity.parse("85.5％").orElseThrow());
    }

    @Test
    void anythingElseIsNoNumber() {
        for (String text : new String[] {
            "", "无", "/", "-", "12人", "1,23", "1,2345", "1.2.3", "一百", "①", "1 2", "0x10", "NaN", "1e999"
        }) {
            assertTrue(Quantity.parse(text).isEmpty(), text);
        }
        assertTrue(Quantity.parse("9".repeat(100_000)).isEmpty());
    }
}
