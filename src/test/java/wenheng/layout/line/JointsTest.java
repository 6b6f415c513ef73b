package wenheng.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JointsTest {

    /** A text that counts how often a character of it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static long looks(String text) {
        Counted counted = new Counted(text);
        Joints.within(counted);
        return counted.looks;
    }

    @Test
    void longRunsAreReadInTimeThatGrowsWithTheirLength() {
        for (String part : List.of("1234567890", "12,345,", "1.5:", "12-", "第1", "1万", "2024—", "—", "一", "12：30")) {
            long few = looks(part.repeat(100));
            long many = looks(part.repeat(1_600));
            assertTrue(many < 20 * few, part + ": " + few + " looks, then " + many);
        }
    }

    /** Where a line may begin, each place marked by |. */
    private static String parted(String text) {
        BitSet joined = Joints.within(text);
        return IntStream.range(0, text.length())
                .mapToObj(i -> (i > 0 && !joined.get(i) ? "|" : "") + text.charAt(i))
                .collect(Collectors.joining());
    }

    @Test
    void numbersStayWithWhatBelongsToThem() {
        Map.of(
                        "共12.5万元，", "共|12.5万元|，",
                        "2021—2025年间", "2021—2025年|间",
                        "2021—2025—2030年", "2021—2025|—|2030年",
                        "0799-5550118转", "0799-5550118|转",
                        "于14：30开会", "于|14：30|开|会",
                        "〔2017〕6号文", "〔2017〕6号|文",
                        "A12年", "A|1|2年",
                        "约15%～20%的", "约|15%～20%|的")
                .forEach((text, expected) -> assertEquals(expected, parted(text)));
    }
}
