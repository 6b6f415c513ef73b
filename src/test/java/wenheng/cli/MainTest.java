package wenheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 命令行：对的和错的用法，退出码，什么也没写下的时候。 */
class MainTest {

    /** The speech of the example is asked for by its template's name. */
    private static final String SPEECH = "在全县义务教育优质均衡发展推进会上的讲话";

    @TempDir
    Path folder;

    private Path project;
    private final Console console = new Console();

    @BeforeEach
    void copyExample() throws IOException {
        project = Console.example(folder);
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(project.resolve(file));
        assertTrue(text.contains(from), file + " has no " + from);
        Files.writeString(project.resolve(file), text.replace(from, to));
    }

    private boolean wroteNothing() {
        return !Files.exists(project.resolve("成果"));
    }

    @Test
    void helpIsChineseAndNamesEveryCommand() {
        assertEquals(0, console.run("--help"));
        String help = console.out();
        assertTrue(help.contains("用法："), help);
        for (String command :
                new String[] {"new", "build", "assess", "check", "render", "template", "vars", "doctor"}) {
            assertTrue(help.contains(command), help);
            assertEquals(0, console.run(command, "--help"));
            assertTrue(console.out().contains("用法："), console.out());
        }
    }

    /** The letters of a wrong word or of a file's name may be orders to the terminal. */
    @Test
    void nothingThatIsRepeatedSteersTheTerminal() throws IOException {
        String escape = "\u001B[2J";
        assertEquals(2, console.run(escape));
        assertTrue(console.err().startsWith("错误[命令-用法]: 不认识“〔U+001B〕[2J”\n  提示: "), console.err());
        assertEquals(2, console.run("check", "--x" + escape));
        assertFalse(console.err().contains("\u001B"), console.err());
        Path paper = Files.writeString(folder.resolve("通" + escape + "知.md"), "各学校：\n");
        assertEquals(0, console.run("render", paper.toString(), "-f", "html"), console.err());
        assertTrue(console.out().contains("通U+001B[2J知.html"), console.out());
        assertFalse((console.out() + console.err()).contains("\u001B"), console.out());
        String target = folder.resolve("结" + escape + ".txt").toString();
        assertEquals(0, console.run("assess", project.toString(), "-o", target), console.err());
        assertFalse(console.out().contains("\u001B"), console.out());
    }

    @Test
    void errorOfTheMachineIsAFaultOfTheProgramToldInOneLine() {
        for (Error error : List.of(new StackOverflowError(), new LinkageError("甲"), new OutOfMemoryError("乙"))) {
            assertEquals(3, console.runFailing(error, "--version"));
            assertFalse(console.err().contains("\tat "), console.err());
            assertEquals(2, console.err().lines().count(), console.err());
        }
    }

    @Test
    void chineseNamesOfCommandsWork() {
        assertEquals(0, console.run("评估", project.toString(), "-f", "json"));
        assertTrue(console.out().startsWith("{\"county\":\"青石县\",\"year\":2025"), console.out());
    }

    @Test
    void workbookOfTheResultsGoesToTheOutputFolderAndKeepsOneChangedByHand() throws IOException {
        assertEquals(0, console.run("assess", project.toString(), "-f", "xlsx"));
        Path file = project.resolve("成果").resolve("青石县2025评估结果.xlsx");
        assertTrue(console.out().contains("已写入") && console.out().contains("青石县2025评估结果.xlsx"), console.out());
        byte[] first = Files.readAllBytes(file);
        Files.write(file, new byte[] {1});
        assertEquals(0, console.run("assess", project.toString(), "-f", "xlsx"));
        assertEquals(1, Files.size(file));
        assertArrayEquals(first, Files.readAllBytes(file.resolveSibling("青石县2025评估结果.新.xlsx")));
        assertTrue(console.err().contains("成果-人工改过"), console.err());
    }

    @Test
    void workbookGoesWhereItIsTold() {
        Path file = project.resolve("别处").resolve("结果.xlsx");
        assertEquals(0, console.run("assess", project.toString(), "-f", "xlsx", "-o", file.toString()));
        assertTrue(Files.exists(file));
        assertTrue(wroteNothing());
        assertEquals(2, console.run("assess", project.toString(), "-f", "xls"));
        assertTrue(console.err().contains("text、json、xlsx"), console.err());
    }

    @Test
    void commandOfALaterVersionSaysSo() {
        assertEquals(2, console.run("发布", "某县"));
        assertTrue(console.err().contains("本版还不能发布网站"), console.err());
    }

    @Test
    void misspeltCommandIsAnsweredWithTheLikelyOne() {
        assertEquals(2, console.run("biuld", project.toString()));
        assertTrue(console.err().contains("您是否想写“build”"), console.err());
    }

    @Test
    void aFormatThatACommandHasNotIsRefused() {
        for (String command : new String[] {"check", "assess", "vars"}) {
            assertEquals(2, console.run(command, project.toString(), "-f", "yaml"), command);
            assertTrue(console.err().contains("不能输出为“yaml”"), console.err());
        }
    }

    @Test
    void missingProjectIsSaidInChinese() {
        assertEquals(2, console.run("build"));
        assertTrue(console.err().contains("缺少“项目”"), console.err());
        assertEquals(2, console.run("build", folder.toString()));
        assertTrue(console.err().contains("没有 project.yaml"), console.err());
    }

    @Test
    void localeWithoutChineseIsMetWithOneLine() {
        assertEquals(2, console.runIn("ANSI_X3.4-1968", "doctor"));
        assertEquals(1, console.err().lines().count());
        assertTrue(console.err().contains("LC_ALL=C.UTF-8"));
    }

    @Test
    void buildWritesOnePaperAsked() {
        assertEquals(0, console.run("build", project.toString(), "--only", "推进会讲话", "-f", "html"), console.err());
        assertTrue(Files.exists(project.resolve("成果/" + SPEECH + "/" + SPEECH + ".html")), console.out());
    }

    /** A section that somebody wrote and nobody can read is not one that is still to be written. */
    @Test
    void sectionThatCannotBeReadRefusesThePaperAndIsNotPrintedAsMissing() throws IOException {
        Path section = project.resolve("叙述/自评报告/县情概况.md");
        Files.delete(section);
        Files.createSymbolicLink(section, folder.resolve("搬走了.md"));
        assertEquals(2, console.run("build", project.toString(), "--only", "自评报告", "-f", "html"), console.err());
        assertTrue(console.err().contains("叙述/自评报告/县情概况.md: 错误[文件-不能读]"), console.err());
        assertTrue(wroteNothing() && !console.err().contains("还没有写"), console.err());
    }

    @Test
    void unknownKeyWritesNothing() throws IOException {
        edit("project.yaml", "年度:", "年渡:");
        assertEquals(2, console.run("build", project.toString()));
        assertTrue(console.err().contains("您是否想写“年度”"), console.err());
        assertTrue(wroteNothing());
    }

    @Test
    void projectMayBringItsOwnRule() throws IOException {
        Files.createDirectories(project.resolve("标准"));
        Files.copy(Path.of("src/test/resources/standards/某省-2024.yaml"), project.resolve("标准/某省-2024.yaml"));
        edit("project.yaml", "标准: [优质均衡-2017]", "标准: [某省-2024]");
        assertEquals(0, console.run("assess", project.toString(), "-f", "json"), console.err());
        assertTrue(console.out().contains("\"id\":\"某省-2024\""), console.out());
    }

    @Test
    void unknownRuleIsNamedWhereItIsAskedFor() throws IOException {
        edit("project.yaml", "标准: [优质均衡-2017]", "标准: [优质均衡2017]");
        assertEquals(2, console.run("assess", project.toString()));
        assertTrue(console.err().contains("project.yaml:9:6: 错误"), console.err());
        assertTrue(console.err().contains("您是否想写“优质均衡-2017”"), console.err());
    }

    @Test
    void schoolsMayComeAsAFolderOfFilesWithLockFilesPassedOver() throws IOException {
        Path tables = Files.createDirectories(project.resolve("数据/学校"));
        Files.move(project.resolve("数据/学校.xlsx"), tables.resolve("全县.xlsx"));
        Files.writeString(tables.resolve("~$全县.xlsx"), "lock");
        edit("project.yaml", "学校: 数据/学校.xlsx#学校", "学校: 数据/学校/");
        assertEquals(0, console.run("assess", project.toString(), "-f", "json"), console.err());
        assertTrue(console.out().contains("数据/学校/全县.xlsx#学校!"), console.err());
    }

    @Test
    void missingTableIsNamedWhereItIsAskedFor() throws IOException {
        Files.delete(project.resolve("数据/问卷.csv"));
        assertEquals(2, console.run("build", project.toString()));
        assertTrue(console.err().contains("project.yaml:"), console.err());
        assertTrue(console.err().contains("找不到文件“数据/问卷.csv”"), console.err());
        assertTrue(wroteNothing());
    }

    @Test
    void wrongNumberIsNamedWithItsCell() throws IOException {
        edit("数据/问卷.csv", "学生,400", "学生,四百");
        console.run("check", project.toString(), "-f", "json");
        assertTrue(console.out().contains("\"file\":\"数据/问卷.csv\""), console.out());
        assertTrue(console.out().contains("\"cell\":\"B2\""), console.out());
    }

    @Test
    void missingVariableIsNamedWithLineColumnAndLikelyWord() throws IOException {
        Path section;
        try (Stream<Path> files = Files.walk(project.resolve("叙述/推进会讲话"))) {
            section = files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(section, "全县有${小学.学生树}名小学生。\n");
        assertEquals(2, console.run("build", project.toString(), "--only", "推进会讲话"));
        assertTrue(console.err().contains(":1:6: 错误"), console.err());
        assertTrue(console.err().contains("学生数"), console.err());
        assertTrue(wroteNothing());
    }

    @Test
    void oneFailingPaperDoesNotStopTheOthers() throws IOException {
        Files.createDirectories(project.resolve("模板"));
        Files.writeString(project.resolve("模板/推进会讲话.md"), "${没有这一项}\n");
        assertEquals(2, console.run("build", project.toString(), "-f", "html"));
        assertTrue(Files.exists(project.resolve("成果/manifest.json")), console.err());
        assertFalse(Files.exists(project.resolve("成果/" + SPEECH)));
    }

    @Test
    void missingSectionPrintsAGapAndFinalRefusesIt() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("叙述/推进会讲话"))) {
            Files.delete(files.filter(f -> f.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow());
        }
        assertEquals(1, console.run("build", project.toString(), "--only", "推进会讲话", "-f", "html", "--final"));
        assertTrue(wroteNothing());
        assertEquals(0, console.run("build", project.toString(), "--only", "推进会讲话", "-f", "html"), console.err());
        assertTrue(console.err().contains("警告"), console.err());
    }

    @Test
    void fileChangedByHandIsKept() throws IOException {
        console.run("build", project.toString(), "--only", "推进会讲话", "-f", "html");
        Path page = project.resolve("成果/" + SPEECH + "/" + SPEECH + ".html");
        Files.writeString(page, "改过");
        assertEquals(0, console.run("build", project.toString(), "--only", "推进会讲话", "-f", "html"));
        assertEquals("改过", Files.readString(page));
        assertTrue(Files.exists(project.resolve("成果/" + SPEECH + "/" + SPEECH + ".新.html")));
    }

    @Test
    void renderNeedsNoProject() throws IOException {
        Path paper = folder.resolve("通知.md");
        Files.writeString(paper, "---\n文种: 通知\n标题: 通知\n---\n# 要求\n\n**认真准备。**按时完成。\n");
        assertEquals(0, console.run("排版", paper.toString()), console.err());
        for (String format : new String[] {"docx", "pdf", "html"}) {
            assertTrue(Files.size(folder.resolve("通知." + format)) > 1_000);
        }
    }

    @Test
    void wrongFrontMatterWritesNothing() throws IOException {
        Path paper = folder.resolve("通知.md");
        Files.writeString(paper, "---\n标提: 通知\n---\n正文\n");
        assertEquals(2, console.run("render", paper.toString()));
        assertTrue(console.err().contains("通知.md:2:1"), console.err());
        assertFalse(Files.exists(folder.resolve("通知.pdf")));
    }

    @Test
    void doctorFindsNothingWrongHere() {
        assertEquals(0, console.run("doctor"), console.err());
        assertTrue(console.out().contains("FandolFang-Regular.ttf"), console.out());
    }
}
