package wenheng.project;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.model.Meeting;
import wenheng.provenance.Source;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;
import wenheng.text.ChineseDate;
import wenheng.text.Similarity;

/** 会议文件读取：会议.yaml 变成 {@link Meeting}；不认识的键猜原意，日期、时间、分钟都核对。 */
final class MeetingReader {

    private static final Set<String> KEYS =
            Set.of("名称", "日期", "开始", "结束", "主办", "地点", "任务", "主持", "参加人员", "请假", "议程", "要求", "报名");
    private static final Set<String> PERSON_KEYS = Set.of("姓名", "职务");
    private static final Set<String> ATTENDANCE_KEYS = Set.of("类别", "人员", "单位", "范围", "人数");
    private static final Set<String> ITEM_KEYS = Set.of("事项", "形式", "发言人", "分钟");
    private static final Set<String> REPLY_KEYS = Set.of("截止", "联系人", "电话");
    private static final Pattern CLOCK = Pattern.compile("(上午|下午|晚上)?\\s*(\\d{1,2})[:：时点](\\d{1,2})?分?");
    private static final int LONGEST_ITEM = 480;
    private static final int MOST_PEOPLE = 9999;

    private final String file;

    private MeetingReader(String file) {
        this.file = file;
    }

    /**
     * Reads the file. The warnings are about people and times that do not agree with each other.
     *
     * @throws InputException if it cannot be used
     */
    static Outcome<Meeting> read(String file, String text) {
        Node.Mapping root = YamlReader.read(file, text).mapping();
        MeetingReader reader = new MeetingReader(file);
        reader.refuseUnknownKeys(root);
        Meeting meeting = reader.meeting(root);
        Diagnostics findings = new MeetingChecks(root, meeting).findings();
        if (findings.hasErrors()) {
            throw new InputException(findings);
        }
        return new Outcome<>(meeting, findings);
    }

    private void refuseUnknownKeys(Node.Mapping root) {
        Diagnostics all = root.unknownKeys(KEYS)
                .plus(unknown(root, "主持", PERSON_KEYS))
                .plus(unknown(root, "请假", PERSON_KEYS))
                .plus(unknown(root, "参加人员", ATTENDANCE_KEYS))
                .plus(unknown(root, "议程", ITEM_KEYS))
                .plus(unknown(root, "报名", REPLY_KEYS));
        for (String list : List.of("参加人员", "议程")) {
            for (Node each : items(root, list)) {
                all = all.plus(unknown(each.mapping(), "人员", PERSON_KEYS))
                        .plus(unknown(each.mapping(), "发言人", PERSON_KEYS));
            }
        }
        if (all.hasErrors()) {
            throw new InputException(all);
        }
    }

    private static Diagnostics unknown(Node.Mapping owner, String key, Set<String> known) {
        Diagnostics all = Diagnostics.NONE;
        for (Node each : items(owner, key)) {
            all = all.plus(each.mapping().unknownKeys(known));
        }
        return all;
    }

    private static List<Node> items(Node.Mapping owner, String key) {
        return owner.find(key).map(Node::items).orElse(List.of());
    }

    private Meeting meeting(Node.Mapping root) {
        return new Meeting(
                SettingsReader.text(root.require("名称")),
                date(root.require("日期")),
                time(root.require("开始")),
                text(root, "主办"),
                text(root, "地点"),
                text(root, "任务"),
                root.find("主持").map(MeetingReader::person),
                items(root, "参加人员").stream()
                        .map(each -> attendance(each.mapping()))
                        .toList(),
                items(root, "请假").stream().map(MeetingReader::person).toList(),
                items(root, "议程").stream().map(each -> item(each.mapping())).toList(),
                items(root, "要求").stream().map(SettingsReader::text).toList(),
                root.find("报名").map(each -> reply(each.mapping())));
    }

    private static Optional<String> text(Node.Mapping node, String key) {
        return node.find(key).map(SettingsReader::text);
    }

    private static Meeting.Person person(Node node) {
        Node.Mapping mapping = node.mapping();
        return new Meeting.Person(
                SettingsReader.text(mapping.require("姓名")), SettingsReader.text(mapping.require("职务")));
    }

    private Meeting.Attendance attendance(Node.Mapping node) {
        List<Meeting.Person> people =
                items(node, "人员").stream().map(MeetingReader::person).toList();
        Optional<String> scope = text(node, "范围");
        if (people.isEmpty() && scope.isEmpty()) {
            throw node.wrong("这一类参加人员既没有“人员”也没有“范围”，不知道谁来参加");
        }
        return new Meeting.Attendance(
                SettingsReader.text(node.require("类别")),
                people,
                items(node, "单位").stream().map(SettingsReader::text).toList(),
                scope,
                node.find("人数").map(each -> new Meeting.Headcount(whole(each, MOST_PEOPLE, "人数"), source(each))));
    }

    private Meeting.Item item(Node.Mapping node) {
        Node minutes = node.require("分钟");
        List<Meeting.Person> speakers =
                items(node, "发言人").stream().map(MeetingReader::person).toList();
        return new Meeting.Item(
                SettingsReader.text(node.require("事项")),
                node.find("形式").map(MeetingReader::form).orElse(Meeting.Form.OTHER),
                speakers,
                whole(minutes, LONGEST_ITEM, "分钟"),
                source(minutes));
    }

    private static Meeting.Form form(Node node) {
        String word = SettingsReader.text(node);
        return Arrays.stream(Meeting.Form.values())
                .filter(form -> form.chinese().equals(word))
                .findFirst()
                .orElseThrow(() -> unknownForm(node, word));
    }

    private static InputException unknownForm(Node node, String word) {
        List<String> names =
                Arrays.stream(Meeting.Form.values()).map(Meeting.Form::chinese).toList();
        String hint = Similarity.nearest(word, names)
                .map(best -> "您是否想写“" + best + "”？")
                .orElse("");
        String fact = "“形式”只能取“" + String.join("”“", names) + "”，实为“" + word + "”";
        return new InputException(Diagnostic.error("会议-形式", node.location(), fact, hint));
    }

    private static Meeting.Reply reply(Node.Mapping node) {
        return new Meeting.Reply(
                date(node.require("截止")),
                SettingsReader.text(node.require("联系人")),
                SettingsReader.text(node.require("电话")));
    }

    private static LocalDate date(Node node) {
        return ChineseDate.parse(SettingsReader.text(node))
                .orElseThrow(() -> node.wrong("“" + node.text() + "”不是日期，请写成2025-06-08或2025年6月8日"));
    }

    static LocalTime time(Node node) {
        Matcher form = CLOCK.matcher(SettingsReader.text(node));
        if (form.matches()) {
            int hour = Integer.parseInt(form.group(2));
            int minute = form.group(3) == null ? 0 : Integer.parseInt(form.group(3));
            boolean afternoon = form.group(1) != null && !form.group(1).equals("上午") && hour < 12;
            int whole = afternoon ? hour + 12 : hour;
            if (whole < 24 && minute < 60) {
                return LocalTime.of(whole, minute);
            }
        }
        throw node.wrong("“" + node.text() + "”不是时间，请写成14:30或下午2时30分");
    }

    private static int whole(Node node, int most, String what) {
        String text = SettingsReader.text(node);
        if (!text.matches("\\d{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > most) {
            throw node.wrong("“" + what + "”应当是1至" + most + "的整数，实为“" + text + "”");
        }
        return Integer.parseInt(text);
    }

    /** A line of a text file is the address of what it says. */
    private Source source(Node node) {
        return node.location() instanceof Location.InText place
                ? new Source(file, "", "第" + place.line() + "行")
                : new Source(file, "", "");
    }
}
