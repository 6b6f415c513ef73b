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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import wenheng.app.disk.DiskWorld;
import wenheng.app.disk.FontFolder;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Part;
import wenheng.font.RoutedFonts;
import wenheng.layout.Layouter;
import wenheng.model.Model;
import wenheng.page.Pages;
import wenheng.pdf.PdfWriter;
import wenheng.project.Project;
import wenheng.style.Profile;
import wenheng.style.ProfileReader;

/**
 * 文稿的快慢：示例的自评报告，不带附件，十八页，有表有图，字体已经打开。
 *
 * <p>Run from the root of the repository; {@code -prof gc} adds what is allocated (gc.alloc.rate.norm, bytes a paper).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PaperBenchmark {

    private static final int PAGES = 18;

    private RoutedFonts metrics;
    private Document paper;
    private Profile profile;
    private Pages pages;

    @Setup(Level.Trial)
    public void prepare() {
        metrics = new RoutedFonts(FontFolder.open(Optional.of(Path.of("fonts"))).plan());
        Project project = Project.open(new DiskWorld(Path.of("examples/qingshi")));
        Model.GroupNode data = project.data().value();
        Document whole = project.compose(project.papers(List.of()).get(0), data).value();
        List<Block> body = whole.blocks().stream()
                .takeWhile(block -> !(block instanceof Part.Attachment))
                .toList();
        paper = new Document(whole.metadata(), body);
        profile = ProfileReader.read(paper.metadata().profile());
        pages = Layouter.layOut(paper, profile, metrics);
        if (pages.pages().size() != PAGES) {
            throw new IllegalStateException("the example has " + pages.pages().size() + " pages now; set PAGES");
        }
    }

    /** 排版，ms a paper. */
    @Benchmark
    public Pages layOut() {
        return Layouter.layOut(paper, profile, metrics);
    }

    /** 写 PDF，ms a paper. */
    @Benchmark
    public byte[] write() {
        return PdfWriter.write(pages, paper.metadata(), metrics);
    }

    /** 排版并写 PDF，ms a page. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public byte[] page() {
        return print();
    }

    /** 排版并写 PDF，papers a second on two threads. */
    @Benchmark
    @Threads(2)
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public byte[] twoThreads() {
        return print();
    }

    private byte[] print() {
        return PdfWriter.write(Layouter.layOut(paper, profile, metrics), paper.metadata(), metrics);
    }
}
