package wenheng.layout.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wenheng.layout.TestMetrics;
import wenheng.style.FontRole;
import wenheng.style.Length;

class TitleBreakerTest {

    private static List<String> lines(String title) {
        GlyphText text =
                GlyphText.of(List.of(new Span(title, FontRole.TITLE, false)), Length.points("22"), new TestMetrics());
        int[] starts = TitleBreaker.lines(text, Length.points("442.2")).starts();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i + 1 < starts.length; i++) {
            lines.add(title.substring(text.offsets[starts[i]], text.offsets[starts[i + 1]]));
        }
        return lines;
    }

    @Test
    void titleThatFitsStandsOnOneLine() {
        assertEquals(List.of("关于召开全县教育工作会议的通知"), lines("关于召开全县教育工作会议的通知"));
    }

    @Test
    void wordsStayWhole() {
        assertEquals(List.of("青石县2025年义务教育", "优质均衡发展自评报告"), lines("青石县2025年义务教育优质均衡发展自评报告"));
    }

    @Test
    void particleDoesNotBeginALine() {
        lines("在全县义务教育优质均衡发展督导评估认定工作推进会议上的讲话").stream()
                .skip(1)
                .forEach(line -> assertTrue(!line.startsWith("的"), line));
    }

    @Test
    void noLineHasASingleCharacterAndNothingIsLost() {
        String[] words = {"全县", "义务教育", "优质均衡", "发展", "工作", "报告", "2025年", "关于", "的", "推进会", "讲话", "督导"};
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder title = new StringBuilder();
            int count = 1 + random.nextInt(14);
            for (int i = 0; i < count; i++) {
                title.append(words[random.nextInt(words.length)]);
            }
            List<String> lines = lines(title.toString());
            assertEquals(title.toString(), String.join("", lines), "seed " + seed);
            if (lines.size() > 1) {
                lines.forEach(line -> assertTrue(line.length() > 1, "seed " + title));
            }
        }
    }
}
