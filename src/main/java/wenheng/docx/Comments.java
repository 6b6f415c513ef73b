package wenheng.docx;

import java.time.LocalDate;
import java.util.List;
import wenheng.document.Inline;
import wenheng.docx.word.DocumentRoot;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.DocumentProperties;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.provenance.Figure;
import wenheng.provenance.SourceNote;

/**
 * 出处批注：正文里每个有出处的数字一条 Word 批注，写明公式、依据和单元格；印出的字和断行不变。
 *
 * <p>Comments lie beside the text, so that what is printed stays; but their signs are runs of their own, and programs
 * measure the line otherwise around them ({@link #held}). A comment is written where its figure is met, so that numbers
 * ascend in the text.
 */
public final class Comments {

    private static final String PATH = "word/comments.xml";
    private static final String AUTHOR = "文衡";
    private static final String INITIALS = "文";

    private final Xml part = new Xml();
    private final boolean wanted;
    private final String date;
    private int count;

    private Comments(boolean wanted, LocalDate date) {
        this.wanted = wanted;
        this.date = DocumentProperties.instant(date);
        part.open("w:comments", "xmlns:w", Vocabulary.W);
    }

    /** Comments of a paper of that date. */
    static Comments dated(LocalDate date) {
        return new Comments(true, date);
    }

    /** None, for what carries no comments. */
    static Comments none() {
        return new Comments(false, DocumentProperties.FIXED_DATE);
    }

    /**
     * The layout of a paragraph with these words. A comment takes the room between a number and the Han character after it
     * in LibreOffice, so the lines of a paragraph that has any are told where to end.
     */
    ParagraphLayout held(ParagraphLayout layout, List<Inline> words) {
        return wanted && !Inline.figures(words).isEmpty() ? layout.held() : layout;
    }

    /** Writes the words of a figure with a comment at them. */
    void at(Inline.FigureText text, Xml body, Runnable words) {
        around(List.of(text), body, words);
    }

    /** Writes a note's mark; Word has no comments within notes, so those of its figures stand here. */
    void at(Inline.NoteMark mark, Xml body, Runnable words) {
        around(Inline.figures(mark.content()), body, words);
    }

    private void around(List<Inline.FigureText> figures, Xml body, Runnable words) {
        if (!wanted) {
            words.run();
            return;
        }
        int first = count;
        figures.forEach(this::comment);
        for (int id = first; id < count; id++) {
            body.empty("w:commentRangeStart", "w:id", Integer.toString(id));
        }
        words.run();
        for (int id = first; id < first + figures.size(); id++) {
            body.empty("w:commentRangeEnd", "w:id", Integer.toString(id));
            body.open("w:r").open("w:rPr");
            body.empty("w:rStyle", "w:val", WordStyle.COMMENT_MARK).close();
            body.empty("w:commentReference", "w:id", Integer.toString(id)).close();
        }
    }

    private void comment(Inline.FigureText text) {
        part.open(
                "w:comment",
                "w:id",
                Integer.toString(count++),
                "w:author",
                AUTHOR,
                "w:date",
                date,
                "w:initials",
                INITIALS);
        Figure figure = text.figure();
        List<String> lines = SourceNote.lines(figure);
        for (int i = 0; i < lines.size(); i++) {
            line(i == 0, lines.get(i));
        }
        part.close();
    }

    private void line(boolean first, String text) {
        part.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", WordStyle.COMMENT_TEXT)
                .close();
        if (first) {
            part.open("w:r")
                    .open("w:rPr")
                    .empty("w:rStyle", "w:val", WordStyle.COMMENT_MARK)
                    .close();
            part.empty("w:annotationRef").close();
        }
        part.open("w:r").leaf("w:t", text, "xml:space", "preserve").close().close();
    }

    /** Adds the part, if there is any comment. */
    void addTo(Parts parts) {
        if (count > 0) {
            parts.add(PATH, Vocabulary.document("comments"), part.close().bytes());
            parts.relate(DocumentRoot.PATH, Vocabulary.relationship("comments"), "comments.xml");
        }
    }
}
