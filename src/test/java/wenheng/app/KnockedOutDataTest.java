package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.Rounds;
import wenheng.Seeded;
import wenheng.app.disk.DiskWorld;
import wenheng.diagnostic.InputException;
import wenheng.model.Model;
import wenheng.project.Project;
import wenheng.project.ProjectSettings.Paper;

/** 随意挖去数据，每份文稿仍是完整的句子：没有空括号、叠用的标点、孤零零的逗号，也不把缺数说成零。 */
@Seeded
class KnockedOutDataTest {

    private static final List<String> OPTIONAL = List.of("县级: 数据/县级指标.csv", "问卷: 数据/问卷.csv", "会议: 会议.yaml\n");
    private static final int ROUNDS = Rounds.of(4);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"均达标", "有差距"})
    void whateverIsMissingEverySentenceIsWhole(String county) throws IOException {
        for (int seed = 1; seed <= ROUNDS; seed++) {
            Path project = Files.createDirectory(folder.resolve(String.valueOf(seed)));
            copy(Path.of("src/test/resources/papers").resolve(county), project, new Random(seed));
            check(Project.open(new DiskWorld(project)), county + ", seed " + seed);
        }
    }

    private static void check(Project project, String which) {
        Model.GroupNode data = project.data().value();
        for (Paper paper : project.settings().papers()) {
            try {
                String text = PaperTextTest.text(project, paper, data);
                assertEquals(List.of(), Slips.in(text), which + ", " + paper.name());
            } catch (InputException failed) {
                throw new AssertionError(which + ", " + paper.name(), failed);
            }
        }
    }

    private static void copy(Path from, Path to, Random random) throws IOException {
        Files.createDirectories(to.resolve("数据"));
        for (String file : List.of("数据/学校.csv", "数据/学校2020.csv", "数据/县级指标.csv", "数据/问卷.csv", "会议.yaml")) {
            String text = Files.readString(from.resolve(file));
            boolean holed = file.equals("数据/学校.csv") || file.equals("数据/县级指标.csv");
            Files.writeString(to.resolve(file), holed ? holed(text, random) : text);
        }
        String settings = Files.readString(from.resolve("project.yaml"));
        for (String part : OPTIONAL) {
            settings =
                    random.nextInt(3) == 0 ? settings.replace(", " + part, "").replace(part, "") : settings;
        }
        boolean past = random.nextBoolean();
        Files.writeString(to.resolve("project.yaml"), past ? settings : settings.replaceFirst("往年: .*\n", ""));
    }

    /** The table with a share of its numbers gone; names and kinds stay. */
    private static String holed(String csv, Random random) {
        double share = random.nextInt(4) / 10.0;
        List<String> lines = csv.lines().toList();
        return Stream.concat(
                        Stream.of(lines.get(0)),
                        lines.stream().skip(1).map(line -> holed(line.split(",", -1), share, random)))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String holed(String[] cells, double share, Random random) {
        for (int i = 1; i < cells.length; i++) {
            boolean number = cells[i].matches("[\\d.]+");
            cells[i] = number && random.nextDouble() < share ? "" : cells[i];
        }
        return String.join(",", cells);
    }

    @Test
    void theSlipsAreFound() {
        for (String slip : List.of(
                "甲，。",
                "乙（）丙。",
                "（，丁）。",
                "还需。",
                "提高-3个百分点。",
                "增加0人。",
                "除外，其余。",
                "一个说得很长很长、长到不会是标题而只能是正文的段落，到末尾却没有句号",
                "近3.2万余人。",
                "有0所学校。",
                "、等3所。")) {
            assertFalse(Slips.in(slip).isEmpty(), slip);
        }
        String whole = "小学36所，综合达标32所（占88.9%）；较2020年提高0.5个百分点。\n\n# 标题\n\n| 甲 |\n| :-: |\n| 〔待补：数〕 |\n";
        assertEquals(List.of(), Slips.in(whole), Arrays.toString(Slips.in(whole).toArray()));
    }
}
