package wenheng.assess.school;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.data.head.Headings;

/**
 * 学校表的列。
 *
 * @param name canonical head
 * @param kind what stands in it
 * @param unit unit of a number; empty for texts
 */
public record SchoolColumn(String name, Kind kind, String unit) {

    /** 列的种类。 */
    public enum Kind {
        /** 文字。 */
        TEXT,
        /** 个数：非负整数。 */
        COUNT,
        /** 面积，平方米。 */
        AREA,
        /** 金额：表头写万元、千元或元，读入后一律为元。 */
        MONEY
    }

    /** 学部: which part of a school a row holds; only in tables with a row for each part. */
    public static final String SECTION = "学部";

    /** 持证教师: checked against all teachers, and otherwise not used. */
    public static final String CERTIFIED = "持教师资格证专任教师数";

    public static final String NAME = "学校名称";
    public static final String CODE = "学校标识码";
    public static final String TYPE = "学校类型";
    public static final String OWNERSHIP = "办别";
    public static final String SETTING = "城乡";
    public static final String BOARDING = "寄宿制";
    /** 人口密度过高的中心城区学校, 是 or 否: a number, 1, where it is 是. */
    public static final String CROWDED = "中心城区过密";

    public static final String SENIOR = "高中学生数";
    public static final String EQUIPMENT = "教学仪器设备值";

    /** Every column of the school table, in its usual order. */
    public static final List<SchoolColumn> ALL = all();

    /** Heads that need a stage: 学生数 is 小学学生数 in the row of a primary school. */
    public static final List<String> BY_STAGE =
            List.of("学生数", "班级数", "最大班额", "专任教师数", "高于规定学历教师数", "县级以上骨干教师数", "体育艺术专任教师数", "中级及以上职务教师数");

    /** Pupils of a grade: 一年级学生数 … 九年级学生数. */
    public static final List<String> GRADES = Stream.of("一", "二", "三", "四", "五", "六", "七", "八", "九")
            .map(grade -> grade + "年级学生数")
            .toList();

    /** Columns that are read to be checked or to be placed, and that are no part of our own table. */
    private static final Map<String, SchoolColumn> AUXILIARY = auxiliary();

    /** Names of the columns that hold numbers. */
    public static final Set<String> NUMBERS = ALL.stream()
            .filter(column -> column.kind != Kind.TEXT)
            .map(SchoolColumn::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    private static final Map<String, SchoolColumn> BY_NAME = Stream.concat(ALL.stream(), AUXILIARY.values().stream())
            .collect(Collectors.toMap(SchoolColumn::name, column -> column));

    /** Other heads the tables of schools are known to use. */
    private static final Map<String, String> ALIASES = SchoolAliases.all();

    /** Columns that are often there and say nothing to the evaluation. */
    public static final Set<String> ORNAMENTAL = Set.of(
            "序号", "编号", "备注", "说明", "乡镇", "所属乡镇", "乡镇（街道）", "联系人", "联系电话", "电话", "校长", "校长姓名", "地址", "学校地址", "填报人");

    public static final Headings HEADINGS = new Headings(
            Stream.concat(ALL.stream().map(SchoolColumn::name), AUXILIARY.keySet().stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new)),
            ALIASES);

    /** The column of that name, auxiliary ones included. */
    public static Optional<SchoolColumn> anyOfName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The column of that name. */
    public static Optional<SchoolColumn> ofName(String name) {
        return ALL.stream().filter(column -> column.name.equals(name)).findFirst();
    }

    private static List<SchoolColumn> all() {
        Stream<SchoolColumn> texts = Stream.of(CODE, NAME, TYPE, OWNERSHIP, SETTING, BOARDING, CROWDED)
                .map(name -> new SchoolColumn(name, Kind.TEXT, ""));
        Stream<SchoolColumn> counts = Stream.of(
                        counts("年", "建校年份"),
                        counts("人", "小学学生数", "初中学生数", SENIOR, "随迁子女数"),
                        counts("个", "小学班级数", "初中班级数"),
                        counts("人", "小学最大班额", "初中最大班额"),
                        counts("名", "小学专任教师数", "初中专任教师数", "小学高于规定学历教师数", "初中高于规定学历教师数"),
                        counts("名", "小学县级以上骨干教师数", "初中县级以上骨干教师数"),
                        counts("名", "小学体育艺术专任教师数", "初中体育艺术专任教师数"),
                        counts("名", "小学走教兼职体育艺术教师数", "初中走教兼职体育艺术教师数"),
                        counts("名", "小学中级及以上职务教师数", "初中中级及以上职务教师数"),
                        counts("间", "网络多媒体教室数", "音乐教室数", "美术教室数"),
                        counts("台", "计算机台数"),
                        counts("册", "图书册数"))
                .flatMap(columns -> columns);
        Stream<SchoolColumn> areas = Stream.of(
                        "教学及辅助用房面积",
                        "室内体育用房面积",
                        "运动场地面积",
                        "教学及辅助用房面积（不含室内体育用房）",
                        "体育运动场馆面积",
                        "改建运动场地面积",
                        "租赁体育场馆面积",
                        "音乐教室最小面积",
                        "美术教室最小面积")
                .map(name -> new SchoolColumn(name, Kind.AREA, "平方米"));
        Stream<SchoolColumn> money = Stream.of(new SchoolColumn(EQUIPMENT, Kind.MONEY, "元"));
        return Stream.of(texts, counts, areas, money)
                .flatMap(columns -> columns)
                .toList();
    }

    private static Map<String, SchoolColumn> auxiliary() {
        Map<String, SchoolColumn> columns = new LinkedHashMap<>();
        columns.put(SECTION, new SchoolColumn(SECTION, Kind.TEXT, ""));
        columns.put(CERTIFIED, new SchoolColumn(CERTIFIED, Kind.COUNT, "名"));
        Stream.concat(BY_STAGE.stream(), GRADES.stream())
                .forEach(name -> columns.put(name, new SchoolColumn(name, Kind.COUNT, "")));
        return columns;
    }

    private static Stream<SchoolColumn> counts(String unit, String... names) {
        return Stream.of(names).map(name -> new SchoolColumn(name, Kind.COUNT, unit));
    }
}
