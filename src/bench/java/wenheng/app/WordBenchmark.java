package wenheng.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import wenheng.app.disk.FontFolder;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.docx.word.DocxOptions;
import wenheng.font.RoutedFonts;
import wenheng.layout.Layouter;
import wenheng.markup.read.MarkupParser;
import wenheng.page.Pages;
import wenheng.project.Fonts;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/** Word 文件的快慢：二十页的公文、一万行的表，排好了再写，堆 256 MB。 Run from the root of the repository. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class WordBenchmark {

    private static final int PARAGRAPHS = 62;
    private static final String PARAGRAPH =
            "全县52所义务教育学校布局合理，“十四五”期间累计投入3.9亿元，小学综合差异系数为0.36，群众满意度达到91.5%。".repeat(3) + "\n\n";
    private static final int ROWS = 10_000;

    private DocxOptions names;
    private RoutedFonts metrics;
    private Paper twentyPages;
    private Paper longTable;

    /** A paper laid out. */
    private record Paper(Document document, Profile profile, Pages pages) {}

    @Setup(Level.Trial)
    public void prepare() {
        Fonts fonts = FontFolder.open(Optional.of(Path.of("fonts")));
        names = fonts.wordNames();
        metrics = new RoutedFonts(fonts.plan());
        twentyPages = paper("# 基本情况\n\n" + PARAGRAPH.repeat(PARAGRAPHS));
        longTable = paper(IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> "| 第" + row + "小学 | " + row % 900 / 100 + "." + row % 100 + " | " + row % 40 + " |\n")
                .collect(Collectors.joining("", "表：各校情况\n\n| 学校 | 生均面积 | 图书 |\n|---|--:|--:|\n", "")));
    }

    private Paper paper(String text) {
        Document document = MarkupParser.parsePlain("文稿.md", text).value();
        Profile profile = ProfileReader.read(document.metadata().profile());
        Paper paper = new Paper(document, profile, Layouter.layOut(document, profile, metrics));
        System.out.println(paper.pages().pages().size() + " pages");
        return paper;
    }

    @Benchmark
    public Object writeTwentyPages() {
        return write(twentyPages);
    }

    @Benchmark
    public Object writeTenThousandRows() {
        return write(longTable);
    }

    private byte[] write(Paper paper) {
        return DocxWriter.write(paper.document(), paper.profile(), paper.pages(), names);
    }
}
