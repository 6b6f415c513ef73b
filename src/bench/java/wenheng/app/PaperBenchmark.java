package wenheng.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.layout.Layouter;
import wenheng.layout.Pages;
import wenheng.markup.MarkupParser;
import wenheng.model.Model;
import wenheng.pdf.PdfFonts;
import wenheng.pdf.PdfWriter;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/** 文稿的快慢：二十页的排版，示例自评报告的 PDF 和 DOCX。 Run from the root of the repository. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PaperBenchmark {

    private static final int PAGES = 20;
    private static final String PARAGRAPH =
            "全县义务教育学校布局合理，办学条件持续改善，教师队伍结构不断优化，校际差异逐年缩小，群众满意度稳步提升。".repeat(4) + "\n\n";

    private Fonts fonts;
    private PdfFonts metrics;
    private Document longPaper;
    private Document example;
    private Profile profile;
    private Pages pages;

    @Setup(Level.Trial)
    public void prepare() {
        fonts = Fonts.open(Optional.of(Path.of("fonts")));
        metrics = new PdfFonts(fonts.plan());
        Project project = Project.open(Path.of("examples/qingshi"));
        Model.GroupNode data = project.data().value();
        example = project.compose(project.papers(List.of()).get(0), data).value();
        profile = ProfileReader.read(example.metadata().profile());
        pages = Layouter.layOut(example, profile, metrics);
        longPaper = longPaper();
    }

    private Document longPaper() {
        for (int paragraphs = PAGES; ; paragraphs++) {
            String text = "# 基本情况\n\n" + PARAGRAPH.repeat(paragraphs);
            Document document = MarkupParser.parsePlain("长文.md", text).value();
            if (Layouter.layOut(document, profile, metrics).pages().size() >= PAGES) {
                return document;
            }
        }
    }

    @Benchmark
    public Object layOutTwentyPages() {
        return Layouter.layOut(longPaper, profile, metrics);
    }

    @Benchmark
    public Object layOutExample() {
        return Layouter.layOut(example, profile, metrics);
    }

    @Benchmark
    public Object writePdf() {
        return PdfWriter.write(pages, example.metadata(), metrics);
    }

    @Benchmark
    public Object writeDocx() {
        return DocxWriter.write(example, profile, pages, fonts.wordNames());
    }
}
