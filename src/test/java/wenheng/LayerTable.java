package wenheng;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 各包之表：ARCHITECTURE.md 第 2 节里的表，一行一个包；怎么写，表下有一句话。
 *
 * <p>A row that is not understood is refused: a package that is overlooked would be held to nothing.
 */
final class LayerTable {

    /** May use whatever stands on a lower level. */
    private static final String ALL_BELOW = "以上各包";

    private static final Pattern HEAD = Pattern.compile("层|-+");

    private final Map<String, Row> rows = new TreeMap<>();

    private LayerTable(List<String> lines) {
        for (String line : lines) {
            List<String> cells = cells(line);
            if (cells.size() != 6) {
                throw new IllegalArgumentException("表里的一行应有六格：" + line);
            }
            if (!HEAD.matcher(cells.get(0)).matches()) {
                String name = cells.get(1).replace("`", "");
                Row row = new Row(Integer.parseInt(cells.get(0)), names(cells.get(4)), names(cells.get(5)));
                if (rows.put(name, row) != null) {
                    throw new IllegalArgumentException("表里有两行 " + name);
                }
            }
        }
    }

    /** The table of the page. */
    static LayerTable read() {
        try {
            List<String> section = Files.readAllLines(Path.of("ARCHITECTURE.md"), UTF_8).stream()
                    .dropWhile(line -> !line.startsWith("## 2."))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("|"))
                    .toList();
            return new LayerTable(section);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The packages it has a row for. */
    Set<String> packages() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** On which level a package stands. */
    int level(String name) {
        return Optional.ofNullable(rows.get(name))
                .orElseThrow(() -> new IllegalArgumentException("表里没有包 " + name))
                .level();
    }

    /** The packages that a package may use, those included that all of its level may use. */
    Set<String> allowed(String name) {
        Set<String> all = new TreeSet<>(arrows(name));
        int level = level(name);
        if (rows.get(name).uses().contains(ALL_BELOW)) {
            rows.keySet().stream().filter(other -> level(other) < level).forEach(all::add);
        }
        all.addAll(given(level));
        all.remove(name);
        return all;
    }

    /** The arrows drawn by name, each of which somebody should use. */
    Set<String> arrows(String name) {
        return rows.get(name).uses().stream()
                .filter(use -> !use.equals(ALL_BELOW))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The libraries that a package may use. */
    Collection<String> libraries(String name) {
        return rows.get(name).libraries();
    }

    /** What the sentence above the table gives to every package of a level. */
    private static List<String> given(int level) {
        return List.of("text", "diagnostic", "provenance").subList(0, Math.min(level, 2) + 1);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.strip()
                        .replaceFirst("^\\|", "")
                        .replaceFirst("\\|$", "")
                        .split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /** The names of a cell; one that begins with a dot goes on from the last that does not. */
    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        String full = "";
        for (String name : cell.isEmpty() ? new String[0] : cell.split("、", -1)) {
            full = name.startsWith(".") ? full : name;
            names.add(name.startsWith(".") ? full + name : name);
        }
        return names;
    }

    private record Row(int level, List<String> uses, List<String> libraries) {}
}
