package wenheng.layout.line;

import java.util.List;
import wenheng.document.Inline;
import wenheng.style.FontRole;

/** 行内节点变成 {@link Span}：加粗用黑体，强调用楷体，其余随段落。 */
public final class InlineSpans implements Inline.Visitor<List<Span>> {

    private final FontRole font;
    private final boolean bold;

    private InlineSpans(FontRole font, boolean bold) {
        this.font = font;
        this.bold = bold;
    }

    public static List<Span> of(List<Inline> content, FontRole font, boolean bold) {
        InlineSpans spans = new InlineSpans(font, bold);
        return spans.all(content);
    }

    private List<Span> all(List<Inline> content) {
        return content.stream().flatMap(inline -> inline.accept(this).stream()).toList();
    }

    private List<Span> one(String text) {
        return List.of(new Span(text, font, bold));
    }

    @Override
    public List<Span> text(Inline.Text text) {
        return one(text.plain());
    }

    @Override
    public List<Span> strong(Inline.Strong strong) {
        return of(strong.content(), FontRole.HEI, bold);
    }

    @Override
    public List<Span> emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content(), FontRole.KAI, bold);
    }

    @Override
    public List<Span> figure(Inline.FigureText figure) {
        return one(figure.plain());
    }

    @Override
    public List<Span> missing(Inline.Missing missing) {
        return one(missing.plain());
    }

    @Override
    public List<Span> link(Inline.Link link) {
        String target = link.target().strip();
        return all(link.content()).stream()
                .map(span -> span.note().isPresent() ? span : span.leadingTo(target))
                .toList();
    }

    @Override
    public List<Span> noteMark(Inline.NoteMark mark) {
        return List.of(new Span(mark, font));
    }

    @Override
    public List<Span> reference(Inline.Reference reference) {
        return List.of(new Span(reference.plain(), font, bold).leadingTo(Span.captionName(reference.target())));
    }
}
