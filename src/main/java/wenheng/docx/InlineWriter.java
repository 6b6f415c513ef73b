package wenheng.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.docx.word.Fields;
import wenheng.docx.word.RunFormat;
import wenheng.ooxml.Xml;

/** 行内书写：一段的行内片段写成文字段，并在指定处换行。 Each answers what it has written to. */
final class InlineWriter implements Inline.Visitor<Xml> {

    private final Xml xml;
    private final RunWriter runs;
    private final Hyperlinks links;
    private final Fields fields;
    private final Anchors anchors;
    private final Comments comments;
    private final Deque<Integer> breaks;
    private RunFormat format;
    private int offset;
    private boolean inLink;

    /**
     * @param format of the words that nothing marks
     * @param breaks offsets (UTF-16) at which a line ends
     */
    InlineWriter(Xml xml, RunWriter runs, Targets targets, RunFormat format, List<Integer> breaks) {
        this.xml = xml;
        this.runs = runs;
        this.links = targets.links();
        this.fields = targets.fields();
        this.anchors = targets.anchors();
        this.comments = targets.comments();
        this.format = format;
        this.breaks = new ArrayDeque<>(breaks);
    }

    /** 去处: what links, references and figures lead to, and how. */
    record Targets(Hyperlinks links, Fields fields, Anchors anchors, Comments comments) {}

    Fields fields() {
        return fields;
    }

    /** What {@code content} writes leads to a bookmark of this file. */
    void anchored(String bookmark, Runnable content) {
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        content.run();
        xml.close();
    }

    /** 表 of 表1: the number alone is a field, for LibreOffice sets no room between scripts within one. */
    private static String kind(String label) {
        int digits = label.length();
        while (digits > 0 && Character.isDigit(label.charAt(digits - 1))) {
            digits--;
        }
        return label.substring(0, digits);
    }

    /** The label of a caption: its number is a field that counts, and references find it by its bookmark. */
    void caption(Block.Caption caption) {
        String kind = kind(caption.label());
        String number = caption.label().substring(kind.length());
        words(kind);
        fields.bookmark(anchors.caption(caption.id()), () -> {
            if (kind.isEmpty() || number.isEmpty()) {
                words(number);
            } else {
                fields.write("SEQ " + kind + " \\* ARABIC", () -> words(number));
            }
        });
        words("　");
        write(caption.content());
    }

    /** Writes all pieces. */
    Xml write(List<Inline> content) {
        content.forEach(piece -> piece.accept(this));
        return xml;
    }

    /** Writes all pieces in another format. */
    Xml write(List<Inline> content, RunFormat other) {
        RunFormat outer = format;
        format = other;
        write(content);
        format = outer;
        return xml;
    }

    /** Writes words in the present format. */
    Xml words(String words) {
        int start = 0;
        while (!breaks.isEmpty() && breaks.peek() < offset + words.length()) {
            int end = Math.max(start, breaks.pop() - offset);
            runs.write(words.substring(start, end), format);
            runs.lineBreak();
            start = end;
        }
        runs.write(words.substring(start), format);
        offset += words.length();
        return xml;
    }

    RunFormat format() {
        return format;
    }

    @Override
    public Xml text(Inline.Text text) {
        return words(text.plain());
    }

    @Override
    public Xml strong(Inline.Strong strong) {
        return write(strong.content(), format.strong());
    }

    @Override
    public Xml emphasis(Inline.Emphasis emphasis) {
        return write(emphasis.content(), format.emphasis());
    }

    @Override
    public Xml figure(Inline.FigureText figure) {
        comments.at(figure, xml, () -> words(figure.plain()));
        return xml;
    }

    @Override
    public Xml missing(Inline.Missing missing) {
        return write(List.of(new Inline.Text(missing.plain())), format.missing());
    }

    /** Hyperlinks do not nest in Word; the outer one wins. */
    @Override
    public Xml link(Inline.Link link) {
        Optional<String> relationship = inLink ? Optional.empty() : links.to(link.target());
        if (relationship.isEmpty()) {
            return write(link.content());
        }
        inLink = true;
        xml.open("w:hyperlink", "r:id", relationship.get(), "w:history", "1");
        write(link.content(), format.link());
        xml.close();
        inLink = false;
        return xml;
    }

    @Override
    public Xml noteMark(Inline.NoteMark mark) {
        if (!breaks.isEmpty() && breaks.peek() == offset) {
            breaks.pop();
            runs.lineBreak();
        }
        comments.at(mark, xml, () -> runs.noteMark(mark, format));
        offset += mark.plain().length();
        return xml;
    }

    @Override
    public Xml reference(Inline.Reference reference) {
        String bookmark = anchors.caption(reference.target());
        if (bookmark.isEmpty() || inLink) {
            return words(reference.plain());
        }
        String kind = kind(reference.plain());
        words(kind);
        fields.write("REF " + bookmark + " \\h", () -> words(reference.plain().substring(kind.length())));
        return xml;
    }
}
