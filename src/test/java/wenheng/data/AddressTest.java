package wenheng.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void lettersRunAsInASpreadsheet() {
        assertEquals("K7", Address.of(10, 7));
        assertEquals("Z1", Address.of(25, 1));
        assertEquals("AA1", Address.of(26, 1));
        assertEquals("XFD1", Address.of(16383, 1));
    }

    @Test
    void columnOfAnAddressIsTheInverse() {
        for (int column = 0; column < 17000; column++) {
            assertEquals(column, Address.column(Address.of(column, 3)));
        }
        assertEquals(-1, Address.column("ABCD1"));
    }
}
