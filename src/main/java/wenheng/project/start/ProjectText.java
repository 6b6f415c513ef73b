package wenheng.project.start;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** project.yaml 的文字：每一项上面写着它是什么、怎么改。 */
final class ProjectText {

    private static final String HEAD = """
            # 文衡项目。“#”后面是说明，程序不读；冒号后面要空一格，缩进用空格。
            # 填好 数据/ 里的表和 叙述/ 里的各节，先运行 wenheng check，再运行 wenheng build。

            """;

    private static final String STANDARD = """

            # 按哪个办法评估：优质均衡-2017 或 基本均衡-2012；两个都要就写 [优质均衡-2017, 基本均衡-2012]。
            标准: [优质均衡-2017]

            """;

    private static final String COUNTY = """
            # 当年的表。“#”后是工作表名。示例行不计入，可以删去。
            数据:
              学校: 数据/学校.xlsx#学校
              县级: 数据/县级指标.csv
              问卷: 数据/问卷.csv

            # 有以前年度的学校表，放进 数据/往年/，去掉下面两行行首的“# ”，文中就会写“较上年……”。
            # 往年:
            #   {上年}: 数据/往年/学校{上年}.xlsx

            # 哪一栏由谁负责填，便于缺数时催办；左边写学校表的列名、县级指标的名称，或“学校表”“县级指标”“问卷”“叙述”。
            责任科室:
              学校表: 基础教育股
              县级指标: 督导室
              问卷: 督导室
              叙述: 办公室

            # 开会用的材料（通知、议程、主持词、纪要、简报）都从 会议.yaml 取时间、地点、人员；填好后去掉行首的“# ”。
            # 会议: 会议.yaml

            """;

    /** What each kind of paper needs in its 要素, shown as lines to be filled in. */
    private static final Map<String, List<String>> ELEMENTS = Map.of(
            "工作情况报告", List.of("主送: 某市教育局"),
            "推进会讲话", List.of("讲话人: 某某某", "职务: 副县长"),
            "调研讲话", List.of("讲话人: 某某某", "职务: 副县长"),
            "表态发言", List.of("讲话人: 某某某", "职务: 某学校校长"),
            "会议通知", List.of("主送: [各乡镇人民政府, 县直有关单位, 全县义务教育学校]"),
            "工作简报", List.of("标题: 简报标题", "期号: 第1期"));

    private ProjectText() {}

    /** Settings of a county's project with these papers. */
    static String county(ProjectName name, List<String> papers) {
        return HEAD + "县区: " + name.county() + "\n机关: " + name.county() + "教育局\n年度: " + name.year() + "\n"
                + STANDARD
                + COUNTY.replace("{上年}", String.valueOf(name.year() - 1))
                + papers(name, papers);
    }

    /** Settings of a city's project. */
    static String city(ProjectName name, List<String> counties) {
        String members = counties.stream()
                .map(county -> "  - 名称: " + county + "\n    数据:\n      学校: 数据/" + county + "/学校.xlsx#学校\n      县级: 数据/"
                        + county + "/县级指标.csv\n      问卷: 数据/" + county + "/问卷.csv\n")
                .collect(Collectors.joining());
        return HEAD + "城市: " + name.county() + "\n机关: " + name.county() + "教育局\n年度: " + name.year() + "\n"
                + STANDARD
                + "# 各县区：改成实际名称，数据文件夹也跟着改名；几个县就写几段。\n县区:\n" + members + "\n"
                + papers(name, List.of(BlankProject.CITY));
    }

    private static String papers(ProjectName name, List<String> templates) {
        return "# 要生成的文稿：不要的整段删去。名称就是文件名；要素里前面有“# ”的，填好后去掉“# ”。\n文稿:\n"
                + templates.stream().map(template -> paper(name, template)).collect(Collectors.joining("\n"));
    }

    private static String paper(ProjectName name, String template) {
        StringBuilder out = new StringBuilder();
        out.append("  - 名称: ")
                .append(name.county())
                .append(name.year())
                .append("年")
                .append(template);
        out.append("\n    模板: ").append(template);
        out.append("\n    叙述: 叙述/").append(template);
        out.append("\n    格式: [docx, pdf, html]\n    # 要素:\n");
        ELEMENTS.getOrDefault(template, List.of())
                .forEach(line -> out.append("    #   ").append(line).append('\n'));
        return out.append("    #   成文日期: ")
                .append(name.year())
                .append("-12-01\n")
                .toString();
    }
}
