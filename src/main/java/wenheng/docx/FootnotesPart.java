package wenheng.docx;

import java.util.List;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Notes;
import wenheng.docx.word.DocumentRoot;
import wenheng.docx.word.Fields;
import wenheng.docx.word.RunFormat;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.style.Length;
import wenheng.style.StyleName;

/** 脚注部件：真正的 Word 脚注，①②③ 由 Word 编号，增删一条其余自己改号。 */
final class FootnotesPart {

    static final String PATH = "word/footnotes.xml";

    /** The rule above the notes, and that above what runs over from the page before. */
    private static final List<String> SEPARATORS = List.of("separator", "continuationSeparator");

    /** What the pages leave above the notes. */
    private static final Length HEAD = Length.points("8");

    private final Xml xml = new Xml();
    private final Typography typography;
    private final RunWriter runs;
    private final InlineWriter.Targets targets;

    private FootnotesPart(Typography typography, Parts parts, Anchors anchors) {
        this.typography = typography;
        this.runs = new RunWriter(xml, typography);
        this.targets = new InlineWriter.Targets(new Hyperlinks(parts, PATH), new Fields(xml), anchors, Comments.none());
    }

    /** Adds the part with the notes of {@code blocks}; {@code layouts} has one for each. */
    static void add(List<Block> blocks, List<ParagraphLayout> layouts, Typography typography, Parts parts) {
        List<Inline.NoteMark> notes = Notes.of(blocks);
        if (notes.size() != layouts.size()) {
            throw new IllegalArgumentException(notes.size() + " notes, " + layouts.size() + " layouts");
        }
        byte[] bytes = new FootnotesPart(typography, parts, Anchors.of(blocks)).write(notes, layouts);
        parts.add(PATH, Vocabulary.document("footnotes"), bytes);
        parts.relate(DocumentRoot.PATH, Vocabulary.relationship("footnotes"), "footnotes.xml");
    }

    private byte[] write(List<Inline.NoteMark> notes, List<ParagraphLayout> layouts) {
        xml.open("w:footnotes", "xmlns:w", Vocabulary.W, "xmlns:r", Vocabulary.R);
        for (int i = 0; i < SEPARATORS.size(); i++) {
            separator(SEPARATORS.get(i), i - 1);
        }
        for (int i = 0; i < notes.size(); i++) {
            note(notes.get(i), layouts.get(i));
        }
        return xml.close().bytes();
    }

    private void separator(String kind, int id) {
        xml.open("w:footnote", "w:type", kind, "w:id", Integer.toString(id))
                .open("w:p")
                .open("w:pPr");
        xml.empty("w:snapToGrid", "w:val", "0");
        String line = Integer.toString(HEAD.twips());
        xml.empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", line, "w:lineRule", "exact");
        xml.empty("w:ind", "w:firstLineChars", "0", "w:firstLine", "0");
        xml.close().open("w:r").empty("w:" + kind).close().close().close();
    }

    private void note(Inline.NoteMark note, ParagraphLayout layout) {
        xml.open("w:footnote", "w:id", Integer.toString(note.number()))
                .open("w:p")
                .open("w:pPr");
        xml.empty("w:pStyle", "w:val", WordStyle.of(StyleName.FOOTNOTE).id()).close();
        xml.open("w:r").open("w:rPr");
        runs.oneFace(typography.style(StyleName.FOOTNOTE).font());
        xml.close().empty("w:footnoteRef").close();
        int number = note.plain().length();
        List<Integer> breaks =
                layout.forced().stream().map(offset -> offset - number).toList();
        RunFormat format = RunFormat.of(
                StyleName.FOOTNOTE,
                typography.style(StyleName.FOOTNOTE).font(),
                layout.spacing().twips());
        new InlineWriter(xml, runs, targets, format, breaks).write(note.content());
        xml.close().close();
    }
}
