package wenheng.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 县级指标和问卷：what the county fills in besides the school table, in keeping with that table. */
final class CountyTables {
    private CountyTables() {}

    /** 县级指标.csv; the teachers and the migrant children are counted in the school table. */
    static List<List<String>> indicators(List<Map<String, String>> schools) {
        int teachers = sum(schools, "小学专任教师数") + sum(schools, "初中专任教师数");
        int migrants = sum(schools, "随迁子女数");
        int privately =
                sum(schools.stream().filter(row -> "民办".equals(row.get("办别"))).toList(), "随迁子女数");
        List<List<String>> rows = new ArrayList<>(judged(teachers, migrants, privately));
        rows.addAll(forForm(schools, teachers));
        return rows;
    }

    /** What the verdicts rest on. */
    private static List<List<String>> judged(int teachers, int migrants, int privately) {
        return List.of(
                List.of("指标", "数值", "单位", "说明"),
                List.of("常住人口", "34.62", "万人", "2024年末，县统计局"),
                List.of("面积", "1986.4", "平方千米", "县自然资源局"),
                List.of("乡镇数", "14", "个", "9个镇、5个乡"),
                List.of("行政村数", "213", "个", "县民政局"),
                List.of("教职工数", Integer.toString(teachers + teachers / 11), "人", "学校表所列学校，含职员和工勤人员"),
                List.of("地区生产总值", "186.3", "亿元", "2024年，县统计局"),
                List.of("财政性教育经费", "68420", "万元", "2024年决算，县财政局"),
                List.of("学校布局规划落实率", "100", "%", "县城乡中小学布局专项规划"),
                List.of("城乡统一标准项数", "4", "项", "建设标准、编制标准、公用经费基准定额、基本装备配置标准"),
                List.of("小学生均公用经费基准定额", "720", "元", "不低于省定标准"),
                List.of("初中生均公用经费基准定额", "940", "元", "不低于省定标准"),
                List.of("不足100人学校按100人拨付公用经费比例", "100", "%", "含教学点"),
                List.of("特殊教育学校生均公用经费", "8600", "元", "2024年决算"),
                List.of("义务教育教师年平均工资收入", "98650", "元", "不含民办学校"),
                List.of("当地公务员年平均工资收入", "97820", "元", "县人力资源和社会保障局"),
                List.of("教师五年360学时培训完成率", "100", "%", "2021年至2025年"),
                List.of("统筹分配编制岗位学校比例", "100", "%", "县委编办、县人力资源和社会保障局、县教育局"),
                List.of("符合交流条件教师数", "846", "人", "在同一学校任教满六年"),
                List.of("交流轮岗教师数", "103", "人", "2025年秋季学期到岗"),
                List.of("交流轮岗骨干教师数", "23", "人", "县级以上骨干教师"),
                List.of("教师资格证持证上岗率", "100", "%", "专任教师"),
                List.of("小学就近划片入学比例", "100", "%", "城区和镇区公办小学，不含寄宿制学校"),
                List.of("初中就近划片入学比例", "97.6", "%", "城区和镇区公办初中，不含寄宿制学校"),
                List.of("优质高中招生计划数", "1180", "人", "2025年"),
                List.of("优质高中分配到校名额", "649", "人", "其中农村初中262人"),
                List.of("符合条件随迁子女数", Integer.toString(migrants + 12), "人", "2025年9月1日"),
                List.of("公办学校就读随迁子女数", Integer.toString(migrants - privately), "人", "与学校表一致"),
                List.of("政府购买服务民办学校就读随迁子女数", Integer.toString(privately), "人", "青石县堃宁学校"),
                List.of("初中三年巩固率", "98.7", "%", "2025届毕业生"),
                List.of("适龄残疾儿童少年数", "226", "人", "县残疾人联合会"),
                List.of("适龄残疾儿童少年入学数", "219", "人", "含随班就读和送教上门"),
                List.of("制定章程并实现管理与教学信息化学校比例", "100", "%", ""),
                List.of("教师培训经费占公用经费预算比例", "5.6", "%", "2025年预算，按全县合计"),
                List.of("设施设备利用率良好以上学校比例", "100", "%", ""),
                List.of("德育和校园文化建设良好以上学校比例", "100", "%", "2025年学校年度考核"),
                List.of("课程开齐开足学校比例", "100", "%", "责任督学每月督导记录"),
                List.of("课业负担合规学校比例", "100", "%", "责任督学每月督导记录"),
                List.of("国家义务教育质量监测学业水平最低等级", "3", "级", "语文、数学、科学、体育、艺术、德育中最低一科"),
                List.of("国家义务教育质量监测校际差异率最高值", "0.136", "", "数学"),
                List.of("留守儿童关爱体系健全", "是", "", "县关爱服务实施方案"),
                List.of("存在以考试方式招生", "否", "", "一票否决事项，县政府教育督导室核查"),
                List.of("存在违规择校行为", "否", "", "一票否决事项，县政府教育督导室核查"),
                List.of("存在重点学校或重点班", "否", "", "一票否决事项，县政府教育督导室核查"),
                List.of("存在有编不补或长期聘用编外教师", "否", "", "一票否决事项，县政府教育督导室核查"),
                List.of("发生重大安全责任事故和严重违纪违规事件", "否", "", "一票否决事项，县政府教育督导室核查"),
                List.of("存在弄虚作假行为", "否", "", "一票否决事项，县政府教育督导室核查"),
                List.of("规范校外培训和减轻课外负担不力", "否", "", "一票否决事项，县政府教育督导室核查"));
    }

    /** What only the sentences of the official form ask for, in keeping with the rates above. */
    private static List<List<String>> forForm(List<Map<String, String>> schools, int teachers) {
        int special = pupils(
                schools.stream().filter(row -> "特殊教育学校".equals(row.get("学校类型"))).toList());
        List<Map<String, String>> small = schools.stream()
                .filter(row -> pupils(List.of(row)) > 0 && pupils(List.of(row)) < 100)
                .filter(row -> !"特殊教育学校".equals(row.get("学校类型")))
                .toList();
        String all = Integer.toString(teachers);
        return List.of(
                List.of("专任教师数", all, "人", "学校表所列学校"),
                List.of("五年培训满360学时专任教师数", all, "人", "2021年至2025年"),
                List.of("持有教师资格证专任教师数", all, "人", ""),
                List.of("特殊教育学校学生数", Integer.toString(special), "人", ""),
                List.of("特殊教育学校经费总额", Integer.toString(8600 * special), "元", "2024年决算"),
                List.of("不足100人学校学生数", Integer.toString(pupils(small)), "人", "含教学点"),
                List.of("不足100人学校公用经费", Integer.toString(small.size() * 100 * 720), "元", "每校按100人核定"),
                List.of("超过45人的小学班级数", beyond(schools, "小学最大班额", 45), "个", ""),
                List.of("超过50人的初中班级数", beyond(schools, "初中最大班额", 50), "个", ""),
                List.of("优质高中分配到农村学校名额", "262", "人", "2025年"),
                List.of("初中毕业生数", "3472", "人", "2025届"),
                List.of("三年前初一在校学生数", "3512", "人", "2022年9月"),
                List.of("初中三年转入学生数", "46", "人", ""),
                List.of("初中三年死亡学生数", "2", "人", ""),
                List.of("初中三年转出学生数", "38", "人", ""),
                List.of("特殊教育学校就读残疾儿童少年数", Integer.toString(special), "人", ""),
                List.of("语文监测学业水平等级", "3", "级", ""),
                List.of("语文监测校际差异率", "0.112", "", ""),
                List.of("数学监测学业水平等级", "3", "级", ""),
                List.of("数学监测校际差异率", "0.136", "", ""),
                List.of("科学监测学业水平等级", "3", "级", ""),
                List.of("科学监测校际差异率", "0.121", "", ""),
                List.of("体育监测学业水平等级", "4", "级", ""),
                List.of("体育监测校际差异率", "0.094", "", ""),
                List.of("艺术监测学业水平等级", "3", "级", ""),
                List.of("艺术监测校际差异率", "0.128", "", ""),
                List.of("德育监测学业水平等级", "4", "级", ""),
                List.of("德育监测校际差异率", "0.087", "", ""),
                List.of("农业人口", "18.27", "万人", "2024年末常住人口"),
                List.of("人均地区生产总值", "53813", "元", "2024年，县统计局"),
                List.of("人均地方财政收入", "3386", "元", "2024年决算，县财政局"),
                List.of("农村居民人均可支配收入", "21460", "元", "2024年，县统计局"),
                List.of("城镇居民人均可支配收入", "39275", "元", "2024年，县统计局"),
                List.of("小学教职工数", staff(schools, "小学专任教师数"), "人", "含教学点和一贯制学校小学部"),
                List.of("初中教职工数", staff(schools, "初中专任教师数"), "人", "含一贯制学校、完全中学初中部"));
    }

    /** Eleven teachers need one more of the staff. */
    private static String staff(List<Map<String, String>> schools, String column) {
        int teachers = sum(
                schools.stream()
                        .filter(row -> !"特殊教育学校".equals(row.get("学校类型")))
                        .toList(),
                column);
        return Integer.toString(teachers + teachers / 11);
    }

    private static int pupils(List<Map<String, String>> schools) {
        return sum(schools, "小学学生数") + sum(schools, "初中学生数");
    }

    private static String beyond(List<Map<String, String>> schools, String column, int most) {
        return Long.toString(schools.stream()
                .filter(row -> Integer.parseInt(row.getOrDefault(column, "0")) > most)
                .count());
    }

    /** 问卷.csv. */
    static List<List<String>> survey() {
        return List.of(
                List.of("群体", "发放", "回收", "满意"),
                List.of("学生", "400", "396", "375"),
                List.of("家长", "1200", "1148", "1062"),
                List.of("教师", "300", "297", "279"),
                List.of("校长", "52", "52", "51"),
                List.of("人大代表", "60", "57", "54"),
                List.of("政协委员", "60", "55", "51"),
                List.of("其他群众", "200", "187", "166"));
    }

    private static int sum(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.getOrDefault(column, "0")))
                .sum();
    }
}
