package wenheng.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.document.Inline;
import wenheng.style.FontRole;

/**
 * 一段同样字体的文字，排版的输入。
 *
 * @param note the note that a raised mark leads to
 * @param tag its own, or {@link Tag#ARTIFACT} where the words belong to their paragraph
 */
record Span(String text, FontRole font, boolean bold, Optional<Inline.NoteMark> note, int tag) {

    Span(String text, FontRole font, boolean bold) {
        this(text, font, bold, Optional.empty(), Tag.ARTIFACT);
    }

    /** 注码. */
    Span(Inline.NoteMark note, FontRole font) {
        this(note.plain(), font, false, Optional.of(note), Tag.ARTIFACT);
    }

    /** These words below a tag of their own. */
    Span under(int own) {
        return new Span(text, font, bold, note, own);
    }

    /** The text of several spans. */
    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
