package wenheng.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.model.Meeting;
import wenheng.model.MeetingFacts;
import wenheng.model.Model;
import wenheng.provenance.Figure;

class MeetingReaderTest {

    private static final String GOOD = """
            名称: 推进会
            日期: 2025-11-28
            开始: 下午2时30分
            地点: 一号会议室
            主持: {姓名: 周正, 职务: 副县长}
            参加人员:
              - {类别: 县领导, 人员: [{姓名: 林远, 职务: 县长}], 人数: 1}
              - {类别: 各乡镇, 范围: 主要负责同志, 人数: 14}
            议程:
              - {事项: 通报自评结果, 形式: 通报, 发言人: {姓名: 何敏, 职务: 局长}, 分钟: 20}
              - {事项: 讲话, 形式: 讲话, 发言人: {姓名: 林远, 职务: 县长}, 分钟: 45}
            报名: {截止: 2025-11-26, 联系人: 办公室, 电话: 0799-5550126}
            """;

    private static String refusal(String text) {
        return assertThrows(InputException.class, () -> MeetingReader.read("会议.yaml", text))
                .getMessage();
    }

    private static Model.GroupNode tree(String text) {
        Outcome<Meeting> read = MeetingReader.read("会议.yaml", text);
        Model.GroupNode root = MeetingFacts.added(new Model.GroupNode(Map.of(), false), Map.of("会议", read.value()));
        return (Model.GroupNode) root.get("会议");
    }

    private static String text(String key) {
        return ((Model.TextNode) tree(GOOD).get(key)).text();
    }

    @Test
    void theMinutesAddUpToTheEnd() {
        Meeting meeting = MeetingReader.read("会议.yaml", GOOD).value();
        assertEquals(LocalTime.of(14, 30), meeting.start());
        assertEquals(LocalTime.of(15, 35), meeting.end());
        Model.GroupNode second = (Model.GroupNode)
                ((Model.ListNode) tree(GOOD).get("议程")).items().get(1);
        assertEquals(new Model.TextNode("14:50"), second.get("开始"));
        assertEquals(new Model.TextNode("15:35"), second.get("结束"));
    }

    @Test
    void theWeekdayAndThePartOfTheDayAreComputed() {
        assertEquals("2025年11月28日", text("日期"));
        assertEquals("星期五", text("星期"));
        assertEquals("下午", text("时段"));
        assertEquals("14:30", text("开始"));
    }

    @Test
    void aHeadcountIsTheSumAndKnowsItsLines() {
        Figure number = ((Model.FigureNode) tree(GOOD).get("参会人数")).figure();
        assertEquals("15", number.printed());
        assertEquals("会议.yaml!第7行", number.sources().get(0).text());
        assertTrue(tree(GOOD.replace(", 人数: 14", "")).get("参会人数") instanceof Model.MissingNode);
    }

    @Test
    void withoutAMeetingEverythingOfItIsMissing() {
        Model.GroupNode root = MeetingFacts.added(new Model.GroupNode(Map.of(), false), Map.of());
        assertEquals(new Model.MissingNode("会议的主持的姓名"), root.get("会议").get("主持").get("姓名"));
    }

    @Test
    void unknownKeysAreAllNamedAtEveryDepth() {
        String message =
                refusal(GOOD.replace("地点", "地址").replace("分钟: 20", "分种: 20").replace("姓名: 何敏", "名字: 何敏"));
        assertTrue(message.contains("不认识的键“地址”") && message.contains("您是否想写“地点”？"), message);
        assertTrue(message.contains("会议.yaml:10:") && message.contains("您是否想写“分钟”？"), message);
        assertTrue(message.contains("不认识的键“名字”"), message);
    }

    @Test
    void wrongDatesTimesAndMinutesAreRefusedWithTheirPlace() {
        assertTrue(refusal(GOOD.replace("2025-11-28", "2025-11-31")).startsWith("会议.yaml:2:5: 错误[配置-格式]"));
        assertTrue(refusal(GOOD.replace("下午2时30分", "25:00")).contains("不是时间"));
        assertTrue(refusal(GOOD.replace("分钟: 20", "分钟: 很久")).contains("“分钟”应当是1至480的整数，实为“很久”"));
        assertTrue(refusal(GOOD.replace("形式: 通报", "形式: 通告")).contains("您是否想写“通报”？"));
        assertTrue(refusal(GOOD.replace("分钟: 45", "分钟: 480").replace("下午2时30分", "20:00"))
                .contains("第二天"));
    }

    @Test
    void anEndThatTheMinutesDoNotGiveIsRefusedWithBoth() {
        String message = refusal(GOOD + "结束: 16:00\n");
        assertTrue(message.contains("“结束”写的是16:00，各项议程的分钟加起来到15:35结束"), message);
        assertEquals(
                List.of(),
                MeetingReader.read("会议.yaml", GOOD + "结束: 15:35\n")
                        .diagnostics()
                        .all());
    }

    @Test
    void someoneExcusedWhoSpeaksIsPointedOut() {
        String message = MeetingReader.read("会议.yaml", GOOD + "请假: [{姓名: 何敏, 职务: 局长}]\n")
                .diagnostics()
                .all()
                .get(0)
                .message();
        assertEquals("何敏已请假，又列在议程发言人中", message);
    }
}
