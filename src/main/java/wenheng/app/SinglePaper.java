package wenheng.app;

import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.read.DocxReader;
import wenheng.docx.read.PictureSink;
import wenheng.markup.read.MarkupParser;
import wenheng.project.Folder;
import wenheng.project.PictureFiles;
import wenheng.project.Profiles;
import wenheng.project.World;
import wenheng.style.Profile;

/** 单份文稿：不在项目里的一份标记文本或 Word 文件。 A paper by itself: the file, its folder, and what messages call it. */
final class SinglePaper {

    private static final String WORD = ".docx";

    private final World world;
    private final Folder folder;
    private final String name;

    /** @param name of the file in that world */
    SinglePaper(World world, String name) {
        this.world = world;
        this.folder = new Folder(world);
        this.name = name;
    }

    /** What messages call it. */
    String shown() {
        return world.shown(name);
    }

    /** The name of the file. */
    String name() {
        return name;
    }

    /** The name without its ending. */
    String bareName() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    boolean isWord() {
        return name.endsWith(WORD);
    }

    /** The paper in a Word file. */
    Outcome<Document> word(PictureSink pictures) {
        return DocxReader.read(shown(), bytes(), pictures);
    }

    /**
     * The paper in marked-up text.
     *
     * @param command whose fault it is called if the file is of another kind, such as 排版
     */
    Outcome<Document> markup(String command) {
        if (!name.endsWith(".md") && !name.endsWith(".txt")) {
            throw new InputException(Diagnostic.error(
                    command + "-文件类型",
                    Location.of(shown()),
                    "只能" + command + " .md、.txt 和 .docx 文件",
                    "旧式 .doc 请用 Word 或 WPS 另存为 .docx"));
        }
        return MarkupParser.parsePlain(shown(), Folder.text(shown(), bytes()), PictureFiles.beside(folder));
    }

    private byte[] bytes() {
        return folder.require(name, Location.of(shown()));
    }

    /** The profile of that name, as the office has it beside the paper. */
    Profile profile(Document document) {
        return Profiles.read(folder, document.metadata().profile());
    }
}
