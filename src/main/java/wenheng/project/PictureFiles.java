package wenheng.project;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Image;
import wenheng.markup.PictureSource;

/** 图片文件：从写着它的文件所在的文件夹读图片，看清能不能用；不读项目之外的文件。 */
public final class PictureFiles implements PictureSource {

    private static final int LARGEST = 20 << 20;
    private static final long MOST_PIXELS = 60_000_000;
    private static final String SAVE_AS = "请用画图软件打开，另存为PNG或JPEG";

    private final Folder folder;
    private final boolean project;

    private PictureFiles(Folder folder, boolean project) {
        this.folder = folder;
        this.project = project;
    }

    /** Pictures beside a single paper. */
    public static PictureFiles beside(Folder folder) {
        return new PictureFiles(folder, false);
    }

    /** Pictures of a project, each beside the narrative file that names it. */
    static PictureFiles of(Folder project) {
        return new PictureFiles(project, true);
    }

    @Override
    public Outcome<Optional<Image>> picture(String file, Location place) {
        try {
            return usable(file, folder.require(path(file, place), place), place);
        } catch (InputException unusable) {
            List<Diagnostic> findings = unusable.diagnostics().all().stream()
                    .map(finding -> where(finding, file, place))
                    .toList();
            return new Outcome<>(Optional.empty(), new Diagnostics(findings));
        }
    }

    /** What is wrong with the file itself is said of it where it is used, which is where somebody can mend it. */
    private static Diagnostic where(Diagnostic finding, String file, Location place) {
        return finding.location().equals(place)
                ? finding
                : finding.about("“" + file + "”").at(place);
    }

    private String path(String file, Location place) {
        if (!project || !(place instanceof Location.InText text)) {
            return file;
        }
        return file.startsWith("/")
                ? file
                : text.file().substring(0, text.file().lastIndexOf('/') + 1) + file;
    }

    /** The image of a file that a paper can show; a finding where it cannot. */
    public static Outcome<Optional<Image>> usable(String file, byte[] bytes, Location place) {
        Optional<ImageFile> known = ImageFile.of(bytes);
        if (known.isEmpty()) {
            return refused("图片-格式", place, "“" + file + "”不是PNG或JPEG图片", SAVE_AS);
        }
        if (bytes.length > LARGEST) {
            return refused("图片-过大", place, "“" + file + "”超过" + (LARGEST >> 20) + "MB", "请缩小后再插入");
        }
        if (known.get().isForPress()) {
            return refused("图片-颜色", place, "“" + file + "”是印刷用的CMYK颜色", SAVE_AS + "，颜色选RGB");
        }
        return decoded(file, known.get(), place);
    }

    private static Outcome<Optional<Image>> decoded(String file, ImageFile known, Location place) {
        try {
            Optional<Image> image = known.decode(MOST_PIXELS);
            if (image.isEmpty()) {
                return refused("图片-过大", place, "“" + file + "”超过" + MOST_PIXELS / 10_000 + "万像素", "请缩小后再插入");
            }
            Diagnostics turned = known.isUpright()
                    ? Diagnostics.NONE
                    : Diagnostics.of(
                            Diagnostic.warning("图片-方向", place, "“" + file + "”带有旋转记号，印出来可能是横的或倒的", "请用画图软件打开，转正后另存"));
            return new Outcome<>(image, turned);
        } catch (IOException damaged) {
            return refused("图片-损坏", place, "“" + file + "”打不开，文件可能已损坏", SAVE_AS);
        }
    }

    private static Outcome<Optional<Image>> refused(String code, Location place, String message, String hint) {
        return new Outcome<>(Optional.empty(), Diagnostics.of(Diagnostic.error(code, place, message, hint)));
    }
}
