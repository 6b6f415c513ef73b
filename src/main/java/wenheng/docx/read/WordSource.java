package wenheng.docx.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.docx.word.DocumentRoot;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.Relationships;
import wenheng.ooxml.XmlTree;
import wenheng.style.StyleName;

/** 读的来处：一个 Word 文件的正文、样式、编号、脚注，以及一路的发现。 */
public final class WordSource {

    /** A file is not to be drowned in findings of one kind. */
    private static final int MOST_FINDINGS = 200;

    private final String file;
    private final PackageFile parts;
    private final PictureSink pictures;
    private final String documentPath;
    private final XmlTree body;
    private final StyleSheet styles;
    private final Numbering numbering;
    private final Relationships relationships;
    private final Map<String, String> captions = new HashMap<>();
    private final Map<String, XmlTree> notes = new HashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private int noteNumber;
    private int paragraph;

    private WordSource(String file, PackageFile parts, PictureSink pictures) {
        this.file = file;
        this.pictures = pictures;
        this.parts = parts;
        this.documentPath = Relationships.of(parts, "").ofKind("officeDocument").orElse(DocumentRoot.PATH);
        this.body =
                parts.tree(documentPath).flatMap(tree -> tree.child("w:body")).orElseThrow(this::noPaper);
        this.styles = StyleSheet.of(parts);
        this.numbering = Numbering.of(parts);
        this.relationships = Relationships.of(parts, documentPath);
        notes("footnote");
        notes("endnote");
        body.deep("w:p").filter(this::isCaption).forEach(this::caption);
    }

    static WordSource of(String file, byte[] bytes, PictureSink pictures) {
        return new WordSource(file, PackageFile.of(file, bytes), pictures);
    }

    private InputException noPaper() {
        return new InputException(
                Diagnostic.error("Word-打不开", Location.of(file), "文件里没有正文，不是 Word 文稿", "请用 Word 或 WPS 打开后另存为 .docx"));
    }

    private void notes(String kind) {
        parts.tree("word/" + kind + "s.xml").stream()
                .flatMap(tree -> tree.all("w:" + kind))
                .filter(note -> note.attribute("w:type").isEmpty()
                        || note.attribute("w:type").equals("normal"))
                .forEach(note -> notes.put(kind + note.attribute("w:id"), note));
    }

    private boolean isCaption(XmlTree one) {
        return styles.styleName(one.value("w:pPr/w:pStyle"))
                .filter(style -> style == StyleName.TABLE_CAPTION || style == StyleName.FIGURE_CAPTION)
                .isPresent();
    }

    /** A caption's bookmark stands for its label. */
    private void caption(XmlTree one) {
        String text = one.deep("w:t").map(XmlTree::text).collect(Collectors.joining());
        String label = text.split("　", 2)[0];
        one.all("w:bookmarkStart").forEach(mark -> captions.put(mark.attribute("w:name"), label));
    }

    XmlTree body() {
        return body;
    }

    PackageFile parts() {
        return parts;
    }

    StyleSheet styles() {
        return styles;
    }

    Relationships relationships() {
        return relationships;
    }

    /** The labels of tables and figures by their bookmarks. */
    Map<String, String> captions() {
        return captions;
    }

    /** The picture of a drawing; empty if it has none that can be taken. */
    Optional<PictureSink.Taken> picture(XmlTree drawing, Location place) {
        String name = drawing.deep("pic:cNvPr")
                .map(one -> one.attribute("name"))
                .findFirst()
                .orElse("");
        Outcome<Optional<PictureSink.Taken>> taken = drawing.deep("a:blip")
                .map(blip -> blip.attribute("r:embed"))
                .findFirst()
                .flatMap(relationships::part)
                .flatMap(parts::bytes)
                .map(bytes -> pictures.take(name, bytes, place))
                .orElse(new Outcome<>(Optional.empty(), Diagnostics.NONE));
        taken.diagnostics().all().forEach(one -> warn(one.code(), one.location(), one.message(), one.hint()));
        return taken.value();
    }

    /** The level of a paragraph in the outline. */
    int outline(XmlTree properties, String style) {
        String own = properties.value("w:outlineLvl");
        return own.matches("[0-8]") ? Integer.parseInt(own) + 1 : own.equals("9") ? 0 : styles.outline(style);
    }

    /** The number that Word counts for a paragraph. */
    String label(XmlTree properties, String style) {
        String number = properties.value("w:numPr/w:numId");
        if (number.isEmpty()) {
            number = styles.inherited(style, "w:pPr/w:numPr/w:numId");
        }
        String level = properties.value("w:numPr/w:ilvl");
        if (level.isEmpty()) {
            level = styles.inherited(style, "w:pPr/w:numPr/w:ilvl");
        }
        return number.isEmpty() || number.equals("0") ? "" : numbering.next(number, level);
    }

    /** A note that the file has under an id, with the number it gets; each is taken once. */
    Optional<Note> takeNote(String id, boolean end) {
        return Optional.ofNullable(notes.remove((end ? "endnote" : "footnote") + id))
                .map(tree -> {
                    noteNumber++;
                    return new Note(noteNumber, tree);
                });
    }

    /** 脚注: its number and its element, not yet read. */
    record Note(int number, XmlTree tree) {}

    /** The place of the paragraph that is read next. */
    Location nextParagraph() {
        paragraph++;
        return new Location.InParagraph(file, paragraph);
    }

    void warn(String code, Location place, String message, String hint) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Diagnostic.warning(code, place, message, hint));
        }
    }

    Diagnostics findings() {
        return new Diagnostics(findings);
    }
}
