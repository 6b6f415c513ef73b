package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import wenheng.app.disk.DiskWorld;
import wenheng.markup.write.MarkupWriter;
import wenheng.model.Model;
import wenheng.project.Project;
import wenheng.project.ProjectSettings.Paper;

/**
 * 文种样稿：每个库存模板在三个县（均达标、有差距、数据缺一半）印出的文字，存在各县的 文稿 文件夹。
 *
 * <p>{@code mvn test -Dtest=PaperTextTest -Dgolden=update} writes them anew; the difference is then read before it is committed.
 */
class PaperTextTest {

    private static final Path COUNTIES = Path.of("src/test/resources/papers");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> everyPaperReadsAsItStands() throws IOException {
        return counties().stream().flatMap(PaperTextTest::tests);
    }

    private static List<Path> counties() throws IOException {
        try (Stream<Path> folders = Files.list(COUNTIES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static Stream<DynamicTest> tests(Path county) {
        Project project = Project.open(new DiskWorld(county));
        Model.GroupNode data = project.data().value();
        return project.settings().papers().stream()
                .map(paper -> DynamicTest.dynamicTest(
                        county.getFileName() + " " + paper.name(),
                        () -> check(county, paper, text(project, paper, data))));
    }

    static String text(Project project, Paper paper, Model.GroupNode data) {
        return MarkupWriter.write(project.compose(paper, data).value());
    }

    private static void check(Path county, Paper paper, String made) throws IOException {
        assertEquals(List.of(), Slips.in(made), made);
        Path golden = county.resolve("文稿").resolve(paper.name() + ".md");
        if (UPDATE) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, made);
        }
        assertTrue(Files.exists(golden), golden + " is missing; -Dgolden=update writes it");
        assertEquals(Files.readString(golden), made, golden.toString());
    }

    @Test
    void everyStockTemplateForACountyHasItsText() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            TreeSet<String> stock = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("市域汇总.md"))
                    .map(name -> name.replaceFirst("\\.md$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Path county : counties()) {
                TreeSet<String> written = Project.open(new DiskWorld(county)).settings().papers().stream()
                        .map(Paper::template)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(stock, written, county.toString());
            }
        }
    }
}
