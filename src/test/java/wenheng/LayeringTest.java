package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
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
import org.junit.jupiter.api.Test;
import wenheng.text.Characters;

/** 分层：编译出的各包只按 ARCHITECTURE.md 的表互相引用，第三方库只在指定的包里使用。 */
class LayeringTest {

    /** Levels, packages, and what each may use beyond what its level gives it. */
    private static final Map<String, Layer> TABLE = new TreeMap<>(Map.ofEntries(
            layer(0, "text"),
            layer(0, "diagnostic"),
            layer(0, "json"),
            layer(1, "provenance"),
            layer(1, "settings", "+snakeyaml"),
            layer(1, "ooxml", "+poi"),
            layer(2, "document"),
            layer(2, "data", "+commons-csv", "+poi"),
            layer(2, "data.head", "data"),
            layer(2, "style", "settings"),
            layer(3, "assess.school", "data.head"),
            layer(3, "assess.standard", "assess.school", "settings"),
            layer(3, "assess.submission", "assess.standard", "assess.school", "data", "data.head", "settings"),
            layer(3, "assess", "assess.submission", "assess.standard", "assess.school"),
            layer(3, "assess.form", "assess", "assess.submission", "assess.standard", "assess.school"),
            layer(3, "assess.explanation", "assess", "assess.submission", "assess.standard", "assess.school"),
            layer(3, "markup", "document"),
            layer(3, "markup.syntax", "document", "markup", "+commonmark"),
            layer(3, "markup.read", "document", "markup", "markup.syntax", "settings", "+commonmark"),
            layer(3, "markup.write", "document", "markup", "markup.syntax"),
            layer(3, "page", "document", "style"),
            layer(3, "font", "style"),
            layer(3, "chart", "document", "style"),
            layer(3, "check", "document", "settings"),
            layer(3, "compare", "document"),
            layer(4, "layout.line", "page", "document", "style", "chart"),
            layer(4, "layout.strip", "layout.line", "page", "document", "style"),
            layer(4, "layout.table", "layout.strip", "layout.line", "page", "document", "style"),
            layer(4, "layout.part", "layout.strip", "layout.line", "page", "document", "style"),
            layer(
                    4,
                    "layout",
                    "layout.part",
                    "layout.table",
                    "layout.strip",
                    "layout.line",
                    "page",
                    "document",
                    "style",
                    "chart"),
            layer(4, "layout.measure", "page", "style"),
            layer(4, "html", "document", "style", "chart"),
            layer(4, "say", "assess", "assess.standard", "assess.school"),
            layer(5, "pdf", "layout", "document", "style", "+openpdf"),
            layer(5, "docx", "layout", "document", "style", "chart", "compare", "ooxml", "+poi"),
            layer(
                    5,
                    "workbook",
                    "assess",
                    "assess.form",
                    "assess.submission",
                    "assess.standard",
                    "assess.school",
                    "data",
                    "document",
                    "ooxml",
                    "+poi"),
            layer(5, "site", "html", "document", "settings", "json"),
            layer(
                    5,
                    "model",
                    "say",
                    "assess",
                    "assess.form",
                    "assess.submission",
                    "assess.standard",
                    "assess.school",
                    "data"),
            layer(5, "template", "model", "say", "markup", "+freemarker"),
            layer(6, "app", "*"),
            layer(7, "cli", "app", "+picocli")));

    /** Where a library's classes live; what POI stands on counts as POI. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("org.snakeyaml.", "snakeyaml"),
            Map.entry("org.apache.poi.", "poi"),
            Map.entry("org.apache.xmlbeans.", "poi"),
            Map.entry("org.openxmlformats.", "poi"),
            Map.entry("org.apache.commons.compress.", "poi"),
            Map.entry("org.apache.commons.io.", "poi"),
            Map.entry("org.apache.commons.csv.", "commons-csv"),
            Map.entry("org.commonmark.", "commonmark"),
            Map.entry("freemarker.", "freemarker"),
            Map.entry("com.lowagie.", "openpdf"),
            Map.entry("picocli.", "picocli"));

    /** FreeMarker's guard against endless templates is package-private: the bridge to it stands in its package. */
    private static final String BRIDGE = "freemarker.core";

    private static final Set<String> VAGUE_NAMES = Set.of("internal", "util", "utils", "common", "impl", "helper");

    private static final Pattern ARROW = Pattern.compile("^ +(\\S+) +-> (\\S+)", Pattern.MULTILINE);

    @Test
    void everyArrowIsInTheTable() {
        List<Arrow> arrows = arrows();
        assertTrue(
                arrows.stream().filter(arrow -> inHouse(arrow.to()).isPresent()).count() > 10,
                "jdeps 没有给出箭头，是否改了输出格式？");
        assertEquals(List.of(), faults(arrows, LayeringTest::forbiddenPackage));
    }

    @Test
    void everyLibraryStaysInItsPackage() {
        List<Arrow> arrows = arrows();
        assertTrue(arrows.stream().anyMatch(arrow -> library(arrow.to()).isPresent()), "jdeps 没有给出对第三方库的引用，是否改了输出格式？");
        assertEquals(List.of(), faults(arrows, LayeringTest::forbiddenLibrary));
    }

    @Test
    void theTableHasNoCircle() {
        Set<String> placed = new TreeSet<>();
        while (placed.size() < TABLE.size()) {
            Set<String> next = TABLE.keySet().stream()
                    .filter(name -> !placed.contains(name))
                    .filter(name -> placed.containsAll(allowed(name)))
                    .collect(Collectors.toSet());
            assertTrue(!next.isEmpty(), "余下的包互相引用成环，已排定：" + placed);
            placed.addAll(next);
        }
    }

    @Test
    void everyPackageHasANameThatSaysItsSubject() {
        List<String> vague = arrows().stream()
                .map(Arrow::from)
                .filter(name -> List.of(name.split("\\.", -1)).stream().anyMatch(VAGUE_NAMES::contains))
                .distinct()
                .toList();
        assertEquals(List.of(), vague);
    }

    private static boolean forbiddenPackage(Arrow arrow) {
        Optional<String> to = inHouse(arrow.to());
        if (to.isEmpty() || arrow.from().equals(arrow.to())) {
            return false;
        }
        if (arrow.from().equals(BRIDGE)) {
            return true;
        }
        Optional<String> from = inHouse(arrow.from());
        return from.isEmpty()
                || !TABLE.containsKey(from.get())
                || !allowed(from.get()).contains(to.get());
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
                .map(TABLE::get)
                .filter(layer -> layer.libraries().contains(library.get()))
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

    private static Set<String> allowed(String name) {
        Layer layer = TABLE.get(name);
        Set<String> all = new TreeSet<>(layer.packages());
        if (all.remove("*")) {
            TABLE.forEach((other, at) -> addIf(at.level() < layer.level(), other, all));
        }
        addIf(!name.equals("text"), "text", all);
        addIf(layer.level() >= 1, "diagnostic", all);
        addIf(layer.level() >= 2, "provenance", all);
        return all;
    }

    private static void addIf(boolean condition, String name, Set<String> all) {
        if (condition) {
            all.add(name);
        }
    }

    private static Optional<String> inHouse(String name) {
        return name.startsWith("wenheng.") ? Optional.of(name.substring("wenheng.".length())) : Optional.empty();
    }

    private static Optional<String> library(String name) {
        return LIBRARIES.entrySet().stream()
                .filter(entry -> (name + ".").startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static List<String> faults(Collection<Arrow> arrows, Predicate<Arrow> forbidden) {
        return arrows.stream().filter(forbidden).map(Arrow::text).distinct().toList();
    }

    private static List<Arrow> arrows() {
        return ARROW.matcher(jdeps())
                .results()
                .map(match -> new Arrow(match.group(1), match.group(2)))
                .toList();
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

    private static Map.Entry<String, Layer> layer(int level, String name, String... uses) {
        List<String> packages = new ArrayList<>(List.of(uses));
        packages.removeIf(use -> use.startsWith("+"));
        List<String> libraries = new ArrayList<>(List.of(uses));
        libraries.removeIf(use -> !use.startsWith("+"));
        return Map.entry(
                name,
                new Layer(
                        level,
                        Set.copyOf(packages),
                        libraries.stream().map(use -> use.substring(1)).collect(Collectors.toUnmodifiableSet())));
    }

    private record Layer(int level, Set<String> packages, Set<String> libraries) {}

    private record Arrow(String from, String to) {
        String text() {
            return from + " -> " + to;
        }
    }
}
