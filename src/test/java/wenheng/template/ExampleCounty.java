package wenheng.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import wenheng.assess.Assessment;
import wenheng.assess.Assessor;
import wenheng.assess.standard.StandardReader;
import wenheng.assess.submission.CountyReader;
import wenheng.assess.submission.QuestionnaireReader;
import wenheng.assess.submission.SchoolReader;
import wenheng.assess.submission.Submission;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.data.head.Headings;
import wenheng.model.Model;
import wenheng.model.ModelBuilder;
import wenheng.model.ProjectFacts;
import wenheng.model.TableFacts;

/** 示例县：从 examples/qingshi 读来的真实一年。 */
final class ExampleCounty {

    static final Path FOLDER = Path.of("examples", "qingshi");

    private ExampleCounty() {}

    static Model.GroupNode data() {
        return data(facts());
    }

    /** What templates see of these facts, the example's further tables among them. */
    static Model.GroupNode data(ProjectFacts facts) {
        Model.TableNode spending = TableFacts.of(
                        "项目投入", Headings.ANY.locate(table("数据/项目投入.csv", "")).value())
                .value();
        return TableFacts.added(ModelBuilder.build(facts), Map.of("项目投入", spending));
    }

    static ProjectFacts facts() {
        return facts("优质均衡-2017");
    }

    /** The same year by another rule. */
    static ProjectFacts facts(String rule) {
        Submission now = new Submission(
                "青石县",
                2025,
                SchoolReader.read(table("数据/学校.xlsx", "学校")).value(),
                CountyReader.read(table("数据/县级指标.csv", "")).value(),
                QuestionnaireReader.read(table("数据/问卷.csv", "")).value());
        TreeMap<Integer, Assessment> earlier = new TreeMap<>();
        for (int year : List.of(2020, 2024)) {
            Table table = table("数据/往年/学校" + year + ".csv", "");
            earlier.put(
                    year,
                    assess(
                            rule,
                            new Submission("青石县", year, SchoolReader.read(table).value(), Map.of(), List.of())));
        }
        return new ProjectFacts("青石县", "青石县教育局", 2025, assess(rule, now), earlier);
    }

    private static Assessment assess(String rule, Submission submission) {
        return Assessor.assess(submission, List.of(StandardReader.read(rule))).value();
    }

    private static Table table(String path, String sheet) {
        return TableReader.read(path, sheet, bytes(FOLDER.resolve(path))).value();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static TemplateSource stock() {
        return TestTexts.source(texts(Path.of("templates"), false), "模板/", "");
    }

    /** The example's own sections; a paper made of data alone has none. */
    static TemplateSource narrative(String paper) {
        if (!Files.isDirectory(FOLDER.resolve("叙述").resolve(paper))) {
            return TemplateSource.none();
        }
        return TestTexts.source(texts(FOLDER.resolve("叙述").resolve(paper), true), "叙述/" + paper + "/", ".md");
    }

    private static Map<String, String> texts(Path folder, boolean bare) {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                texts.put(bare ? name.replaceFirst("\\.md$", "") : name, Files.readString(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return texts;
    }
}
