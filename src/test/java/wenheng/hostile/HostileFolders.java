package wenheng.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import wenheng.data.Sheets;

/** 难读的文件夹：一校一个文件，夹着坏文件、锁文件、别的文件；往年、结果和办法也在其中。 */
final class HostileFolders {

    private static final String RESULTS = "学段,指标,全县平均值,标准差,差异系数,校数,达标校数\n小学,R1,5.60,1.20,0.214,20,20\n";

    private HostileFolders() {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] school(int number) {
        return utf8(HostileTexts.HEAD + HostileTexts.ROWS[number]);
    }

    private static HostileCase folder(String name) {
        return new HostileCase(name, Map.of(), "数据/各校", "")
                .and("数据/各校/第一小学.csv", school(0))
                .and("数据/各校/第二小学.csv", school(1));
    }

    static List<HostileCase> all() {
        byte[] book = Sheets.xlsx(HostileBooks::plain);
        return List.of(
                folder("文件夹"),
                folder("文件夹里的锁文件")
                        .and("数据/各校/~$第三小学.xlsx", new byte[] {1, 2, 3})
                        .and("数据/各校/.~lock.第三小学.xlsx#", utf8(",张三"))
                        .and("数据/各校/._第三小学.xlsx", new byte[] {9})
                        .and("数据/各校/说明.txt", utf8("请按时上报"))
                        .and("数据/各校/Thumbs.db", new byte[] {0}),
                folder("文件夹里的坏文件")
                        .and("数据/各校/第三小学.xlsx", java.util.Arrays.copyOf(book, 900))
                        .and("数据/各校/第四小学.et", book)
                        .and("数据/各校/第五小学.csv", utf8(""))
                        .and("数据/各校/第六小学.xls", utf8("<html><table>")),
                folder("文件夹里没有学校的文件").and("数据/各校/值班表.csv", utf8("日期,值班人\n9月1日,张三\n")),
                folder("文件夹里有总表").and("数据/各校/总表.xlsx", book),
                new HostileCase("文件夹里全是坏文件", Map.of(), "数据/各校", "")
                        .and("数据/各校/一.xlsx", new byte[] {1})
                        .and("数据/各校/二.et", new byte[] {2}),
                new HostileCase("空文件夹", Map.of(), "数据/各校", "").and("数据/各校/说明.txt", utf8("x")),
                folder("文件夹末尾有斜杠").reading("数据/各校/"),
                folder("没有那个文件夹").reading("数据/个校"),
                folder("文件夹之外").reading("../别处"),
                HostileCase.csv("往年的坏表", HostileTexts.PLAIN)
                        .and("数据/2024.csv", utf8("x\n"))
                        .and("数据/2023.csv", utf8(HostileTexts.PLAIN.replace(",100,", ",很多,")))
                        .with("往年:\n  2023: 数据/2023.csv\n  2024: 数据/2024.csv\n"),
                HostileCase.csv("往年是结果表", HostileTexts.PLAIN)
                        .and("数据/2024.csv", utf8(RESULTS))
                        .with("往年:\n  2024: 数据/2024.csv\n"),
                HostileCase.csv("县级和问卷是坏表", HostileTexts.PLAIN)
                        .and("数据/县级.csv", utf8("指标,数值,单位\n教师培训完成率,约九成,%\n巩固率,97,%\n巩固率,98,%\n"))
                        .and("数据/问卷.csv", utf8("群体,发放,回收,满意\n家长,100,120,90\n学生,50,40,41\n教师,很多,1,1\n"))
                        .with("  县级: 数据/县级.csv\n  问卷: 数据/问卷.csv\n"),
                HostileCase.csv("县级表没有表头", HostileTexts.PLAIN)
                        .and("数据/县级.csv", utf8("你好\n"))
                        .with("  县级: 数据/县级.csv\n"));
    }
}
