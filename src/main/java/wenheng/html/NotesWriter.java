package wenheng.html;

import java.util.List;
import java.util.stream.Collectors;
import wenheng.document.Inline;

/** 脚注：网页没有页脚，各注依次列在文末，与正文里的注码互相链接。 */
final class NotesWriter {

    private final InlineWriter inlines;

    NotesWriter(InlineWriter inlines) {
        this.inlines = inlines;
    }

    /** The id of a note's first mark; {@link Anchors} gives it to nothing else. */
    static String markId(int number) {
        return "note-mark-" + number;
    }

    static String noteId(int number) {
        return "note-" + number;
    }

    String write(List<Inline.NoteMark> notes) {
        if (notes.isEmpty()) {
            return "";
        }
        return notes.stream()
                .map(this::note)
                .collect(Collectors.joining(
                        "", "<section class=\"notes\" role=\"doc-endnotes\" aria-label=\"脚注\">\n", "</section>\n"));
    }

    private String note(Inline.NoteMark note) {
        return "<p class=\"footnote\" id=\"" + noteId(note.number()) + "\"><a href=\"#" + markId(note.number())
                + "\" role=\"doc-backlink\" aria-label=\"脚注" + note.number() + "，回到正文\">" + note.plain() + "</a>"
                + inlines.write(note.content()) + "</p>\n";
    }
}
