package wenheng.docx.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Join;
import wenheng.ooxml.XmlTree;

/**
 * 表格阅读：行、并格、表头和各列对齐。
 *
 * <p>Word gives a row as cells that span columns, and joins downwards by a mark in each cell; both become one
 * {@link Join} for each place of the grid, and rectangles are made where all formats make them. Rows that are short get
 * blank places, rows of deleted text are left out. The head is what the file repeats on each page, at least one row.
 * Cost: linear in the places.
 */
final class GridReader {

    private static final String HUNG = "hung";
    /** What Word allows. */
    private static final int MOST_COLUMNS = 63;

    private final WordSource source;
    private final XmlTree table;
    private final Location place;
    private final List<List<Cell>> grid = new ArrayList<>();

    private GridReader(WordSource source, XmlTree table, Location place) {
        this.source = source;
        this.table = table;
        this.place = place;
    }

    /**
     * A place of the grid.
     *
     * @param columns that its cell covers; 0 where no cell begins
     * @param set how its words are set
     */
    private record Cell(List<Inline> words, int columns, Join join, boolean shaded, String set) {
        static final Cell BLANK = new Cell(List.of(), 0, Join.NONE, false, "");
        static final Cell COVERED = new Cell(List.of(), 0, Join.LEFT, false, "");

        boolean isPlain() {
            return columns == 1 && join == Join.NONE;
        }
    }

    /** The table, without caption and notes; empty if it has no cells. */
    static Optional<Block.Table> read(XmlTree table, WordSource source, Location place) {
        return new GridReader(source, table, place).read();
    }

    /** The rows of a table, those of deleted text left out. */
    static List<XmlTree> rows(XmlTree table) {
        List<XmlTree> rows = new ArrayList<>();
        for (XmlTree child : table.children()) {
            if (child.name().equals("w:tr") && child.find("w:trPr/w:del").isEmpty()) {
                rows.add(child);
            } else if (child.name().equals("w:sdt")) {
                child.child("w:sdtContent").ifPresent(content -> rows.addAll(rows(content)));
            } else if (child.name().equals("w:ins") || child.name().equals("w:customXml")) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private Optional<Block.Table> read() {
        List<XmlTree> rows = rows(table);
        rows.forEach(this::row);
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return Optional.empty();
        }
        grid.forEach(row -> row.addAll(Collections.nCopies(width - row.size(), Cell.BLANK)));
        int head = (int)
                rows.stream().takeWhile(row -> row.isOn("w:trPr/w:tblHeader")).count();
        int headRows = Math.max(1, Math.min(head, rows.size()));
        return Optional.of(
                new Block.Table(Optional.empty(), "", columns(width, headRows), headRows, built(), List.of(), place));
    }

    private void row(XmlTree row) {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns(row, "w:trPr/w:gridBefore", 0), Cell.BLANK));
        row.children().stream()
                .flatMap(child -> child.name().equals("w:sdt")
                        ? child.child("w:sdtContent").stream().flatMap(content -> content.all("w:tc"))
                        : Stream.of(child))
                .filter(child -> child.name().equals("w:tc"))
                .forEach(tree -> {
                    Cell cell = cell(tree);
                    cells.add(cell);
                    cells.addAll(Collections.nCopies(cell.columns() - 1, Cell.COVERED));
                });
        grid.add(cells);
    }

    private static int columns(XmlTree tree, String path, int otherwise) {
        String digits = tree.value(path);
        return digits.matches("\\d{1,3}") ? Math.min(MOST_COLUMNS, Integer.parseInt(digits)) : otherwise;
    }

    private Cell cell(XmlTree tree) {
        boolean continues = tree.find("w:tcPr/w:vMerge")
                .filter(merge -> !merge.attribute("w:val").equals("restart"))
                .isPresent();
        if (tree.child("w:tbl").isPresent()) {
            source.warn("Word-表中表", place, "表格里套着表格，里面的文字已合成一格", "请拆成两张表");
        }
        List<ReadParagraph> paragraphs = tree.deep("w:p")
                .map(one -> ParagraphReader.read(one, source, source.nextParagraph()))
                .toList();
        return new Cell(
                oneLine(words(paragraphs)),
                Math.max(1, columns(tree, "w:tcPr/w:gridSpan", 1)),
                continues ? Join.ABOVE : Join.NONE,
                tree.find("w:tcPr/w:shd").isPresent(),
                paragraphs.stream()
                        .map(this::set)
                        .filter(set -> !set.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private List<Inline> words(List<ReadParagraph> paragraphs) {
        List<Inline> words = new ArrayList<>();
        for (ReadParagraph read : paragraphs) {
            if (!words.isEmpty() && !read.plain().isEmpty()) {
                words.add(new Inline.Text("　"));
            }
            if (!read.label().isEmpty()) {
                words.add(new Inline.Text(read.label()));
            }
            words.addAll(read.head());
            words.addAll(read.content());
            if (!read.objects().isEmpty()) {
                source.warn("Word-图片", read.place(), "表格里的图片没有读入", "请把图片放在表格之外");
            }
        }
        return words;
    }

    /** Line ends within a cell are of its width, which the paper sets anew. */
    private static List<Inline> oneLine(List<Inline> words) {
        StyledText merged = new StyledText();
        words.forEach(piece -> {
            boolean broken = piece instanceof Inline.Text text && text.plain().contains("\n");
            merged.add(broken ? new Inline.Text(piece.plain().replace("\n", "")) : piece, StyledText.Look.PLAIN);
        });
        return merged.rest();
    }

    private String set(ReadParagraph paragraph) {
        String own = paragraph.properties().value("w:jc");
        boolean indented = paragraph
                .properties()
                .child("w:ind")
                .filter(indent -> indent.attribute("w:right").matches("[1-9]\\d*"))
                .isPresent();
        if (own.equals("right") && indented) {
            return HUNG;
        }
        return own.isEmpty() ? source.styles().inherited(paragraph.properties().value("w:pStyle"), "w:pPr/w:jc") : own;
    }

    private List<Block.Row> built() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        grid.forEach(row -> rows.add(new ArrayList<>()));
        Join.areas(grid, Cell::join, this::torn)
                .forEach(area -> rows.get(area.row()).add(built(area)));
        return rows.stream().map(Block.Row::new).toList();
    }

    private void torn(Join.Area area) {
        String row = "表格第" + (area.row() + 1) + "行第" + (area.column() + 1) + "列起";
        source.warn("Word-并格", place, row + "合并的格不成矩形，已拆成单格", "请对照原件，在标记文本里用“<”“^”重新并格");
    }

    private Block.Cell built(Join.Area area) {
        Cell cell = grid.get(area.row()).get(area.column());
        String mark = Block.Cell.FAILING_MARK;
        boolean shaded = !source.styles().isOwn() || cell.shaded();
        boolean failing = shaded && Inline.plain(cell.words()).endsWith(mark);
        List<Inline> words = failing
                ? Labels.split(cell.words(), Inline.plain(cell.words()).length() - mark.length())
                        .get(0)
                : cell.words();
        return new Block.Cell(words, area.columns(), area.rows(), failing);
    }

    private List<Block.Alignment> columns(int width, int headRows) {
        List<Block.Alignment> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            List<Cell> below = grid.stream()
                    .skip(headRows)
                    .map(row -> row.get(at))
                    .filter(Cell::isPlain)
                    .toList();
            List<Cell> filled =
                    below.stream().filter(cell -> !cell.words().isEmpty()).toList();
            columns.add(alignment((filled.isEmpty() ? below : filled)
                    .stream().map(Cell::set).distinct().toList()));
        }
        return columns;
    }

    /** Numbers of a centred column hang from the right by their points, all of them indented. */
    private static Block.Alignment alignment(List<String> sets) {
        if (sets.isEmpty() || sets.stream().allMatch(set -> set.equals("center") || set.equals(HUNG))) {
            return Block.Alignment.CENTER;
        }
        String first = sets.get(0);
        return first.equals("right") || first.equals("end") || first.equals(HUNG)
                ? Block.Alignment.RIGHT
                : Block.Alignment.LEFT;
    }
}
