package wenheng.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.template.TemplateSource;
import wenheng.template.TemplateText;

/** 模板与叙述的来源：项目的 模板 文件夹在前，程序附带的在后；叙述在文稿自己的文件夹里。 */
public final class Templates {

    private static final String OWN = "模板/";
    private static final String WORD = ".docx";
    private static final String STOCK = "/wenheng/templates/";
    /** Names of the stock templates, one a line; a folder of resources cannot be listed. */
    private static final String INDEX = "目录.txt";

    private Templates() {}

    /** The project's own templates before the stock ones. */
    public static TemplateSource of(Folder folder) {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                return read(folder, OWN + name).or(() -> readStock(name));
            }

            @Override
            public List<String> names() {
                TreeSet<String> names = new TreeSet<>(folder.names(OWN));
                names.addAll(stock().names());
                return List.copyOf(names);
            }
        };
    }

    /** The templates that come with the program. */
    public static TemplateSource stock() {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                return readStock(name);
            }

            @Override
            public List<String> names() {
                return readStock(INDEX)
                        .map(list -> list.text().lines().toList())
                        .orElse(List.of());
            }
        };
    }

    /**
     * The clerk's own sections, by bare name: Markdown, or a Word file in its place.
     *
     * @param path folder of the paper's sections in the project
     */
    static TemplateSource narrative(Folder folder, String path) {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                String markup = path + "/" + name + ".md";
                String word = path + "/" + name + WORD;
                refuseBoth(folder, path, name);
                return read(folder, markup).or(() -> folder.find(word).map(bytes -> WordNarrative.read(word, bytes)));
            }

            @Override
            public List<String> names() {
                return folder.names(path + "/").stream()
                        .filter(name -> !name.startsWith("~$") && !name.startsWith("."))
                        .filter(name -> name.endsWith(".md") || name.endsWith(WORD))
                        .map(name -> name.substring(0, name.lastIndexOf('.')))
                        .distinct()
                        .toList();
            }
        };
    }

    private static void refuseBoth(Folder folder, String path, String name) {
        List<String> names = folder.names(path + "/");
        if (names.contains(name + ".md") && names.contains(name + WORD)) {
            throw new InputException(Diagnostic.error(
                    "叙述-重复",
                    Location.of(path + "/" + name + WORD),
                    "“" + name + "”一节有 .md 和 .docx 两个文件，不知道用哪一个",
                    "请删去或改名其中一个"));
        }
    }

    private static Optional<TemplateText> read(Folder folder, String path) {
        return folder.find(path).map(bytes -> new TemplateText(path, Folder.text(path, bytes)));
    }

    /** A file among the stock templates; none for a name that is a path. */
    private static Optional<TemplateText> readStock(String name) {
        if (Stream.of("/", "\\", "..").anyMatch(name::contains)) {
            return Optional.empty();
        }
        try (InputStream in = Templates.class.getResourceAsStream(STOCK + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new TemplateText(
                            "templates/" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
