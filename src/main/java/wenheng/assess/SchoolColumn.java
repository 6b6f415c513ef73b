package wenheng.assess;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.data.Headings;

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

    static final String NAME = "学校名称";
    static final String CODE = "学校标识码";
    static final String TYPE = "学校类型";
    static final String OWNERSHIP = "办别";
    static final String SETTING = "城乡";
    static final String BOARDING = "寄宿制";
    /** 人口密度过高的中心城区学校, 是 or 否: a number, 1, where it is 是. */
    static final String CROWDED = "中心城区过密";

    static final String SENIOR = "高中学生数";
    static final String EQUIPMENT = "教学仪器设备值";

    /** Every column of the school table, in its usual order. */
    public static final List<SchoolColumn> ALL = all();

    /** Names of the columns that hold numbers. */
    public static final Set<String> NUMBERS = ALL.stream()
            .filter(column -> column.kind != Kind.TEXT)
            .map(SchoolColumn::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /** Other heads the tables of schools are known to use. */
    private static final Map<String, String> ALIASES = aliases();

    /** Columns that are often there and say nothing to the evaluation. */
    static final Set<String> ORNAMENTAL = Set.of(
            "序号", "编号", "备注", "说明", "乡镇", "所属乡镇", "乡镇（街道）", "联系人", "联系电话", "电话", "校长", "校长姓名", "地址", "学校地址", "填报人");

    static final Headings HEADINGS = new Headings(
            ALL.stream().map(SchoolColumn::name).collect(Collectors.toCollection(LinkedHashSet::new)), ALIASES);

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

    private static Stream<SchoolColumn> counts(String unit, String... names) {
        return Stream.of(names).map(name -> new SchoolColumn(name, Kind.COUNT, unit));
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        Stream.of("学校", "校名", "单位名称").forEach(alias -> aliases.put(alias, NAME));
        Stream.of("标识码", "学校代码", "学校（机构）标识码").forEach(alias -> aliases.put(alias, CODE));
        Stream.of("类型", "学校类别", "办学类型").forEach(alias -> aliases.put(alias, TYPE));
        Stream.of("城乡类型", "城乡分类").forEach(alias -> aliases.put(alias, SETTING));
        Stream.of("举办者类型", "学校办别", "办学性质").forEach(alias -> aliases.put(alias, OWNERSHIP));
        Stream.of("小学", "初中", "高中").forEach(stage -> {
            aliases.put(stage + "在校生数", stage + "学生数");
            aliases.put(stage + "在校学生数", stage + "学生数");
        });
        Stream.of("小学", "初中").forEach(stage -> {
            aliases.put(stage + "骨干教师数", stage + "县级以上骨干教师数");
            aliases.put(stage + "县级及以上骨干教师数", stage + "县级以上骨干教师数");
            aliases.put(stage + "体艺专任教师数", stage + "体育艺术专任教师数");
            aliases.put(stage + "体育、艺术专任教师数", stage + "体育艺术专任教师数");
        });
        return aliases;
    }
}
