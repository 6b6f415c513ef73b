package wenheng.layout.line;

import java.util.List;
import wenheng.document.Figures;
import wenheng.document.Inline;
import wenheng.page.Origin.Value;
import wenheng.style.FontRole;

/** 行内节点变成 {@link Span}：加粗用黑体，强调用楷体，其余随段落；数字和待补记下各是哪一个。 */
public final class InlineSpans {

    private final Figures figures;

    /** @param figures all of the paper */
    public InlineSpans(Figures figures) {
        this.figures = figures;
    }

    /** Words as spans of a face. */
    public List<Span> of(List<Inline> content, FontRole font, boolean bold) {
        Writer writer = new Writer(font, bold);
        return content.stream()
                .flatMap(inline -> inline.accept(writer).stream())
                .toList();
    }

    /** The spans of one piece in a face. */
    private final class Writer implements Inline.Visitor<List<Span>> {

        private final FontRole font;
        private final boolean bold;

        Writer(FontRole font, boolean bold) {
            this.font = font;
            this.bold = bold;
        }

        private Span one(Inline piece) {
            return new Span(piece.plain(), font, bold);
        }

        @Override
        public List<Span> text(Inline.Text text) {
            return List.of(one(text));
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
            return List.of(one(figure).printing(new Value.Figure(figures.ordinal(figure))));
        }

        @Override
        public List<Span> missing(Inline.Missing missing) {
            return List.of(one(missing).printing(new Value.Missing(missing.name())));
        }

        @Override
        public List<Span> link(Inline.Link link) {
            String target = link.target().strip();
            return of(link.content(), font, bold).stream()
                    .map(span -> span.note().isPresent() ? span : span.leadingTo(target))
                    .toList();
        }

        @Override
        public List<Span> noteMark(Inline.NoteMark mark) {
            return List.of(new Span(mark, font));
        }

        @Override
        public List<Span> reference(Inline.Reference reference) {
            return List.of(one(reference).leadingTo(Span.captionName(reference.target())));
        }
    }
}
