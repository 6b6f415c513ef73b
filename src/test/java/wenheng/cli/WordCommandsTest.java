package wenheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.XmlTree;

/** Word 文件经过命令行：批注出处、对比两稿、用 Word 写叙述、读回标记文本。 */
class WordCommandsTest {

    private static final String NOTICE = """
            ---
            文种: 通知
            标题: 关于开展自查的通知
            主送: [各乡镇中心小学]
            署名: 青石县教育局
            成文日期: 2025-06-08
            ---
            # 时间安排

            6月20日前完成自查，30日前报送材料。

            | 学校 | 件数 |
            | :-- | --: |
            | 一小 | 3 |
            """;

    /** The speech of the example, asked for by its template's name. */
    private static final String SPEECH = "在全县义务教育优质均衡发展推进会上的讲话";

    @TempDir
    Path folder;

    private final Console console = new Console();

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static XmlTree body(Path word) throws IOException {
        return PackageFile.of(word.toString(), Files.readAllBytes(word))
                .tree("word/document.xml")
                .orElseThrow();
    }

    private static long count(Path word, String element) throws IOException {
        return body(word).deep(element).count();
    }

    @Test
    void aCommentAtEveryFigureSaysWhereItComesFromAndChangesNoWord() throws IOException {
        Path project = Console.example(folder);
        String[] build = {"build", project.toString(), "--only", "推进会讲话", "-f", "docx", "-o", folder + "/平"};
        assertEquals(0, console.run(build), console.err());
        build[build.length - 1] = folder + "/批";
        String[] commented = java.util.Arrays.copyOf(build, build.length + 1);
        commented[build.length] = "--with-sources";
        assertEquals(0, console.run(commented), console.err());
        Path plain = folder.resolve("平").resolve(SPEECH).resolve(SPEECH + ".docx");
        Path noted = folder.resolve("批").resolve(SPEECH).resolve(SPEECH + ".docx");
        assertEquals(0, count(plain, "w:commentReference"));
        assertTrue(count(noted, "w:commentReference") > 20, "figures of the speech");
        assertTrue(PackageFile.of("批", Files.readAllBytes(noted)).tree("word/comments.xml").stream()
                .flatMap(part -> part.deep("w:t"))
                .anyMatch(words -> words.text().startsWith("来源：数据/学校.xlsx#学校!")));
        assertEquals(
                0,
                console.run(
                        "render", plain.toString(), "-o", folder.resolve("甲").toString()),
                console.err());
        assertEquals(
                0,
                console.run(
                        "render", noted.toString(), "-o", folder.resolve("乙").toString()),
                console.err());
        assertEquals(
                Files.readString(folder.resolve("甲").resolve(SPEECH + ".md")),
                Files.readString(folder.resolve("乙").resolve(SPEECH + ".md")));
    }

    @Test
    void comparingTwoMarkedUpPapersMarksAndListsTheChanges() throws IOException {
        Path before = write("征求意见稿.md", NOTICE);
        Path after = write("送审稿.md", NOTICE.replace("6月20日", "6月25日").replace("| 3 |", "| 5 |"));
        assertEquals(0, console.run("compare", before.toString(), after.toString()), console.err());
        assertTrue(console.out().contains("共2处改动"), console.out());
        assertTrue(console.out().contains("旧：6月20日前完成自查"), console.out());
        assertTrue(console.out().contains("新：6月25日前完成自查"), console.out());
        Path redline = folder.resolve("送审稿.对比.docx");
        assertEquals(2, count(redline, "w:delText"));
        byte[] first = Files.readAllBytes(redline);
        assertEquals(0, console.run("对比", before.toString(), after.toString(), "-q"), console.err());
        assertArrayEquals(first, Files.readAllBytes(redline));
    }

    @Test
    void aMarkedUpPaperIsComparedWithTheWordFileThatCameBack() throws IOException {
        Path before = write("稿.md", NOTICE);
        assertEquals(0, console.run("render", before.toString(), "-f", "docx"), console.err());
        Path word = folder.resolve("稿.docx");
        String list = folder + "/改动.docx";
        assertEquals(0, console.run("compare", before.toString(), word.toString(), "-o", list), console.err());
        assertTrue(console.out().contains("两稿印出的文字相同"), console.out());
        Path changed = write("改后/稿.md", NOTICE.replace("时间安排", "时间要求"));
        assertEquals(0, console.run("render", changed.toString(), "-f", "docx"), console.err());
        Path back = folder.resolve("改后/稿.docx");
        assertEquals(0, console.run("compare", before.toString(), back.toString(), "-o", list), console.err());
        assertTrue(console.out().contains("共1处改动"), console.out());
        assertEquals(0, console.run("compare", word.toString(), back.toString(), "-o", list), console.err());
        assertTrue(console.out().contains("新：一、时间要求"), console.out());
        assertEquals(1, count(Path.of(list), "w:delText"));
    }

    @Test
    void whatCannotBeComparedIsSaidAndNothingIsWritten() throws IOException {
        Path paper = write("稿.md", NOTICE);
        Path sheet = write("表.xlsx", "x");
        assertEquals(2, console.run("compare", paper.toString(), sheet.toString()));
        assertTrue(console.err().contains("只能对比 .md、.txt 和 .docx"), console.err());
        assertEquals(
                2,
                console.run(
                        "compare", paper.toString(), write("坏.docx", "不是压缩包").toString()));
        assertTrue(console.err().contains("错误[Word-打不开]"), console.err());
        assertEquals(
                2,
                console.run("compare", paper.toString(), folder.resolve("没有.md").toString()));
        assertTrue(console.err().contains("没有.md"), console.err());
        assertEquals(
                2,
                console.run(
                        "compare",
                        paper.toString(),
                        write("错.md", "---\n标提: 甲\n---\n").toString()));
        assertTrue(console.err().contains("您是否想写“标题”"), console.err());
        assertEquals(2, console.run("compare", paper.toString()));
        assertEquals(
                2,
                console.run("compare", paper.toString(), write("乙.md", NOTICE).toString(), "-o", paper.toString()));
        assertTrue(console.err().contains("对比稿会盖住要对比的文件"), console.err());
        assertEquals(NOTICE, Files.readString(paper));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".对比.docx")));
        }
    }

    @Test
    void aSectionWrittenInWordTakesItsFiguresFromTheData() throws IOException {
        Path project = Console.example(folder);
        narrate(project, "全县小学有${小学.单元数}所。\n");
        assertEquals(0, console.run("build", project.toString(), "--only", "推进会讲话", "-f", "html"), console.err());
        String page = Files.readString(project.resolve("成果").resolve(SPEECH).resolve(SPEECH + ".html"));
        assertTrue(page.contains("全县小学有<data class=\"figure\""), page);
    }

    @Test
    void aWrongNameInAWordSectionIsNamedWithItsParagraph() throws IOException {
        Path project = Console.example(folder);
        narrate(project, "第一段没有问题。\n\n全县小学有${小学.学生树}名学生。\n");
        assertEquals(2, console.run("build", project.toString(), "--only", "推进会讲话", "-f", "html"));
        assertTrue(console.err().contains("叙述/推进会讲话/成绩.docx"), console.err());
        assertTrue(console.err().contains("成绩.docx#第2段: 错误[模板-无此项]"), console.err());
        assertTrue(console.err().contains("学生数"), console.err());
        assertFalse(Files.exists(project.resolve("成果")));
    }

    /** Puts a Word file in the place of a section. */
    private void narrate(Path project, String markup) throws IOException {
        Path section = project.resolve("叙述/推进会讲话");
        Path source = write("成绩.md", "---\n版式: gbt9704\n---\n" + markup);
        assertEquals(0, console.run("render", source.toString(), "-f", "docx"), console.err());
        Files.delete(section.resolve("成绩.md"));
        Files.move(folder.resolve("成绩.docx"), section.resolve("成绩.docx"));
    }

    @Test
    void aWordFileComesBackAsTheMarkupItWasMadeFrom() throws IOException {
        Path paper = write("稿.md", NOTICE);
        assertEquals(0, console.run("render", paper.toString(), "-f", "docx"), console.err());
        Path word = folder.resolve("稿.docx");
        String back = folder.resolve("读回").toString();
        assertEquals(0, console.run("排版", word.toString(), "-f", "md", "-o", back), console.err());
        String once = Files.readString(Path.of(back, "稿.md"));
        assertTrue(once.contains("标题: 关于开展自查的通知") && once.contains("# 时间安排"), once);
        assertEquals(0, console.run("render", Path.of(back, "稿.md").toString(), "-f", "docx"), console.err());
        assertArrayEquals(Files.readAllBytes(word), Files.readAllBytes(Path.of(back, "稿.docx")));
    }

    @Test
    void picturesComeBackBesideTheMarkupByteForByteAndOverwriteNothing() throws IOException {
        byte[] photo = png(40, 20);
        Files.write(folder.resolve("校园.png"), photo);
        Path paper = write("稿.md", "---\n标题: 图\n---\n前。\n\n![校园全景](校园.png \"从校门看\")\n");
        assertEquals(0, console.run("render", paper.toString(), "-f", "docx"), console.err());
        Path back = folder.resolve("读回");
        Files.createDirectories(back);
        Files.write(back.resolve("校园.png"), new byte[] {1});
        String word = folder.resolve("稿.docx").toString();
        assertEquals(0, console.run("render", word, "-f", "md,html", "-o", back.toString()), console.err());
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(back.resolve("校园.png")), "another picture of that name");
        assertArrayEquals(photo, Files.readAllBytes(back.resolve("校园-2.png")));
        String markup = Files.readString(back.resolve("稿.md"));
        assertTrue(markup.contains("![校园全景](<校园-2.png> \"从校门看\")"), markup);
        assertTrue(Files.readString(back.resolve("稿.html")).contains("data:image/png;base64,"));
        assertEquals(0, console.run("render", word, "-f", "md", "-o", back.toString()), console.err());
        assertEquals(markup, Files.readString(back.resolve("稿.md")), "the same name again");
        assertEquals(0, console.run("compare", paper.toString(), word, "-o", back + "/比.docx"), console.err());
        assertEquals(1, count(back.resolve("比.docx"), "a:blip"));
    }

    /** Where the markup was typed on since, its words are nowhere else. */
    @Test
    void markupReadFromWordNeverReplacesAnotherText() throws IOException {
        Path paper = write("通知.md", NOTICE);
        assertEquals(0, console.run("render", paper.toString(), "-f", "docx"), console.err());
        String word = folder.resolve("通知.docx").toString();
        Files.writeString(paper, "手写的。\n");
        assertEquals(0, console.run("render", word, "-f", "md"), console.err());
        assertEquals("手写的。\n", Files.readString(paper));
        Path first = folder.resolve("通知.新.md");
        String text = Files.readString(first);
        assertTrue(text.contains("标题: 关于开展自查的通知"), text);
        assertTrue(console.err().contains("通知.md: 警告[排版-已有]") && console.err().contains("新的写在 通知.新.md"), console.err());
        assertTrue(console.out().contains("已生成 " + first), console.out());
        Files.setLastModifiedTime(first, FileTime.fromMillis(0));
        assertEquals(0, console.run("render", word, "-f", "md"), console.err());
        assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(first), "the same bytes are left alone");
        Files.writeString(first, "又改了。\n");
        assertEquals(0, console.run("render", word, "-f", "md"), console.err());
        assertEquals("又改了。\n", Files.readString(first));
        assertEquals(text, Files.readString(folder.resolve("通知.新2.md")));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void boxesComeBackWithTheirRawValues() throws IOException {
        String box = NOTICE + "\n```图表\n标题: 分布\n类型: 箱\n单位: 册\n系列:\n  小学: [12, 15.50, 30, 8, 21]\n"
                + "  初中: [20, 22]\n界线:\n  规定值: 15\n```\n";
        Path paper = write("稿.md", box);
        assertEquals(0, console.run("render", paper.toString(), "-f", "docx,md", "-o", folder + "/一"), console.err());
        assertEquals(0, console.run("render", folder + "/一/稿.docx", "-f", "md", "-o", folder + "/二"), console.err());
        String once = Files.readString(folder.resolve("一/稿.md"));
        assertTrue(once.contains("15.50"), once);
        assertEquals(once, Files.readString(folder.resolve("二/稿.md")));
    }

    /** What XML cannot carry is dropped; all else arrives, however it is meant. */
    @Test
    void hostileTextGoesIntoWordAndComesBack() throws IOException {
        String marks = "甲 & 乙 \\< 丙 > 丁 \" 戊 ' 己 ]]> 庚 &#38; 辛";
        String controls = "令&#1;号&#xB;在&#x1B;此";
        String bidi = "右\u202E到\u202C左 \u05D0\u05D1 \uD842\uDFB7林 \uD83D\uDE00";
        String run = "长".repeat(200_000);
        assertEquals(2, console.run("render", write("坏.md", "令\u0001号").toString(), "-f", "docx"));
        assertTrue(console.err().contains("这个文件不是文本文件"), console.err());
        Path paper = write("稿.md", String.join("\n\n", marks, controls, bidi, run) + "\n");
        assertEquals(0, console.run("render", paper.toString(), "-f", "docx"), console.err());
        String word = folder.resolve("稿.docx").toString();
        assertEquals(0, console.run("render", word, "-o", folder + "/回"), console.err());
        List<String> back = body(Path.of(word))
                .deep("w:p")
                .map(one -> one.deep("w:t").map(XmlTree::text).collect(Collectors.joining()))
                .toList();
        assertEquals("甲 & 乙 < 丙 > 丁 \" 戊 ' 己 ]]> 庚 & 辛", back.get(0));
        assertEquals("令号在此", back.get(1));
        assertEquals(bidi, back.get(2));
        assertEquals(run, back.get(3));
        Path again = folder.resolve("回/稿.md");
        assertEquals(0, console.run("render", again.toString(), "-f", "docx"), console.err());
        assertArrayEquals(Files.readAllBytes(Path.of(word)), Files.readAllBytes(folder.resolve("回/稿.docx")));
    }
}
