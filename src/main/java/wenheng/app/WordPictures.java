package wenheng.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Image;
import wenheng.docx.read.PictureSink;
import wenheng.markup.PictureSource;
import wenheng.project.Folder;
import wenheng.project.PictureFiles;
import wenheng.text.FileName;

/** Word 里的图片：读出来放在标记文本旁边，画面一点不改；那里已有同一幅图就用它，同名而不同的不覆盖，另起名字。 */
final class WordPictures implements PictureSink, PictureSource {

    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg");

    private final Folder folder;
    private final String paper;
    private final Map<String, Image> taken = new LinkedHashMap<>();

    /**
     * The pictures of a paper.
     *
     * @param folder where they will lie
     * @param paper its name, for pictures that have none
     */
    WordPictures(Folder folder, String paper) {
        this.folder = folder;
        this.paper = paper;
    }

    @Override
    public Outcome<Optional<Taken>> take(String name, byte[] bytes, Location place) {
        String called = bareName(name);
        Outcome<Optional<Image>> usable = PictureFiles.usable(called.isEmpty() ? "图片" : called, bytes, place);
        return new Outcome<>(usable.value().map(image -> new Taken(keep(called, image), image)), usable.diagnostics());
    }

    /** The name of a file, as any system can have it; empty if it is none. */
    private static String bareName(String name) {
        String last = FileName.replaced(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), "")
                .strip();
        int dot = last.lastIndexOf('.');
        String ending = last.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean usable = dot > 0 && FileName.fault(last).isEmpty() && ENDINGS.contains(ending);
        return usable ? last : "";
    }

    private String keep(String called, Image image) {
        String name = called.isEmpty()
                ? paper + "-图" + (taken.size() + 1) + "." + (image.format() == Image.Format.PNG ? "png" : "jpg")
                : called;
        int dot = name.lastIndexOf('.');
        String free = name;
        for (int i = 2; isOther(free, image); i++) {
            free = name.substring(0, dot) + "-" + i + name.substring(dot);
        }
        taken.put(free, image);
        return free;
    }

    /** Whether the name belongs to another picture already, also where case does not tell files apart. */
    private boolean isOther(String name, Image image) {
        if (taken.keySet().stream().anyMatch(each -> each.equalsIgnoreCase(name) && !each.equals(name))) {
            return true;
        }
        return taken.containsKey(name)
                ? !taken.get(name).equals(image)
                : folder.find(name).filter(bytes -> !isThat(image, name, bytes)).isPresent();
    }

    /** Whether a file is the picture, which may have lost what its camera wrote on its way through a paper. */
    private static boolean isThat(Image image, String name, byte[] bytes) {
        return PictureFiles.usable(name, bytes, Location.NOWHERE)
                .value()
                .filter(image::equals)
                .isPresent();
    }

    /** The files that are not there yet, by their names. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        taken.forEach((name, image) -> {
            if (folder.find(name).isEmpty()) {
                files.put(name, image.bytes());
            }
        });
        return files;
    }

    @Override
    public Outcome<Optional<Image>> picture(String file, Location place) {
        Optional<Image> image = Optional.ofNullable(taken.get(file));
        return new Outcome<>(
                image,
                image.isPresent()
                        ? Diagnostics.NONE
                        : Diagnostics.of(Diagnostic.error("图片-读不到", place, "Word 文件里没有图片“" + file + "”", "")));
    }
}
