package wenheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodingTest {

    private static final String WORDS = "青石县垚山学校𠮷，12所";

    @Test
    void sameTextIsReadFromEveryEncodingClerksUse() {
        assertEquals(Optional.of(WORDS), Encoding.decode(WORDS.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of(WORDS), Encoding.decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of(WORDS), Encoding.decode(WORDS.getBytes(Charset.forName("GB18030"))));
        assertEquals(Optional.of(WORDS), Encoding.decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(Optional.of(WORDS), Encoding.decode(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16BE)));
    }

    @Test
    void emptyFileIsEmptyText() {
        assertEquals(Optional.of(""), Encoding.decode(new byte[0]));
    }

    @Test
    void binaryIsNoText() {
        assertEquals(Optional.empty(), Encoding.decode(new byte[] {'P', 'K', 3, 4, 0, 0}));
    }
}
