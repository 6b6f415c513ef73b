package wenheng.app.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.BuildOptions;
import wenheng.app.Report;
import wenheng.diagnostic.Diagnostics;
import wenheng.report.Manifest;

/**
 * 打断的生成：整条命令在随机的时刻被杀（SIGKILL），两个同时跑，文件夹不让写；成果一份不丢，也不误认作人工改过。
 *
 * <p>Two papers and their lists are built from one of two tables in turn, so that every run replaces every file but 缺数清单. Half of the kills
 * come at any moment of the run, half in the thousandths of a second in which files move. {@code -Dwenheng.kills=500} kills more
 * often.
 */
@EnabledIfSystemProperty(named = "wenheng.clients", matches = "true")
class KilledBuildTest {

    private static final int KILLS = Integer.getInteger("wenheng.kills", 60);
    private static final long SEED = 11;
    private static final int MOVING_NANOS = 6_000_000;
    private static final String LEFT_FROM_MOVING = ".正在生成/manifest.json";

    @TempDir
    Path folder;

    private Path project;
    private Path output;

    /** What the two tables give: the bytes of every output, by path. */
    private final List<SortedMap<String, String>> whole = new ArrayList<>();

    private final Random random = new Random(SEED);

    /** 打断在哪一段. */
    private enum Moment {
        BEFORE_FILES,
        WAITING,
        MOVING,
        DONE
    }

    private final Map<Moment, Integer> kills = new EnumMap<>(Moment.class);

    @BeforeEach
    void buildBothOnce() throws Exception {
        project = Files.createDirectories(folder.resolve("某县2025"));
        output = project.resolve("成果");
        Files.createDirectories(project.resolve("模板"));
        Files.writeString(project.resolve("模板/通报.md"), "<@前置 标题=\"通报\"/>\n全县有小学学生${小学.学生数}人。\n");
        Files.writeString(project.resolve("project.yaml"), """
                县区: 某县
                年度: 2025
                标准: [优质均衡-2017]
                数据: {学校: 学校.csv}
                文稿:
                  - {名称: 甲, 模板: 通报, 格式: [docx, html]}
                  - {名称: 乙, 模板: 通报, 格式: [docx, pdf]}
                """);
        for (int table = 0; table < 2; table++) {
            fill(table);
            assertEquals(0, command().waitFor());
            whole.add(outputs());
        }
        assertEquals(whole.get(0).keySet(), whole.get(1).keySet());
        whole.get(0).keySet().stream()
                .filter(path -> !path.equals("缺数清单.xlsx"))
                .forEach(path ->
                        assertNotEquals(whole.get(0).get(path), whole.get(1).get(path), path));
    }

    private void fill(int table) throws IOException {
        Files.writeString(
                project.resolve("学校.csv"),
                "学校标识码,学校名称,学校类型,小学学生数,小学专任教师数\n1,城关小学,小学," + (200 + table) + ",20\n2,城西小学,小学,300,25\n");
    }

    /** The whole command, in a process of its own. */
    private Process command() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "wenheng.cli.Main",
                        "build",
                        project.toString(),
                        "-q",
                        "--fonts",
                        "fonts")
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private Path log() {
        return folder.resolve("log-" + random.nextInt(Integer.MAX_VALUE));
    }

    /** Every file in 成果 by its hash, but for those of the staging and the lock. */
    private SortedMap<String, String> outputs() throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString();
                if (!path.startsWith(".")) {
                    found.put(path, Manifest.hash(Files.readAllBytes(file)));
                }
            }
        }
        return found;
    }

    @Test
    void killedAtAnyMomentNothingIsLostAndTheNextBuildIsClean() throws Exception {
        long usual = usualNanos();
        for (int i = 0; i < KILLS; i++) {
            fill(i % 2);
            kill(random.nextBoolean() ? Optional.empty() : Optional.of(usual));
            everyOutputIsWhole(i);
            if (random.nextBoolean() || i == KILLS - 1) {
                nextBuildIsClean(i % 2);
            }
        }
        System.out.println("打断 " + KILLS + " 次：" + kills + "；缺 0，误认 0");
    }

    private long usualNanos() throws Exception {
        long start = System.nanoTime();
        assertEquals(0, command().waitFor());
        return System.nanoTime() - start;
    }

    /**
     * Starts the command and kills it.
     *
     * @param within this time from its start; empty for while files move
     */
    private void kill(Optional<Long> within) throws Exception {
        Process process = command();
        if (within.isPresent()) {
            process.waitFor((long) (random.nextDouble() * within.get()), TimeUnit.NANOSECONDS);
        } else {
            while (process.isAlive() && !Files.exists(output.resolve(LEFT_FROM_MOVING))) {
                Thread.onSpinWait();
            }
            long end = System.nanoTime() + (long) (MOVING_NANOS * Math.pow(random.nextDouble(), 4)); // mostly soon
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
        process.destroyForcibly().waitFor();
        kills.merge(moment(), 1, Integer::sum);
    }

    private Moment moment() {
        if (Files.exists(output.resolve(LEFT_FROM_MOVING))) {
            return Moment.MOVING;
        }
        if (Files.exists(output.resolve(".正在生成"))) {
            return Moment.WAITING;
        }
        return Files.exists(output.resolve(".正在生成.锁")) ? Moment.BEFORE_FILES : Moment.DONE;
    }

    private void everyOutputIsWhole(int kill) throws IOException {
        SortedMap<String, String> now = outputs();
        assertEquals(whole.get(0).keySet(), now.keySet(), "after kill " + kill);
        now.forEach((path, hash) ->
                assertTrue(whole.stream().anyMatch(each -> each.get(path).equals(hash)), path + " after kill " + kill));
    }

    private void nextBuildIsClean(int table) throws IOException {
        Report report = new OnDisk(Optional.of(Path.of("fonts"))).build(project, Optional.empty(), BuildOptions.ALL);
        assertEquals(List.of(), madeByHand(report.diagnostics()));
        assertEquals(withoutManifest(whole.get(table)), withoutManifest(outputs()));
        try (Stream<Path> files = Files.list(output)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".")), "nothing is left over");
        }
    }

    private static List<String> madeByHand(Diagnostics findings) {
        return findings.all().stream()
                .map(each -> each.text())
                .filter(text -> text.contains("成果-"))
                .filter(text -> !text.contains("成果-续完"))
                .toList();
    }

    /** The process and the tests may name different versions of the program in it. */
    private static SortedMap<String, String> withoutManifest(SortedMap<String, String> outputs) {
        SortedMap<String, String> others = new TreeMap<>(outputs);
        others.remove(Manifest.FILE);
        return others;
    }

    @Test
    void ofTwoBuildsAtOnceOneIsRefusedOrWaitsItsTurn() throws Exception {
        for (int i = 0; i < 3; i++) {
            fill(i % 2);
            Process first = command();
            Process second = command();
            List<Integer> ends =
                    Stream.of(first.waitFor(), second.waitFor()).sorted().toList();
            assertTrue(ends.equals(List.of(0, 0)) || ends.equals(List.of(0, 2)), ends.toString());
            everyOutputIsWhole(i);
            nextBuildIsClean(i % 2);
        }
    }

    @Test
    void folderThatRefusesLeavesAllAsItWas() throws Exception {
        Path refusing = output.resolve("甲");
        Path aside = folder.resolve("甲");
        Files.move(refusing, aside);
        Files.writeString(refusing, "这里应当是文件夹");
        SortedMap<String, String> before = outputs();
        fill(0);
        assertEquals(2, command().waitFor());
        assertEquals(before, outputs());
        Files.delete(refusing);
        Files.move(aside, refusing);
        nextBuildIsClean(0);
    }
}
