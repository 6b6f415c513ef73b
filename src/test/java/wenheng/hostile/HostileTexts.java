package wenheng.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 难读的文本表：编码、分隔、表头、合计、占位、数的写法、怪字符。 */
public final class HostileTexts {

    /** Heads and rows of a table that has nothing odd. */
    static final String HEAD =
            "学校标识码,学校名称,学校类型,小学学生数,小学高于规定学历教师数,小学县级以上骨干教师数,小学体育艺术专任教师数,教学及辅助用房面积,室内体育用房面积,运动场地面积,教学仪器设备值（万元）,网络多媒体教室数\n";

    static final String[] ROWS = {
        "3101,第一小学,小学,100,5,2,1,500,0,800,25,3\n",
        "3102,第二小学,小学,200,9,3,2,1000,0,1500,41,5\n",
        "3103,第三小学,小学,400,17,5,4,1900,100,3000,82,10\n"
    };

    static final String PLAIN = HEAD + String.join("", ROWS);

    private HostileTexts() {}

    /** All of them. */
    public static List<HostileCase> all() {
        List<HostileCase> cases = new ArrayList<>();
        bytes(cases);
        heads(cases);
        rows(cases);
        values(cases);
        schools(cases);
        return cases;
    }

    private static void bytes(List<HostileCase> cases) {
        cases.add(HostileCase.csv("平常的表", PLAIN));
        cases.add(HostileCase.file("GB18030", "学校.csv", PLAIN.getBytes(Charset.forName("GB18030"))));
        cases.add(HostileCase.csv("带BOM", "\uFEFF" + PLAIN));
        cases.add(HostileCase.file("UTF-16", "学校.csv", ("\uFEFF" + PLAIN).getBytes(StandardCharsets.UTF_16LE)));
        cases.add(HostileCase.csv("回车换行", PLAIN.replace("\n", "\r\n")));
        cases.add(HostileCase.csv("只有回车", PLAIN.replace("\n", "\r")));
        cases.add(HostileCase.csv("制表符分隔", PLAIN.replace(",", "\t")));
        cases.add(HostileCase.csv("分号分隔", PLAIN.replace(",", ";")));
        cases.add(HostileCase.file(
                "Unicode文本", "学校.txt", ("\uFEFF" + PLAIN.replace(",", "\t")).getBytes(StandardCharsets.UTF_16LE)));
        cases.add(HostileCase.csv("全角逗号分隔", PLAIN.replace(",", "，")));
        cases.add(HostileCase.csv("引号不成对", HEAD + ROWS[0] + "3102,\"第二小学,小学,200\n" + ROWS[2]));
        cases.add(HostileCase.csv("空文件", ""));
        cases.add(HostileCase.csv("只有空白", " \n,,,\n\u3000\n"));
        cases.add(HostileCase.csv("只有表头", HEAD));
        cases.add(HostileCase.file("二进制", "学校.csv", new byte[] {0, 1, 2, 3, (byte) 0xFF, 9, 8, 7}));
        cases.add(HostileCase.csv("网页当作表", "<html><body><table><tr><td>学校名称</td></tr></table></body></html>"));
        cases.add(HostileCase.csv("超长的格", PLAIN.replace("第二小学", "二".repeat(40_000))));
        cases.add(HostileCase.csv("超长的数", PLAIN.replace(",200,", "," + "9".repeat(5000) + ",")));
        cases.add(HostileCase.csv("行太多", HEAD + ROWS[0].repeat(100_001)));
        cases.add(HostileCase.csv("两千列", PLAIN.replace("\n", ",x".repeat(2000) + "\n")));
    }

    private static void heads(List<HostileCase> cases) {
        cases.add(HostileCase.csv("标题行单位行", "试验县2025年学校情况表,,,,,\n,,,,（单位：人、平方米）\n" + PLAIN));
        cases.add(HostileCase.csv("甲乙行", HEAD + "甲,乙,丙,1,2,3,4,5,6,7,8,9\n" + String.join("", ROWS)));
        cases.add(HostileCase.csv("字母行", "A,B,C,D,E,F,G,H,I,J,K,L\n" + PLAIN));
        cases.add(HostileCase.csv("两级表头", """
                学校名称,学校类型,小学,,教学仪器设备值
                ,,学生数,专任教师数,（万元）
                第一小学,小学,100,8,25
                第二小学,小学,200,12,41
                """));
        cases.add(HostileCase.csv("三级表头", """
                学校名称,学校类型,办学规模,,办学条件
                ,,小学,小学,用房
                ,,学生数,班级数,教学及辅助用房面积
                第一小学,小学,100,3,500
                """));
        cases.add(HostileCase.csv("列名重复", "学校名称,学校类型,小学学生数,小学学生数\n第一小学,小学,100,110\n"));
        cases.add(HostileCase.csv("不认识的列", "学校名称,学校类型,小学学生数,娃娃数,幸福指数,小学学声数\n第一小学,小学,100,3,4,5\n"));
        cases.add(HostileCase.csv("没有列名的列", "学校名称,学校类型,小学学生数,\n第一小学,小学,100,77\n"));
        cases.add(HostileCase.csv("没有表头", "第一小学,小学,100\n第二小学,小学,200\n"));
        cases.add(HostileCase.csv("没有学校类型列", "学校名称,小学学生数\n第一小学,100\n"));
        cases.add(HostileCase.csv("没有学生数列", "学校名称,学校类型,图书册数\n第一小学,小学,100\n"));
        cases.add(HostileCase.csv("算好的指标", "学校名称,学校类型,小学学生数,生均教学仪器设备值,每百名学生拥有骨干教师数\n第一小学,小学,100,2500,1.2\n"));
        cases.add(HostileCase.csv("金额没有单位", PLAIN.replace("（万元）", "")));
        cases.add(HostileCase.csv(
                "金额单位在标题下", "学校情况表\n金额单位：元\n" + PLAIN.replace("（万元）", "").replace(",25,", ",250000,")));
        cases.add(HostileCase.csv("千元", PLAIN.replace("万元", "千元")));
        cases.add(HostileCase.csv("亿元", PLAIN.replace("万元", "亿元")));
        cases.add(HostileCase.csv("面积单位是亩", PLAIN.replace("运动场地面积", "运动场地面积（亩）")));
        cases.add(HostileCase.csv("万元写成元", PLAIN.replace("万元", "元")));
        cases.add(HostileCase.csv("元写成万元", PLAIN.replace(",25,", ",250000,")));
        cases.add(HostileCase.csv("表头有换行", PLAIN.replace("教学仪器设备值（万元）", "\"教学仪器\n设备值\n（万元）\"")));
        cases.add(HostileCase.csv("列名对照", PLAIN.replace("小学学生数", "娃娃数")).with("列名对照:\n  娃娃数: 小学学生数\n"));
        cases.add(HostileCase.csv("标题年度不符", "试验县2023年学校情况表\n" + PLAIN));
    }

    private static void rows(List<HostileCase> cases) {
        cases.add(HostileCase.csv("合计在前", HEAD + ",合计,,700,31,10,7,3400,100,5300,148,18\n" + String.join("", ROWS)));
        cases.add(HostileCase.csv(
                "小计在中", HEAD + ROWS[0] + ",城关镇小计,,100\n,小 计,,100\n" + ROWS[1] + ROWS[2] + "总     计,,,700\n"));
        cases.add(HostileCase.csv("合计不符", PLAIN + "合计,,,701,31,10,7,3400,100,5300,148,18\n"));
        cases.add(HostileCase.csv("合计没写合计", PLAIN + ",全县,小学,700,31,10,7,3400,100,5300,148,18\n"));
        cases.add(HostileCase.csv("平均行", PLAIN + ",全县平均,,233.33\n,平均值,,233.33\n"));
        cases.add(HostileCase.csv("表下的注", PLAIN + "注：学生数为2025年9月1日学籍数,,,\n填表人：张三,,,审核人：李四\n2025年9月10日,,\n"));
        cases.add(HostileCase.csv("分组行", HEAD + "一、城区学校,,,\n" + ROWS[0] + "二、农村学校,,,\n" + ROWS[1] + ROWS[2]));
        cases.add(HostileCase.csv("换页又有表头", HEAD + ROWS[0] + HEAD + ROWS[1] + ROWS[2]));
        cases.add(HostileCase.csv("空行", HEAD + "\n,,,\n" + ROWS[0] + "\n\n" + ROWS[1] + ROWS[2]));
        cases.add(HostileCase.csv("多出的格", PLAIN.replace(",25,3\n", ",25,3,999,888\n")));
        cases.add(HostileCase.csv("少了的格", HEAD + "3101,第一小学,小学,100\n"));
        cases.add(HostileCase.csv("没有校名", HEAD + ROWS[0].replace("第一小学", "") + ROWS[1]));
    }

    private static void values(List<HostileCase> cases) {
        HostileWritings.all().forEach((name, writings) -> cases.add(HostileCase.csv(name, writing(writings))));
        cases.add(HostileCase.csv("同上", HEAD + ROWS[0] + "3102,第二小学,〃,同上,9,3,2,1000,0,1500,41,5\n"));
        cases.add(HostileCase.csv("首行同上", HEAD + "3102,第二小学,小学,同上,9,3,2,1000,0,1500,41,5\n"));
        cases.add(HostileCase.csv("部分大于总数", "学校名称,学校类型,小学学生数,小学专任教师数,小学县级以上骨干教师数\n第一小学,小学,100,8,9\n"));
        cases.add(HostileCase.csv(
                "公式文字", PLAIN.replace("第二小学", "=cmd|'/c calc'!A1").replace(",41,", ",=1+1,")));
        cases.add(HostileCase.csv("公式文字作校名", PLAIN.replace("第二小学", "@SUM(1)").replace("第三小学", "-2+3小学")));
        cases.add(HostileCase.csv("表情和私用字", PLAIN.replace("第二小学", "😀小学").replace("第三小学", "\uE010\uF8FF小学")));
        cases.add(HostileCase.csv("记号字", PLAIN.replace("第二小学", "第\uE000二\uE001小\uE002学")));
        cases.add(HostileCase.csv(
                "方向字符", PLAIN.replace("第二小学", "第\u202E二\u200B小学").replace(",200,", ",\u202E200,")));
        cases.add(HostileCase.csv("标记字符", PLAIN.replace("第二小学", "A*B|C`<b>&${x}")));
        cases.add(HostileCase.csv("校名有换行", PLAIN.replace("第二小学", "\"第二\n小学\"")));
    }

    private static String writing(List<String> writings) {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < writings.size(); i++) {
            String row = ROWS[0].replace("3101", "31" + (10 + i)).replace("第一", "第" + (i + 1) + "号");
            String quoted = "\"" + writings.get(i).replace("\"", "\"\"") + "\"";
            table.append(row.replace(",100,", "," + quoted + ",").replace(",800,", "," + quoted + ","));
        }
        return table.toString();
    }

    private static void schools(List<HostileCase> cases) {
        cases.add(HostileCase.csv("校名重复", PLAIN + ROWS[2].replace("3103", "3104")));
        cases.add(HostileCase.csv("标识码重复", PLAIN.replace("3103", "3102")));
        cases.add(HostileCase.csv("整行重复", PLAIN + ROWS[2]));
        cases.add(HostileCase.csv("简称和全称", PLAIN + ROWS[2].replace("3103", "").replace("第三", "试验县第三")));
        cases.add(HostileCase.csv("不认识的类型", PLAIN.replace("第二小学,小学", "第二小学,小学部").replace("第三小学,小学", "第三小学,")));
        String nine = "学校标识码,学校名称,学校类型,小学学生数,初中学生数,教学及辅助用房面积,网络多媒体教室数\n";
        cases.add(HostileCase.csv("九年一贯制一行", nine + "1,育才学校,九年一贯制学校,200,100,2000,9\n"));
        cases.add(
                HostileCase.csv("九年一贯制两行", nine + "1,育才学校（小学部）,九年一贯制学校,200,,1200,5\n1,育才学校（初中部）,九年一贯制学校,,100,800,4\n"));
        cases.add(HostileCase.csv(
                "九年一贯制整校两计", nine + "1,育才学校（小学部）,九年一贯制学校,200,,2000,9\n1,育才学校（初中部）,九年一贯制学校,,100,2000,9\n"));
        cases.add(HostileCase.csv("完全中学缺高中", "学校名称,学校类型,初中学生数,教学及辅助用房面积\n一中,完全中学,300,3000\n"));
        cases.add(HostileCase.csv(
                "不计入的学校", PLAIN + "9,聋校,特殊教育学校,50\n8,职校,职业学校,\n7,沟口教学点,教学点,20\n6,停办小学,小学,0\n5,待报小学,小学,\n"));
        cases.add(HostileCase.csv("初中填了小学人数", PLAIN.replace("第二小学,小学", "第二初中,初级中学")));
        cases.add(HostileCase.csv("有师无生", "学校名称,学校类型,小学学生数,小学专任教师数\n第一小学,小学,0,9\n第二小学,小学,90,9\n"));
    }
}
