package wenheng.project;

import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.model.Meeting;
import wenheng.settings.Node;

/** 会议文件的核对：时间、人员前后不一之处。 What in a meeting file does not agree with the rest of it. */
record MeetingChecks(Node.Mapping root, Meeting meeting) {

    Diagnostics findings() {
        List<Diagnostic> found = new ArrayList<>();
        if (!meeting.end().isAfter(meeting.start()) && !meeting.agenda().isEmpty()) {
            found.add(Diagnostic.error("会议-时间", place("议程"), "议程的分钟加起来，会议要开到第二天", "请检查各项的“分钟”"));
        }
        root.find("结束").ifPresent(node -> checkEnd(node, found));
        meeting.reply()
                .filter(reply -> reply.deadline().isAfter(meeting.date()))
                .ifPresent(reply -> found.add(Diagnostic.warning("会议-报名", place("报名"), "报名截止在会议之后", "请检查“截止”和“日期”")));
        meeting.excused().forEach(person -> checkExcused(person, found));
        return new Diagnostics(found);
    }

    private Location place(String key) {
        return root.find(key).map(Node::location).orElse(root.location());
    }

    private void checkEnd(Node node, List<Diagnostic> found) {
        if (!MeetingReader.time(node).equals(meeting.end())) {
            found.add(Diagnostic.error(
                    "会议-时间",
                    node.location(),
                    "“结束”写的是" + node.text().strip() + "，各项议程的分钟加起来到" + meeting.end() + "结束",
                    "请改“结束”或各项的“分钟”；也可以不写“结束”，由程序算出"));
        }
    }

    private void checkExcused(Meeting.Person person, List<Diagnostic> found) {
        boolean speaks =
                meeting.agenda().stream().anyMatch(item -> item.speakers().contains(person));
        boolean chairs = meeting.chair().filter(person::equals).isPresent();
        boolean attends =
                meeting.attendance().stream().anyMatch(each -> each.people().contains(person));
        if (speaks || chairs || attends) {
            found.add(Diagnostic.warning(
                    "会议-请假",
                    place("请假"),
                    person.name() + "已请假，又列在" + (chairs ? "主持" : speaks ? "议程发言人" : "参加人员") + "中",
                    "请核对后改正其中一处"));
        }
    }
}
