package wenheng.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import wenheng.provenance.Source;

/**
 * 会议：会议通知、议程、主持词、讲话、纪要和简报共用的事实。
 *
 * @param name 名称, such as 全县义务教育优质均衡发展推进会
 * @param host 主办: who calls the meeting; empty if not given
 * @param place 地点; empty if not given
 * @param task 任务: what the meeting is for, a clause without its full stop; empty if not given
 * @param attendance 参加人员, by rank
 * @param excused 请假
 * @param agenda 议程, in order
 * @param requirements 要求 of the notice, a sentence each
 */
public record Meeting(
        String name,
        LocalDate date,
        LocalTime start,
        Optional<String> host,
        Optional<String> place,
        Optional<String> task,
        Optional<Person> chair,
        List<Attendance> attendance,
        List<Person> excused,
        List<Item> agenda,
        List<String> requirements,
        Optional<Reply> reply) {

    public Meeting {
        attendance = List.copyOf(attendance);
        excused = List.copyOf(excused);
        agenda = List.copyOf(agenda);
        requirements = List.copyOf(requirements);
    }

    /** When the last item ends. */
    public LocalTime end() {
        return start.plusMinutes(agenda.stream().mapToInt(Item::minutes).sum());
    }

    /** 人员：姓名和职务。 */
    public record Person(String name, String office) {}

    /**
     * 参加人员的一类。
     *
     * @param kind such as 县领导 or 县直有关部门
     * @param people the named ones
     * @param units 单位 whose {@code scope} takes part
     * @param scope 范围, such as 主要负责同志; empty if {@code people} says it all
     * @param number 人数; empty where nobody counted
     */
    public record Attendance(
            String kind, List<Person> people, List<String> units, Optional<String> scope, Optional<Headcount> number) {
        public Attendance {
            people = List.copyOf(people);
            units = List.copyOf(units);
        }
    }

    /** 人数, with the line that says it. */
    public record Headcount(int people, Source source) {}

    /** 议程的形式。 */
    public enum Form {
        REPORT("通报"),
        STATEMENT("发言"),
        ADDRESS("讲话"),
        OTHER("其他");

        private final String chinese;

        Form(String chinese) {
            this.chinese = chinese;
        }

        /** The word in 会议.yaml. */
        public String chinese() {
            return chinese;
        }
    }

    /**
     * 议程的一项。
     *
     * @param subject 事项, beginning with a verb: 通报自评结果
     * @param minutes how long it takes
     * @param source the line that says so
     */
    public record Item(String subject, Form form, List<Person> speakers, int minutes, Source source) {
        public Item {
            speakers = List.copyOf(speakers);
        }
    }

    /** 报名：截止日期、联系人、电话。 */
    public record Reply(LocalDate deadline, String contact, String telephone) {}
}
