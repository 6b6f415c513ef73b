package wenheng.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.docx.word.DocxOptions;
import wenheng.font.FontPlan;
import wenheng.font.FontPlan.FontFile;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;
import wenheng.style.FontRole;

/**
 * 字体文件夹：fonts.yaml 和它列出的字体文件。
 *
 * <p>The folder is the one named on the command line, else WENHENG_FONTS, else {@code fonts} beside the program or above it.
 * The first file of a role's list that is there wins, so an office's own fonts come before ours.
 */
public final class Fonts {

    private static final String FILE = "fonts.yaml";

    private final Path folder;
    private final Node.Mapping table;
    private final Map<String, Path> files = new HashMap<>();
    private final Map<Path, FontFile> loaded = new HashMap<>();

    private Fonts(Path folder) throws IOException {
        this.folder = folder;
        this.table =
                YamlReader.read(FILE, Files.readString(folder.resolve(FILE))).mapping();
        try (Stream<Path> found = Files.list(folder)) {
            found.forEach(file -> files.put(key(file.getFileName().toString()), file));
        }
    }

    /** File names are matched without regard to case, as on Windows. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Opens the font folder.
     *
     * @param asked from {@code --fonts}
     * @throws InputException if there is no folder with a fonts.yaml
     */
    public static Fonts open(Optional<Path> asked) {
        Path folder = asked.or(Fonts::fromEnvironment)
                .or(Fonts::besideProgram)
                .orElseThrow(() -> failure("找不到字体文件夹", "请用 --fonts 指明，或设置环境变量 WENHENG_FONTS"));
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw failure("“" + folder + "”里没有 " + FILE, "字体文件夹应当是随程序附带的 fonts，或它的副本");
        }
        try {
            return new Fonts(folder);
        } catch (IOException unreadable) {
            throw failure("字体文件夹“" + folder + "”读不出", "请检查读取权限");
        }
    }

    private static InputException failure(String message, String hint) {
        return new InputException(Diagnostic.error("字体-文件夹", Location.NOWHERE, message, hint));
    }

    private static Optional<Path> fromEnvironment() {
        return Optional.ofNullable(System.getenv("WENHENG_FONTS"))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> besideProgram() {
        return Stream.iterate(Program.place(), Path::getParent)
                .takeWhile(place -> place != null)
                .map(place -> place.resolve("fonts"))
                .filter(place -> Files.isRegularFile(place.resolve(FILE)))
                .findFirst();
    }

    /** The folder in use. */
    public Path folder() {
        return folder;
    }

    /** Which file serves each role, by the role's name; for {@code doctor}. */
    public Map<String, String> inUse() {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        for (FontRole role : FontRole.values()) {
            names.put(
                    role.key(),
                    first(table.require(role.key()).mapping().require("文件")).name());
        }
        names.put("西文", first(table.require("西文")).name());
        return names;
    }

    /** The faces for layout and PDF. */
    public FontPlan plan() {
        Map<FontRole, FontFile> roles = new EnumMap<>(FontRole.class);
        Set<Path> fallbacks = new LinkedHashSet<>();
        for (FontRole role : FontRole.values()) {
            Node.Mapping entry = table.require(role.key()).mapping();
            roles.put(role, first(entry.require("文件")));
            entry.find("后备").ifPresent(names -> fallbacks.addAll(found(names)));
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

    private FontFile first(Node names) {
        return found(names).stream()
                .findFirst()
                .map(this::load)
                .orElseThrow(() -> new InputException(Diagnostic.error(
                        "字体-缺文件",
                        names.location(),
                        "字体文件夹里没有 " + String.join("、", names.texts()) + " 中的任何一个",
                        "请放入其中一个文件，或在 fonts.yaml 中改成已有的文件")));
    }

    /** Those of these files that are in the folder. */
    private List<Path> found(Node names) {
        return names.texts().stream()
                .map(name -> files.get(key(name)))
                .filter(file -> file != null)
                .toList();
    }

    private FontFile load(Path file) {
        return loaded.computeIfAbsent(file, path -> {
            try (FileChannel channel = FileChannel.open(path)) {
                return new FontFile(path.getFileName().toString(), channel.map(MapMode.READ_ONLY, 0, channel.size()));
            } catch (IOException unreadable) {
                throw failure("字体文件“" + path + "”读不出", "请检查读取权限");
            }
        });
    }

    /** The face names for Word. */
    public DocxOptions wordNames() {
        return new WordFonts(table, files).names();
    }

    /** The face names for Word with the fonts that serve them, and what cannot travel with the file. */
    Outcome<DocxOptions> wordFonts() {
        return new WordFonts(table, files).embedded();
    }
}
