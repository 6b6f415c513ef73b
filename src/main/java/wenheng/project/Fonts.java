package wenheng.project;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.docx.word.DocxOptions;
import wenheng.font.FontPlan;
import wenheng.font.FontPlan.FontFile;
import wenheng.font.RoutedFonts;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;
import wenheng.style.FontRole;

/**
 * 字体：fonts.yaml 和它列出的字体文件。
 *
 * <p>The first file of a role's list that is there wins, so an office's own fonts come before ours. File names are matched
 * without regard to case, as on Windows.
 */
public final class Fonts {

    /** The table of roles and files, itself one of the files. */
    public static final String FILE = "fonts.yaml";

    private final String place;
    private final Node.Mapping table;
    private final Map<String, Supplier<ByteBuffer>> files = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, FontFile> loaded = new ConcurrentHashMap<>();
    private Optional<RoutedFonts> metrics = Optional.empty();

    /**
     * Fonts by file name.
     *
     * @param place what messages call the folder they are in
     * @param files each loaded when it is first needed; one of them is {@link #FILE}
     * @throws InputException if there is no such table, or it cannot be read
     */
    public Fonts(String place, Map<String, Supplier<ByteBuffer>> files) {
        this.place = place;
        files.forEach((name, bytes) -> {
            this.files.put(key(name), bytes);
            this.names.put(key(name), name);
        });
        ByteBuffer text =
                find(FILE).orElseThrow(() -> failure("“" + place + "”里没有 " + FILE, "字体文件夹应当是随程序附带的 fonts，或它的副本"));
        this.table = YamlReader.read(FILE, StandardCharsets.UTF_8.decode(text).toString())
                .mapping();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The bytes of one of the files, from the first to the last. */
    Optional<ByteBuffer> find(String name) {
        return Optional.ofNullable(files.get(key(name)))
                .map(bytes -> bytes.get().duplicate());
    }

    /** What messages call a file. */
    String shown(String name) {
        return place + "/" + names.get(key(name));
    }

    private static InputException failure(String message, String hint) {
        return new InputException(Diagnostic.error("字体-文件夹", Location.NOWHERE, message, hint));
    }

    /** What messages call the folder in use. */
    public String place() {
        return place;
    }

    /** Which file serves each role, by the role's name; for {@code doctor}. */
    public Map<String, String> inUse() {
        Map<String, String> used = new LinkedHashMap<>();
        for (FontRole role : FontRole.values()) {
            used.put(
                    role.key(),
                    first(table.require(role.key()).mapping().require("文件")).name());
        }
        used.put("西文", first(table.require("西文")).name());
        return used;
    }

    /** The faces for layout and PDF. */
    public FontPlan plan() {
        Map<FontRole, FontFile> roles = new EnumMap<>(FontRole.class);
        Set<String> fallbacks = new LinkedHashSet<>();
        for (FontRole role : FontRole.values()) {
            Node.Mapping entry = table.require(role.key()).mapping();
            roles.put(role, first(entry.require("文件")));
            entry.find("后备").ifPresent(listed -> fallbacks.addAll(found(listed)));
        }
        FontPlan.Forced forced = new FontPlan.Forced(
                table.find("强制后备").map(Node::text).orElse(""),
                Set.copyOf(table.find("强制后备字体").map(Node::texts).orElse(List.of())));
        return new FontPlan(
                roles,
                first(table.require("西文")),
                fallbacks.stream().map(this::load).toList(),
                forced);
    }

    private FontFile first(Node listed) {
        return found(listed).stream()
                .findFirst()
                .map(this::load)
                .orElseThrow(() -> new InputException(Diagnostic.error(
                        "字体-缺文件",
                        listed.location(),
                        "字体文件夹里没有 " + String.join("、", listed.texts()) + " 中的任何一个",
                        "请放入其中一个文件，或在 fonts.yaml 中改成已有的文件")));
    }

    /** The keys of those of these files that are in the folder. */
    private List<String> found(Node listed) {
        return listed.texts().stream()
                .map(Fonts::key)
                .filter(files::containsKey)
                .toList();
    }

    private FontFile load(String key) {
        return loaded.computeIfAbsent(
                key, each -> new FontFile(names.get(each), find(each).orElseThrow()));
    }

    /** The faces opened, for layout and PDF; once for all papers. */
    public synchronized RoutedFonts metrics() {
        if (metrics.isEmpty()) {
            metrics = Optional.of(new RoutedFonts(plan()));
        }
        return metrics.get();
    }

    /** The face names for Word. */
    public DocxOptions wordNames() {
        return new WordFonts(table, this).names();
    }

    /** The face names for Word with the fonts that serve them, and what cannot travel with the file. */
    public Outcome<DocxOptions> wordFonts() {
        return new WordFonts(table, this).embedded();
    }
}
