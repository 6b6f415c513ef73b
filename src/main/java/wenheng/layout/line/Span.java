package wenheng.layout.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.document.Inline;
import wenheng.page.Origin.Value;
import wenheng.page.Tag;
import wenheng.style.FontRole;

/**
 * 一段同样字体的文字，排版的输入。
 *
 * @param note the note that a raised mark leads to
 * @param target an address the words lead to, or {@link #INSIDE} and a name; empty if they lead nowhere
 * @param head whether they are the heading that their paragraph begins with
 * @param tag its own, or {@link Tag#ARTIFACT} where the words belong to their paragraph
 * @param value what the words print, if they print a computed or a missing value
 */
public record Span(
        String text,
        FontRole font,
        boolean bold,
        boolean head,
        Optional<Inline.NoteMark> note,
        String target,
        int tag,
        Optional<Value> value) {

    /** Begins the names of places in the paper itself. */
    public static final String INSIDE = "#";

    public Span(String text, FontRole font, boolean bold) {
        this(text, font, bold, false, Optional.empty(), "", Tag.ARTIFACT, Optional.empty());
    }

    /** 注码. */
    Span(Inline.NoteMark note, FontRole font) {
        this(note.plain(), font, false, false, Optional.of(note), noteName(note), Tag.ARTIFACT, Optional.empty());
    }

    /** The name of the place where a note stands. */
    public static String noteName(Inline.NoteMark mark) {
        return INSIDE + INSIDE + mark.number();
    }

    /** The name of a table, chart or picture with this mark. */
    public static String captionName(String id) {
        return INSIDE + id.replaceAll("\\s", "");
    }

    /** These words in a face; a note's mark becomes words like the others. */
    public Span in(FontRole face, boolean heavy) {
        return new Span(text, face, heavy, head, Optional.empty(), note.isPresent() ? "" : target, tag, value);
    }

    /** These words as a link. */
    Span leadingTo(String place) {
        return new Span(text, font, bold, head, note, place, tag, value);
    }

    /** These words as a heading that runs into its paragraph. */
    public Span asHead() {
        return new Span(text, font, bold, true, note, target, tag, value);
    }

    /** Whether Word has these words in the same run as the others, scripts aside. */
    boolean looksLike(Span other) {
        return font == other.font && bold == other.bold && head == other.head && target.equals(other.target);
    }

    /** Whether the words are a reference to a table, chart or picture. */
    boolean isReference() {
        return note.isEmpty() && target.startsWith(INSIDE);
    }

    /** These words below a tag of their own. */
    public Span under(int own) {
        return new Span(text, font, bold, head, note, target, own, value);
    }

    /** These words as the print of a value. */
    Span printing(Value printed) {
        return new Span(text, font, bold, head, note, target, tag, Optional.of(printed));
    }

    /** The text of several spans. */
    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
