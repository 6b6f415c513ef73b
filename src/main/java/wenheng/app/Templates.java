package wenheng.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import wenheng.template.TemplateSource;
import wenheng.template.TemplateText;

/** 模板与叙述的来源：项目的 模板 文件夹在前，程序附带的在后；叙述在文稿自己的文件夹里。 */
final class Templates {

    private static final String OWN = "模板/";
    private static final String STOCK = "/wenheng/templates/";

    private Templates() {}

    /** The project's own templates before the stock ones. */
    static TemplateSource of(Folder folder) {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                return own(folder, OWN + name).or(() -> stock(name));
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
    static TemplateSource stock() {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                return Templates.stock(name);
            }

            @Override
            public List<String> names() {
                return Templates.stock("目录.txt")
                        .map(list -> list.text().lines().toList())
                        .orElse(List.of());
            }
        };
    }

    /** The clerk's own sections, by bare name. */
    static TemplateSource narrative(Folder folder, String path) {
        return new TemplateSource() {
            @Override
            public Optional<TemplateText> find(String name) {
                return own(folder, path + "/" + name + ".md");
            }

            @Override
            public List<String> names() {
                return folder.names(path + "/").stream()
                        .filter(name -> name.endsWith(".md"))
                        .map(name -> name.substring(0, name.length() - ".md".length()))
                        .toList();
            }
        };
    }

    private static Optional<TemplateText> own(Folder folder, String path) {
        return folder.find(path).map(bytes -> new TemplateText(path, Folder.text(path, bytes)));
    }

    private static Optional<TemplateText> stock(String name) {
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
