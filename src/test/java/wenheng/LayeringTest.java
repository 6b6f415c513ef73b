package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import wenheng.text.Characters;

/** 分层：编译出的各包只按 ARCHITECTURE.md 的表互相引用，第三方库只在表中写明的包里使用；表里也没有多余的话。 */
class LayeringTest {

    /** Where a library's classes live; what it stands on counts as the library. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("org.snakeyaml.", "snakeyaml-engine"),
            Map.entry("org.apache.poi.", "poi"),
            Map.entry("org.apache.xmlbeans.", "poi"),
            Map.entry("org.openxmlformats.", "poi"),
            Map.entry("org.apache.commons.compress.", "commons-compress"),
            Map.entry("org.apache.commons.io.", "commons-compress"),
            Map.entry("org.apache.commons.csv.", "commons-csv"),
            Map.entry("org.commonmark.", "commonmark"),
            Map.entry("freemarker.", "freemarker"),
            Map.entry("com.lowagie.", "openpdf"),
            Map.entry("picocli.", "picocli"));

    /** FreeMarker's guard against endless templates is package-private: the bridge to it stands in its package. */
    private static final String BRIDGE = "freemarker.core";

    private static final String ROOT = "wenheng.";

    private static final Set<String> VAGUE_NAMES = Set.of("internal", "util", "utils", "common", "impl", "helper");

    private static final int MOST_FILES = 30;

    private static final Pattern ARROW = Pattern.compile("^ +(\\S+) +-> (\\S+)", Pattern.MULTILINE);

    private static LayerTable table;
    private static Set<Arrow> arrows;

    @BeforeAll
    static void look() {
        table = LayerTable.read();
        arrows = ARROW.matcher(jdeps())
                .results()
                .map(match -> new Arrow(match.group(1), match.group(2)))
                .collect(Collectors.toSet());
        assertTrue(arrows.stream().anyMatch(arrow -> inHouse(arrow.to()).isPresent()), "jdeps 没有给出各包之间的箭头，是否改了输出格式？");
        assertTrue(arrows.stream().anyMatch(arrow -> library(arrow.to()).isPresent()), "jdeps 没有给出对第三方库的引用，是否改了输出格式？");
    }

    @Test
    void theTableHasARowForEveryPackageAndForNoOther() {
        Set<String> packages = new TreeSet<>();
        arrows.stream()
                .map(Arrow::from)
                .filter(from -> !from.equals(BRIDGE))
                .forEach(from -> packages.add(inHouse(from).orElse(from)));
        assertEquals(packages, table.packages(), "程序里的包与表里的行");
    }

    @Test
    void everyArrowIsInTheTable() {
        assertEquals(List.of(), faults(LayeringTest::forbiddenPackage));
    }

    @Test
    void everyArrowOfTheTableIsUsed() {
        Set<String> unused = new TreeSet<>();
        for (String from : table.packages()) {
            table.arrows(from).stream()
                    .filter(to -> !arrows.contains(new Arrow(ROOT + from, ROOT + to)))
                    .forEach(to -> unused.add(from + " -> " + to));
        }
        assertEquals(Set.of(), unused, "表里有、程序里没有的箭头");
    }

    @Test
    void everyLibraryStaysInItsPackage() {
        assertEquals(List.of(), faults(LayeringTest::forbiddenLibrary));
    }

    @Test
    void everyLibraryOfTheTableIsUsed() {
        Set<String> used = arrows.stream()
                .filter(arrow -> inHouse(arrow.from()).isPresent())
                .flatMap(arrow -> library(arrow.to()).stream().map(library -> arrow.from() + " -> " + library))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>();
        for (String from : table.packages()) {
            table.libraries(from).forEach(library -> unused.add(ROOT + from + " -> " + library));
        }
        unused.removeAll(used);
        assertEquals(Set.of(), unused, "表里有、程序里没有用的库");
    }

    @Test
    void arrowsOfTheTablePointDownAndMakeNoCircle() {
        Set<String> upwards = new TreeSet<>();
        for (String from : table.packages()) {
            table.allowed(from).stream()
                    .filter(to -> table.level(to) > table.level(from))
                    .forEach(to -> upwards.add(from + " -> " + to));
        }
        assertEquals(Set.of(), upwards, "表里向上的箭头");
        Set<String> left = new TreeSet<>(table.packages());
        while (left.removeIf(name -> table.allowed(name).stream().noneMatch(left::contains))) {
            // what uses none of those left is taken away, until nothing is left or the rest use each other
        }
        assertEquals(Set.of(), left, "这些包互相引用成环，或引用了成环的包");
    }

    @Test
    void everyPackageHasANameThatSaysItsSubject() {
        List<String> vague = arrows.stream()
                .map(Arrow::from)
                .filter(name -> Arrays.stream(name.split("\\.", -1)).anyMatch(VAGUE_NAMES::contains))
                .distinct()
                .toList();
        assertEquals(List.of(), vague);
    }

    @Test
    void noPackageHasMoreThanThirtyFiles() throws IOException {
        Map<String, Long> files;
        Path sources = Path.of("src/main/java/wenheng");
        try (Stream<Path> all = Files.walk(sources)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(
                            file -> sources.relativize(file.getParent()).toString(),
                            TreeMap::new,
                            Collectors.counting()));
        }
        files.values().removeIf(count -> count <= MOST_FILES);
        assertEquals(Map.of(), files, "一个包至多 " + MOST_FILES + " 个文件");
    }

    private static boolean forbiddenPackage(Arrow arrow) {
        Optional<String> to = inHouse(arrow.to());
        if (to.isEmpty() || arrow.from().equals(arrow.to())) {
            return false;
        }
        return inHouse(arrow.from())
                .filter(table.packages()::contains)
                .filter(from -> table.allowed(from).contains(to.get()))
                .isEmpty();
    }

    private static boolean forbiddenLibrary(Arrow arrow) {
        Optional<String> library = library(arrow.to());
        if (library.isEmpty()) {
            return !known(arrow.to());
        }
        if (arrow.from().equals(BRIDGE)) {
            return !library.get().equals("freemarker");
        }
        return inHouse(arrow.from())
                .filter(table.packages()::contains)
                .filter(from -> table.libraries(from).contains(library.get()))
                .isEmpty();
    }

    /** A target that is ours or the JDK's; anything else is a library the table does not name. */
    private static boolean known(String target) {
        return inHouse(target).isPresent()
                || target.startsWith("java.")
                || target.startsWith("javax.")
                || target.startsWith("org.w3c.dom")
                || target.startsWith("org.xml.sax");
    }

    private static Optional<String> inHouse(String name) {
        return name.startsWith(ROOT) ? Optional.of(name.substring(ROOT.length())) : Optional.empty();
    }

    private static Optional<String> library(String name) {
        return LIBRARIES.entrySet().stream()
                .filter(entry -> (name + ".").startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<String> faults(Predicate<Arrow> forbidden) {
        return arrows.stream().filter(forbidden).map(Arrow::text).sorted().toList();
    }

    private static String jdeps() {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int exit = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "-verbose:package",
                        "-filter:none",
                        classes().toString());
        assertEquals(0, exit, out.toString());
        return out.toString();
    }

    private static Path classes() {
        try {
            return Path.of(Characters.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Arrow(String from, String to) {
        String text() {
            return from + " -> " + to;
        }
    }
}
