package wenheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 案头的命令：新建、结转、模板、数据项，和生成时的核数单、缺数清单。 */
class DeskTest {

    @TempDir
    Path folder;

    private final Console console = new Console();

    @Test
    void newProjectIsCheckedAndBuiltBeforeAnythingIsFilledIn() throws IOException {
        Path project = folder.resolve("松溪县2026");
        assertEquals(0, console.run("新建", project.toString()), console.err());
        assertTrue(Files.readString(project.resolve("project.yaml")).contains("县区: 松溪县\n"), "county of the folder");
        assertEquals(0, console.run("check", project.toString()), console.err());
        assertEquals(0, console.run("build", project.toString(), "-f", "html"), console.err());
        String paper = "松溪县2026年自评报告";
        assertTrue(Files.readString(project.resolve("成果/" + paper + "/" + paper + ".html"))
                .contains("〔待补：县情概况〕"));
        assertTrue(Files.exists(project.resolve("成果/缺数清单.xlsx")));
        assertEquals(1, console.run("build", project.toString(), "-f", "html", "--final", "-o", folder + "/定稿"));
        assertFalse(Files.exists(folder.resolve("定稿")), "nothing is written while something is missing");
    }

    @Test
    void formGuardsItsColumns() throws IOException {
        Path project = folder.resolve("松溪县2026");
        console.run("new", project.toString(), "--kind", "自评报告");
        try (InputStream in = Files.newInputStream(project.resolve("数据/学校.xlsx"));
                Workbook book = WorkbookFactory.create(in)) {
            XSSFSheet sheet = (XSSFSheet) book.getSheet("学校");
            assertTrue(sheet.getProtect());
            assertTrue(sheet.getRow(1).getCell(2).getCellStyle().getLocked());
            assertFalse(sheet.getRow(2).getCell(2).getCellStyle().getLocked());
            assertTrue(sheet.getRow(1)
                    .getCell(2)
                    .getCellComment()
                    .getString()
                    .getString()
                    .contains("下拉"));
            List<String> choices = sheet.getDataValidations().stream()
                    .flatMap(each ->
                            Stream.ofNullable(each.getValidationConstraint().getExplicitListValues()))
                    .flatMap(Stream::of)
                    .toList();
            assertTrue(choices.containsAll(List.of("九年一贯制学校", "民办", "镇区")), choices.toString());
        }
        try (Stream<Path> papers = Files.list(project.resolve("叙述"))) {
            assertEquals(1, papers.count(), "only the kind asked for");
        }
    }

    @Test
    void filledFolderAndUnknownKindAreRefused() throws IOException {
        assertEquals(2, console.run("new", Console.example(folder).toString()));
        assertTrue(console.err().contains("新建-非空"), console.err());
        assertEquals(2, console.run("new", folder.resolve("新").toString(), "--kind", "自评报高"));
        assertTrue(console.err().contains("您是否想写“自评报告”"), console.err());
        assertFalse(Files.exists(folder.resolve("新")));
    }

    @Test
    void nextYearGoesOnFromTheLast() throws IOException {
        Path next = folder.resolve("青石县2026");
        assertEquals(
                0,
                console.run(
                        "new",
                        next.toString(),
                        "--from",
                        Console.example(folder).toString()),
                console.err());
        String settings = Files.readString(next.resolve("project.yaml"));
        assertTrue(settings.contains("年度: 2026\n"), settings);
        assertTrue(settings.contains("  2025: 数据/往年/学校2025.xlsx#学校\n"), settings);
        assertTrue(settings.contains("名称: 青石县2026年义务教育优质均衡发展自评报告\n"), settings);
        assertFalse(settings.contains("\n      成文日期: 2025"), settings);
        assertTrue(Files.readString(next.resolve("数据/县级指标.csv")).contains("常住人口,,万人"));
        assertTrue(Files.readString(next.resolve("叙述/自评报告/政府保障程度.md")).contains("<!-- 请核对："));
        assertTrue(
                Files.readString(next.resolve("数据/项目投入.csv")).contains("网络多媒体教室建设,,,,多媒体设备"),
                "columns of numbers are empty");
        assertTrue(Files.exists(next.resolve("数据/往年/项目投入2025.csv")));
        assertEquals(0, console.run("check", next.toString()), console.err());
        assertTrue(console.err().contains("会议.yaml 里的会议是2025年开的，项目是2026年度的"), console.err());
        assertEquals(0, console.run("vars", next.toString(), "上年", "小学.学生数"), console.err());
    }

    @Test
    void noTableTakesThePlaceOfAnotherInTheNextYear() throws IOException {
        Path last = Console.example(folder);
        Files.createDirectories(last.resolve("数据/二"));
        Files.writeString(last.resolve("数据/二/项目投入.csv"), "项目,人数\n培训,3\n");
        Path settings = last.resolve("project.yaml");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replace("  2020: 数据/往年/学校2020.csv\n", "  2020: 数据/学校.xlsx#学校\n")
                        .replace("  项目投入: 数据/项目投入.csv\n", """
                                  项目投入: 数据/项目投入.csv
                                  县级指标: 数据/二/项目投入.csv
                                  "甲: 乙": 数据/项目投入.csv
                                  甲/ 乙: 数据/二/项目投入.csv
                                """));
        Path next = folder.resolve("青石县2026");
        assertEquals(0, console.run("new", next.toString(), "--from", last.toString()), console.err());
        assertTrue(Files.readString(next.resolve("数据/县级指标.csv")).contains("常住人口"), "the county's own table");
        assertTrue(Files.readString(next.resolve("数据/县级指标（2）.csv")).contains("培训"));
        assertTrue(Files.readString(next.resolve("数据/甲_ 乙（2）.csv")).contains("培训"));
        assertTrue(Files.readString(next.resolve("数据/往年/项目投入2025.csv")).contains("多媒体"));
        assertTrue(Files.readString(next.resolve("数据/往年/项目投入2025（2）.csv")).contains("培训"));
        assertEquals(0, console.run("check", next.toString()), console.err());
        assertEquals(0, console.run("vars", next.toString(), "往年[\"2020\"].小学.学生数"), console.err());
        assertTrue(console.out().contains("学校（2）.xlsx"), console.out());
    }

    @Test
    void aCountyOfResultsComputedElsewhereGoesOnWithResults() throws IOException {
        Path old = folder.resolve("望山县2025");
        Files.createDirectories(old.resolve("数据"));
        Files.writeString(old.resolve("数据/监测.csv"), """
                学段,指标,均值,标准差,差异系数,校数,达标校数,备注
                小学,R1,5.60,1.20,0.214,20,20,省平台导出
                初中,R5,11.0,5.5,0.500,9,7,
                """);
        Files.writeString(old.resolve("project.yaml"), """
                县区: 望山县
                机关: 望山县教育局
                年度: 2025
                标准: 优质均衡-2017
                数据:
                  结果: 数据/监测.csv
                文稿:
                  - 名称: 监测报告
                    模板: 年度监测报告
                """);
        Path next = folder.resolve("望山县2026");
        assertEquals(0, console.run("new", next.toString(), "--from", old.toString()), console.err());
        String settings = Files.readString(next.resolve("project.yaml"));
        assertTrue(settings.contains("数据:\n  结果: 数据/结果.csv\n"), settings);
        assertTrue(settings.contains("往年:\n  2025: 数据/往年/结果2025.csv\n"), settings);
        assertTrue(Files.readString(next.resolve("数据/结果.csv")).contains("小学,R1,,,,,,省平台导出"));
        assertFalse(Files.exists(next.resolve("数据/学校.xlsx")));
        assertEquals(0, console.run("check", next.toString()), console.err());
        assertEquals(0, console.run("vars", next.toString(), "上年.小学.指标.R1.差异系数"), console.err());
        assertTrue(console.out().contains("0.214") && console.out().contains("结果2025.csv"), console.out());
    }

    @Test
    void stockTemplatesAreListedEachOnce() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("templates/目录.txt"));
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("目录.txt"))
                    .sorted()
                    .toList();
            assertEquals(there, listed.stream().sorted().toList());
        }
        assertEquals(0, console.run("template", "list"));
        assertTrue(console.out().contains("自评报告"), console.out());
        assertEquals(2, console.run("模板", "查看", "自评报高"));
        assertTrue(console.err().contains("您是否想写“自评报告”"), console.err());
    }

    @Test
    void ownTemplateWinsAndItsFaultsHaveTheirPlace() throws IOException {
        Path project = Console.example(folder);
        assertEquals(0, console.run("template", "copy", "公示", project.toString()), console.err());
        assertEquals(2, console.run("template", "copy", "公示", project.toString()), "no second copy over the first");
        assertEquals(0, console.run("template", "check", project.toString()), console.err());
        Path own = project.resolve("模板/公示.md");
        Files.writeString(own, Files.readString(own) + "\n${县明}\n");
        assertEquals(1, console.run("template", "check", project.toString()));
        assertTrue(console.err().contains("模板/公示.md:") && console.err().contains("您是否想写“县名”"), console.err());
        Files.writeString(project.resolve("模板/.原稿/公示.md"), "旧");
        console.run("template", "check", project.toString());
        assertTrue(console.err().contains("模板-原稿已新"), console.err());
    }

    @Test
    void dataItemsAreNamedAsTemplatesWriteThem() throws IOException {
        Path project = Console.example(folder);
        assertEquals(0, console.run("数据项", project.toString(), "常住人口"));
        assertTrue(
                console.out().contains("县级.常住人口")
                        && console.out().contains("34.62")
                        && console.out().contains("数据/县级指标.csv!B2"),
                console.out());
        assertEquals(0, console.run("vars", project.toString(), "常住人口", "-f", "json"));
        assertTrue(
                console.out().startsWith("[{\"name\":\"县级.常住人口\",\"kind\":\"数字\",\"value\":34.62,\"unit\":\"万人\""),
                console.out());
    }

    @Test
    void dataItemsWithoutAFilterAreSummedUpByBranch() throws IOException {
        Path project = Console.example(folder);
        assertEquals(0, console.run("vars", project.toString()));
        assertTrue(console.out().lines().count() < 45, console.out());
        assertTrue(
                console.out().contains("小学.")
                        && console.out().contains("表格.项目投入")
                        && console.out().contains("筛选词"),
                console.out());
        assertEquals(0, console.run("vars", project.toString(), "常住人囗"));
        assertTrue(console.out().contains("您是否想找“常住人口”？"), console.out());
    }

    @Test
    void eachPaperSeesTheMeetingItNames() throws IOException {
        Path project = Console.example(folder);
        Path other = project.resolve("会议/部署会.yaml");
        Files.createDirectories(other.getParent());
        Files.writeString(
                other,
                Files.readString(project.resolve("会议.yaml")).replace("名称: 全县义务教育优质均衡发展推进会", "名称: 全县义务教育优质均衡发展整改部署会"));
        Path settings = project.resolve("project.yaml");
        String text = Files.readString(settings).replace("会议: 会议.yaml", "会议: {推进会: 会议.yaml, 部署会: 会议/部署会.yaml}");
        Files.writeString(settings, text.replace("模板: 会议议程", "模板: 会议议程\n    会议: 部署会"));
        assertEquals(
                0,
                console.run("build", project.toString(), "--only", "会议议程", "--only", "主持词", "-f", "html"),
                console.err());
        String agenda = "全县义务教育优质均衡发展推进会议程";
        String page = Files.readString(project.resolve("成果/" + agenda + "/" + agenda + ".html"));
        assertTrue(page.contains("整改部署会议程"), page);
        String host = "全县义务教育优质均衡发展推进会主持词";
        assertTrue(Files.readString(project.resolve("成果/" + host + "/" + host + ".html"))
                .contains("写明是推进会还是部署会"));
        Files.writeString(settings, text.replace("模板: 会议议程", "模板: 会议议程\n    会议: 部暑会"));
        assertEquals(2, console.run("check", project.toString()));
        assertTrue(console.err().contains("会议-未知") && console.err().contains("您是否想写“部署会”？"), console.err());
    }

    @Test
    void everyFigureOfABuildHasItsAddress() throws IOException {
        Path project = Console.example(folder);
        assertEquals(0, console.run("build", project.toString(), "-f", "html"), console.err());
        String list = Files.readString(project.resolve("成果/核数单.html"));
        assertTrue(list.contains("数据/县级指标.csv!B2") && list.contains("数字一览") && list.contains("手写数"));
        assertTrue(Files.size(project.resolve("成果/核数单.xlsx")) > 10_000);
        String paper = "青石县2025年义务教育优质均衡发展自评报告";
        assertTrue(Files.readString(project.resolve("成果/" + paper + "/" + paper + ".html"))
                .contains("<summary>本文数字的出处</summary>"));
    }

    @Test
    void figuresOfChartsCaptionsAndElementsAreInTheListOfASinglePaper() throws IOException {
        Path project = Console.example(folder);
        Files.createDirectories(project.resolve("模板"));
        Files.writeString(project.resolve("模板/公示.md"), """
                <#include "库.ftl">
                <@前置 标题="公示" 副标题=县级.常住人口/>

                # 图

                <@系数图 标题="差异系数"/>

                表：乡镇${县级.乡镇数}个

                | 甲 |
                |:--|
                | 乙 |
                """);
        console.run("build", project.toString(), "--only", "公示", "-f", "html");
        String name = "青石县2025年义务教育优质均衡发展自评结果公示";
        String list = Files.readString(project.resolve("成果/" + name + "/核数单.html"));
        assertTrue(list.contains("副标题：34.62") && list.contains("数据/县级指标.csv!B2"), list);
        assertTrue(list.contains("图中“小学”　高学历教师") && list.contains("图中的界线"), list);
        assertTrue(list.contains("<summary>一、图（"), list);
        assertTrue(list.contains("数据/县级指标.csv!B4"), list);
        assertFalse(Files.exists(project.resolve("成果/核数单.html")), "the list of all papers is left alone");
    }

    @Test
    void typedNumberThatContradictsTheDataIsAnError() throws IOException {
        Path project = Console.example(folder);
        Path text = project.resolve("叙述/自评报告/县情概况.md");
        Files.writeString(text, "\n全县常住人口35.2万人，2025年乡镇数14个，行政村数约200个。\n", StandardOpenOption.APPEND);
        assertEquals(1, console.run("check", project.toString()));
        assertTrue(console.err().contains("手写的常住人口是35.2万人，数据是34.62万人（数据/县级指标.csv!B2）"), console.err());
        assertEquals(
                1, console.err().lines().filter(line -> line.contains("手写数-矛盾")).count(), console.err());
    }
}
