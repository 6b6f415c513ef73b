package wenheng.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** 时区不进 Word 文件；时区是整个虚拟机的，所以独自运行。 */
@Isolated
class DocxTimeZoneTest {

    @Test
    void theSamePaperGivesTheSameBytesInAnyTimeZone() {
        byte[] here = Papers.write(Papers.rich());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertArrayEquals(here, Papers.write(Papers.rich()));
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
