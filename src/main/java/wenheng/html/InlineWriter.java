package wenheng.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wenheng.document.Inline;
import wenheng.provenance.Figure;
import wenheng.provenance.SourceNote;

/** 行内文字：写成短语标签，显示的文字一字不改。 */
final class InlineWriter implements Inline.Visitor<String> {

    private final Anchors anchors;
    private final boolean sources;
    private final Set<String> notes = new LinkedHashSet<>();

    InlineWriter(Anchors anchors, boolean sources) {
        this.anchors = anchors;
        this.sources = sources;
    }

    String write(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String text(Inline.Text text) {
        return Escape.text(text.plain());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<strong>" + write(strong.content()) + "</strong>";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "<em>" + write(emphasis.content()) + "</em>";
    }

    /** The source notes of the figures written so far, in their order, each once. */
    List<String> figureNotes() {
        return List.copyOf(notes);
    }

    /** Counts a figure among those written, where its words are written without it, such as the title. */
    void cite(Inline.FigureText text) {
        if (sources && !text.figure().sources().isEmpty()) {
            notes.add(text.plain() + "：" + note(text.figure()).replace('\n', '；'));
        }
    }

    @Override
    public String figure(Inline.FigureText text) {
        cite(text);
        return "<data class=\"figure\" value=\""
                + Escape.text(text.figure().value().toPlainString())
                + "\" title=\""
                + Escape.text(note(text.figure()))
                + "\">"
                + Escape.text(text.plain())
                + "</data>";
    }

    private String note(Figure figure) {
        return sources ? String.join("\n", SourceNote.lines(figure)) : SourceNote.subject(figure);
    }

    @Override
    public String missing(Inline.Missing missing) {
        return "<mark class=\"missing\">" + Escape.text(missing.plain()) + "</mark>";
    }

    @Override
    public String link(Inline.Link link) {
        String words = write(link.content());
        return SafeLink.of(link.target())
                .map(address -> "<a href=\"" + Escape.text(address) + "\">" + words + "</a>")
                .orElse(words);
    }

    /** A mark that leads to its note; the first leads back from it. */
    @Override
    public String noteMark(Inline.NoteMark mark) {
        String id = mark.isRepeated() ? "" : " id=\"" + NotesWriter.markId(mark.number()) + "\"";
        return "<sup class=\"note-mark\"><a" + id + " href=\"#" + NotesWriter.noteId(mark.number())
                + "\" role=\"doc-noteref\" aria-label=\"脚注" + mark.number() + "\">" + mark.plain() + "</a></sup>";
    }

    @Override
    public String reference(Inline.Reference reference) {
        String words = Escape.text(reference.plain());
        String id = reference.target().replaceAll("\\s", "");
        return anchors.has(id) ? "<a class=\"reference\" href=\"#" + Escape.text(id) + "\">" + words + "</a>" : words;
    }
}
