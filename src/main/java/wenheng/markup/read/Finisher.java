package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.markup.syntax.Literals;

/**
 * 收尾：引用填上编号，文字里的内部记号全部去掉。
 *
 * <p>Comes last, because a reference may name a table further down, and because the signs of the parser (literals,
 * joiners, spare brackets) tell a caption or a joined cell from what only looks like one as long as anything is
 * decided. Invariant: after it no text holds a reserved character, and no emphasis lies in one of its kind. Cost: one
 * walk over the tree, whose depth the parser limits.
 */
final class Finisher implements Inline.Visitor<Inline>, Block.Visitor<Block> {

    private final References references;
    /** What is bold already grows no bolder: emphasis of one kind is not nested. */
    private boolean bold;

    private boolean slanted;
    /** Whether a note's mark may stand here. */
    private boolean noted;

    Finisher(References references) {
        this.references = references;
    }

    List<Block> finish(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
    }

    private List<Inline> words(List<Inline> content) {
        List<Inline> out = new ArrayList<>();
        for (Inline piece : content) {
            addFinished(out, piece);
        }
        return LineJoiner.merged(out);
    }

    private void addFinished(List<Inline> out, Inline piece) {
        if (piece instanceof Inline.Strong strong && bold) {
            out.addAll(words(strong.content()));
        } else if (piece instanceof Inline.Emphasis emphasis && slanted) {
            out.addAll(words(emphasis.content()));
        } else {
            Inline finished = piece.accept(this);
            if (!finished.plain().isEmpty()) {
                out.add(finished);
            }
        }
    }

    @Override
    public Inline text(Inline.Text text) {
        return new Inline.Text(Literals.plain(text.plain()));
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        bold = true;
        List<Inline> words = words(strong.content());
        bold = false;
        return new Inline.Strong(words);
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        slanted = true;
        List<Inline> words = words(emphasis.content());
        slanted = false;
        return new Inline.Emphasis(words);
    }

    @Override
    public Inline figure(Inline.FigureText figure) {
        return figure;
    }

    @Override
    public Inline missing(Inline.Missing missing) {
        return missing;
    }

    @Override
    public Inline link(Inline.Link link) {
        return new Inline.Link(link.target(), words(link.content()));
    }

    @Override
    public Inline reference(Inline.Reference reference) {
        return new Inline.Reference(reference.target(), references.label(reference.target()));
    }

    @Override
    public Inline noteMark(Inline.NoteMark mark) {
        return references.footnotes().resolve(mark, noted, words -> new Finisher(references).words(words));
    }

    private List<Inline> notedWords(List<Inline> content) {
        noted = true;
        List<Inline> words = words(content);
        noted = false;
        return words;
    }

    @Override
    public Block.Heading heading(Block.Heading heading) {
        return new Block.Heading(heading.level(), heading.label(), notedWords(heading.content()), heading.place());
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        Optional<Block.Heading> head = paragraph.head().map(this::heading);
        return new Block.Paragraph(paragraph.role(), head, notedWords(paragraph.content()), paragraph.place());
    }

    @Override
    public Block list(Block.ItemList list) {
        List<Block.Item> items = list.items().stream()
                .map(item -> new Block.Item(item.label(), notedWords(item.content()), item.place()))
                .toList();
        return new Block.ItemList(list.ordered(), items, list.place());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(
                table.caption().map(this::caption),
                table.unit(),
                table.columns(),
                table.headRows(),
                table.rows().stream().map(this::row).toList(),
                table.notes().stream().map(this::words).toList(),
                table.place());
    }

    private Block.Row row(Block.Row row) {
        return new Block.Row(row.cells().stream()
                .map(cell -> new Block.Cell(words(cell.content()), cell.columnSpan(), cell.rowSpan(), cell.failing()))
                .toList());
    }

    private Block.Caption caption(Block.Caption caption) {
        return new Block.Caption(caption.label(), words(caption.content()), caption.id());
    }

    @Override
    public Block chart(Block.ChartBlock chart) {
        return new Block.ChartBlock(caption(chart.caption()), chart.chart(), chart.place());
    }

    @Override
    public Block picture(Block.Picture picture) {
        return new Block.Picture(
                caption(picture.caption()), picture.source(), picture.image(), picture.alternative(), picture.place());
    }

    @Override
    public Block turn(Block.Turn turn) {
        return turn;
    }

    @Override
    public Block pageBreak(Block.PageBreak pageBreak) {
        return pageBreak;
    }

    @Override
    public Block part(Part part) {
        return part;
    }
}
