package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** 叙述指引：从模板里读出来，写得再长也读得完。 */
class NarrativeGuideTest {

    @Test
    void callOfAnyLengthIsReadAndOneThatNeverEndsIsPassedOver() {
        String hint = "甲＞乙>丙\n".repeat(20_000);
        assertEquals(
                List.of(new NarrativeGuide("基本情况", hint, "", true)),
                NarrativeGuide.of("<@叙述 \"基本情况\" 提示=\"" + hint + "\"" + " ".repeat(100_000) + "可缺=true/>"));
        assertEquals(List.of(), NarrativeGuide.of("<@叙述 \"基本情况\" " + "甲\n".repeat(100_000)));
    }
}
