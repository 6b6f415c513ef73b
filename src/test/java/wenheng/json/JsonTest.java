package wenheng.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void membersKeepTheirOrder() {
        Json object = Json.object()
                .put("乙", Json.of(1))
                .put("甲", Json.array(List.of(Json.of(true), Json.NULL, Json.array(List.of()))))
                .put("空", Json.object());
        assertEquals("{\"乙\":1,\"甲\":[true,null,[]],\"空\":{}}", object.text());
    }

    @Test
    void anObjectIsNotChangedByWhatIsPutToItLater() {
        Json.Members one = Json.object().put("a", Json.of(1));
        Json.Members two = one.put("b", Json.of(2));
        Json.Members other = one.put("c", Json.of(3));
        assertEquals("{\"a\":1}", one.text());
        assertEquals("{\"a\":1,\"b\":2}", two.text());
        assertEquals("{\"a\":1,\"c\":3}", other.text());
    }

    @Test
    void textsAreEscaped() {
        assertEquals("\"\\\"\\\\\\n\\r\\t\\u0001\\u2028学\"", Json.of("\"\\\n\r\t\u0001\u2028学").text());
    }

    @Test
    void numbersArePlainWithSixteenDigits() {
        assertEquals("0.3333333333333333", Json.of(new BigDecimal("0.33333333333333333333")).text());
        assertEquals("1200", Json.of(new BigDecimal("1.2E+3")).text());
    }

    @Test
    void anObjectOfManyMembersIsWrittenWithoutRecursion() {
        Json.Members object = Json.object();
        for (int i = 0; i < 100_000; i++) {
            object = object.put("k" + i, Json.NULL);
        }
        assertEquals(1_388_891, object.text().length());
    }
}
