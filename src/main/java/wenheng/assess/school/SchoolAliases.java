package wenheng.assess.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 学校表列名的别名：各地表格里常见的写法。 */
final class SchoolAliases {

    private final Map<String, String> aliases = new LinkedHashMap<>();

    private SchoolAliases() {}

    /** Other name → canonical name. */
    static Map<String, String> all() {
        SchoolAliases all = new SchoolAliases();
        all.texts();
        List.of("小学", "初中").forEach(all::ofStage);
        all.ofStage("");
        all.pupils("高中");
        all.shared();
        all.auxiliary();
        return all.aliases;
    }

    private void add(String column, String... names) {
        Stream.of(names).forEach(name -> aliases.put(name, column));
    }

    private void texts() {
        add(SchoolColumn.NAME, "学校", "校名", "单位名称", "学校（机构）名称", "学校全称");
        add(SchoolColumn.CODE, "标识码", "学校代码", "学校（机构）标识码", "机构标识码", "学校（机构）代码");
        add(SchoolColumn.TYPE, "类型", "学校类别", "办学类型");
        add(SchoolColumn.SETTING, "城乡类型", "城乡分类");
        add(SchoolColumn.OWNERSHIP, "举办者类型", "学校办别", "办学性质");
        add(SchoolColumn.SECTION, "学段", "所属学段", "部别");
        add("中心城区过密", "是否人口密度过高的大城市中心城区学校");
        add("建校年份", "建校时间", "建校年");
    }

    private void pupils(String stage) {
        add(stage + "学生数", stage + "在校生数", stage + "在校学生数", stage + "学生人数", stage + "在校生人数");
    }

    /** The names of a stage's columns; of none, for rows that hold one stage. */
    private void ofStage(String stage) {
        pupils(stage);
        add(stage + "班级数", stage + "班数", stage + "教学班数", stage + "班级个数");
        add(stage + "专任教师数", stage + "专任教师人数");
        add(stage + "高于规定学历教师数", stage + "高于规定学历专任教师数", stage + "高学历教师数");
        add(stage + "县级以上骨干教师数", stage + "骨干教师数", stage + "县级及以上骨干教师数", stage + "骨干教师人数");
        add(stage + "体育艺术专任教师数", stage + "体艺专任教师数", stage + "体育、艺术专任教师数", stage + "体艺教师数");
    }

    private void shared() {
        add("随迁子女数", "进城务工人员随迁子女在校生人数", "进城务工人员随迁子女数");
        add("教学及辅助用房面积", "教学及辅助用房总面积");
        add("教学仪器设备值", "教学仪器设备资产值（账面原值）", "教学仪器设备资产值", "教学仪器设备总值");
        add("网络多媒体教室数", "网络多媒体教室间数");
        add("图书册数", "图书册", "图书数");
        add("计算机台数", "计算机数");
        add("音乐教室数", "音乐教室总间数");
        add("美术教室数", "美术教室总间数");
    }

    private void auxiliary() {
        add(SchoolColumn.CERTIFIED, "持有教师资格证的专任教师人数", "持有教师资格证的专任教师数", "持证教师数");
        List<String> grades = SchoolColumn.GRADES;
        for (String grade : grades) {
            add(grade, grade.replace("学生数", ""), grade.replace("学生数", "人数"), grade.replace("学生数", "在校生数"));
        }
        add(grades.get(6), "初一学生数");
        add(grades.get(7), "初二学生数");
        add(grades.get(8), "初三学生数");
    }
}
