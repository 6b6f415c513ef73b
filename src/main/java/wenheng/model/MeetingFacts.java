package wenheng.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;
import wenheng.text.ChineseDate;
import wenheng.text.Numerals;

/** 会议的数据项：名称 日期 星期 时段 开始 结束 地点 主持 参加人员 议程 等；没有会议时整组待补。 */
public final class MeetingFacts {

    private static final String KEY = "会议";
    private static final String ALL = "各会议";
    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Meeting meeting;

    private MeetingFacts(Meeting meeting) {
        this.meeting = meeting;
    }

    /**
     * The tree with every meeting by its name under 各会议, and the only one under 会议; where there is none, or more than one,
     * 会议 is missing, with all that is looked for in it, until a paper has {@link #chosen} its own.
     */
    public static Model.GroupNode added(Model.GroupNode root, Map<String, Meeting> meetings) {
        Entries all = new Entries();
        meetings.forEach((name, meeting) -> all.put(name, new MeetingFacts(meeting).group()));
        Model.GroupNode each = all.group();
        String several = KEY + "（请在 project.yaml 的这份文稿里写明是" + String.join("还是", meetings.keySet()) + "）";
        Model only = each.keys().stream().limit(1).map(each::get).findFirst().orElseGet(MeetingFacts::none);
        return new Entries()
                .all(root.entries())
                .put(KEY, meetings.size() > 1 ? missing(several) : only)
                .put(ALL, each)
                .group();
    }

    /**
     * The tree as a paper of this meeting sees it.
     *
     * @throws IllegalArgumentException if there is no meeting of that name
     */
    public static Model.GroupNode chosen(Model.GroupNode root, String name) {
        return new Entries()
                .all(root.entries())
                .put(KEY, root.get(ALL).get(name))
                .group();
    }

    static Model none() {
        return new Model.MissingNode(KEY);
    }

    private Model.GroupNode group() {
        LocalDate date = meeting.date();
        Entries entries = new Entries()
                .text("名称", meeting.name())
                .text("日期", ChineseDate.print(date))
                .text("年", String.valueOf(date.getYear()))
                .text("月日", ChineseDate.monthAndDay(date))
                .text("星期", ChineseDate.weekday(date))
                .text("时段", partOfDay(meeting.start()))
                .text("开始", clock(meeting.start()))
                .text("结束", clock(meeting.end()));
        optional(entries, "主办", meeting.host());
        optional(entries, "地点", meeting.place());
        optional(entries, "任务", meeting.task());
        entries.put("主持", meeting.chair().<Model>map(MeetingFacts::person).orElseGet(() -> missing("主持")));
        entries.put("讲话人", speaker().<Model>map(MeetingFacts::person).orElseGet(() -> missing("讲话人")));
        return people(entries)
                .list("议程", agenda())
                .texts("要求", meeting.requirements())
                .put("报名", reply())
                .group();
    }

    private Entries people(Entries entries) {
        return entries.list(
                        "参加人员",
                        meeting.attendance().stream()
                                .map(MeetingFacts::attendance)
                                .toList())
                .put("参会人数", headcount())
                .texts(
                        "出席",
                        meeting.attendance().stream()
                                .flatMap(MeetingFacts::present)
                                .toList())
                .list("请假", meeting.excused().stream().map(MeetingFacts::person).toList());
    }

    private static void optional(Entries entries, String key, Optional<String> value) {
        entries.put(key, value.<Model>map(Model.TextNode::new).orElseGet(() -> missing(key)));
    }

    private static Model missing(String key) {
        return new Model.MissingNode(KEY + key);
    }

    private static String partOfDay(LocalTime time) {
        return time.getHour() < NOON ? "上午" : time.getHour() < EVENING ? "下午" : "晚上";
    }

    private static String clock(LocalTime time) {
        return String.valueOf(time.getHour()) + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    }

    /** Who gives the address; the first, where there are several. */
    private Optional<Meeting.Person> speaker() {
        return meeting.agenda().stream()
                .filter(item -> item.form() == Meeting.Form.ADDRESS)
                .flatMap(item -> item.speakers().stream())
                .findFirst();
    }

    private static Model.GroupNode person(Meeting.Person person) {
        return new Entries()
                .text("姓名", person.name())
                .text("职务", person.office())
                .text("称呼", person.office() + person.name())
                .group();
    }

    private static Model.GroupNode attendance(Meeting.Attendance attendance) {
        Entries entries = new Entries()
                .text("类别", attendance.kind())
                .text("说明", description(attendance))
                .list(
                        "人员",
                        attendance.people().stream().map(MeetingFacts::person).toList())
                .texts("单位", attendance.units());
        optional(entries, "范围", attendance.scope());
        Optional<Figure> number = attendance.number().map(each -> figure(attendance.kind() + "人数", each));
        return entries.figure("人数", number, attendance.kind() + "人数").group();
    }

    /** 县教育局、县财政局主要负责同志; where nobody is named, the kind itself with its scope. */
    private static String description(Meeting.Attendance attendance) {
        String named = attendance.people().stream().map(Meeting.Person::name).collect(Collectors.joining("、"));
        String units = attendance.units().isEmpty() ? attendance.kind() : String.join("、", attendance.units());
        String others = attendance.scope().map(scope -> units + scope).orElse("");
        return Stream.of(named, others).filter(text -> !text.isEmpty()).collect(Collectors.joining("，"));
    }

    private static Figure figure(String name, Meeting.Headcount number) {
        return given(name, number.people(), "人", number.source());
    }

    private static Figure given(String name, int value, String unit, Source source) {
        return new Figure(name, BigDecimal.valueOf(value), unit, 0, Formula.GIVEN, "", List.of(source));
    }

    /** The sum, missing while one kind of attendance is not counted. */
    private Model headcount() {
        List<Figure> counted = meeting.attendance().stream()
                .flatMap(each -> each.number().map(number -> figure(each.kind() + "人数", number)).stream())
                .toList();
        return counted.isEmpty() || counted.size() < meeting.attendance().size()
                ? missing("参会人数")
                : new Model.FigureNode(Arithmetic.sum("参会人数", "人", counted));
    }

    /** A line of 出席 each: named people by office, then the units. */
    private static Stream<String> present(Meeting.Attendance attendance) {
        Stream<String> people = attendance.people().stream().map(person -> person.office() + person.name());
        Stream<String> units = attendance.scope().stream()
                .map(scope -> (attendance.units().isEmpty() ? attendance.kind() : String.join("、", attendance.units()))
                        + scope);
        return Stream.concat(people, units);
    }

    private List<Model> agenda() {
        List<Model> rows = new ArrayList<>();
        LocalTime from = meeting.start();
        for (Meeting.Item item : meeting.agenda()) {
            LocalTime until = from.plusMinutes(item.minutes());
            rows.add(new Entries()
                    .text("序号", Numerals.of(rows.size() + 1))
                    .text("事项", item.subject())
                    .text("形式", item.form().chinese())
                    .list(
                            "发言人",
                            item.speakers().stream().map(MeetingFacts::person).toList())
                    .figure("分钟", given(item.subject() + "时长", item.minutes(), "分钟", item.source()))
                    .text("开始", clock(from))
                    .text("结束", clock(until))
                    .group());
            from = until;
        }
        return rows;
    }

    private Model reply() {
        return meeting.reply()
                .<Model>map(reply -> new Entries()
                        .text("截止", ChineseDate.monthAndDay(reply.deadline()))
                        .text("联系人", reply.contact())
                        .text("电话", reply.telephone())
                        .group())
                .orElseGet(() -> missing("报名"));
    }
}
