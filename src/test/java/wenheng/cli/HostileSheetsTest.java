package wenheng.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import wenheng.CpuTime;
import wenheng.hostile.HostileCase;
import wenheng.hostile.HostileSheets;

/**
 * 难读的表：每一份都有结果或有地址的诊断，从不崩溃，从不悄悄丢数或编数。
 *
 * <p>What comes of each stands in src/test/resources/hostile-sheets: the exit code, every finding, and the numbers read
 * (pupils and the values of the indicators). {@code -Dgolden=update} writes them anew; the difference is then read.
 */
class HostileSheetsTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile-sheets");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));
    /** A file, a sheet, a cell, or a place in project.yaml; then what is the matter. */
    private static final Pattern FINDING =
            Pattern.compile("(数据|project\\.yaml|标准)[^: ]*(:\\d+:\\d+)?: (错误|警告|提示)\\[[^\\]]+\\]: .+");

    /** Seconds of processor time that a command may take; the largest sheet takes less than one. */
    private static final int LONGEST = 10;

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {}

    @TestFactory
    Stream<DynamicTest> everySheetGivesAddressedFindingsOnly() {
        return HostileSheets.all().stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)));
    }

    private void check(HostileCase hostile) throws IOException {
        Path project = folder.resolve(hostile.name());
        write(project, hostile);
        Run run = run("assess", project.toString(), "-f", "json");
        assertDecent(run);
        assertEquals(run.exit() == 2, run.out().isEmpty(), "nothing but a refusal leaves no answer");
        if (run.exit() != 2) {
            assertDecent(run("assess", project.toString()));
            String workbook = project.resolve("表.xlsx").toString();
            assertDecent(run("assess", project.toString(), "-f", "xlsx", "-o", workbook));
        }
        assertDecent(run("check", project.toString()));
        if (hostile.name().startsWith("写法-")) {
            assertNothingSilent(run);
        }
        compare(FOLDER.resolve(hostile.name() + ".txt"), report(run));
    }

    private static void assertDecent(Run run) {
        assertTrue(run.exit() >= 0 && run.exit() <= 2, run.toString());
        assertFalse(run.err().contains("程序出错") || run.err().contains("Exception"), run.err());
        List<String> unplaced = run.err()
                .lines()
                .filter(line -> line.contains("]: ") && !line.startsWith("  "))
                .filter(line -> !FINDING.matcher(line).matches())
                .toList();
        assertEquals(List.of(), unplaced);
        assertEquals(run.exit() == 0, !run.err().contains("错误["), run.err());
    }

    /** Each row's pupils, in column D from row 2, are read and count, or there is a finding at the cell. */
    private static void assertNothingSilent(Run run) {
        String read = numbers(run);
        long rows = read.lines().count();
        for (int i = 1; i <= rows; i++) {
            String cell = "D" + (i + 1);
            boolean told =
                    Pattern.compile("\\b" + cell + "\\b").matcher(run.err()).find();
            assertTrue(told || read.contains("第" + i + "号小学 小学 "), cell + "\n" + run.err());
        }
    }

    private static void compare(Path golden, String made) throws IOException {
        if (UPDATE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, made);
        }
        assertTrue(Files.exists(golden), golden + " is missing; -Dgolden=update writes it");
        assertEquals(Files.readString(golden), made, golden.toString());
    }

    private static void write(Path project, HostileCase hostile) throws IOException {
        for (Map.Entry<String, byte[]> file : hostile.files().entrySet()) {
            Path path = project.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.writeString(project.resolve("project.yaml"), hostile.project());
    }

    private static Run run(String... args) {
        Console console = new Console();
        int exit = CpuTime.within(LONGEST, () -> console.run(args));
        return new Run(exit, console.out(), console.err());
    }

    private static String report(Run run) {
        String findings = run.err().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        return "退出码 " + run.exit() + "\n\n" + findings + (findings.isEmpty() ? "" : "\n\n") + numbers(run);
    }

    /** Every section that counts with its pupils and values, then those that do not. */
    private static String numbers(Run run) {
        if (run.out().isEmpty()) {
            return "没有结果\n";
        }
        Map<?, ?> answer = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(run.out());
        Map<?, ?> standard = (Map<?, ?>) ((List<?>) answer.get("standards")).get(0);
        String units = list(standard, "units").map(HostileSheetsTest::unit).collect(Collectors.joining());
        String excluded = list(standard, "excluded")
                .map(each -> "不计入 " + each.get("school") + " " + each.get("stage") + "：" + each.get("reason") + "\n")
                .collect(Collectors.joining());
        return (units + excluded).isEmpty() ? "没有学校\n" : units + excluded;
    }

    private static Stream<Map<?, ?>> list(Map<?, ?> owner, String key) {
        return ((List<?>) owner.get(key)).stream().map(each -> (Map<?, ?>) each);
    }

    private static String unit(Map<?, ?> unit) {
        String values = ((Map<?, ?>) unit.get("values"))
                .values().stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("value")))
                        .map(value -> value.equals("null") ? "—" : value)
                        .collect(Collectors.joining(" "));
        return unit.get("school") + " " + unit.get("stage") + " " + unit.get("students") + "人：" + values + "\n";
    }
}
