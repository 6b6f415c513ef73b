package wenheng.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.ooxml.XmlTree;

/** 表格阅读：行、并格、表头和各列对齐。 */
final class GridReader {

    private static final String HUNG = "hung";

    private final WordSource source;
    private final XmlTree table;
    private final Location place;
    private final List<List<Cell>> grid = new ArrayList<>();

    private GridReader(WordSource source, XmlTree table, Location place) {
        this.source = source;
        this.table = table;
        this.place = place;
    }

    /** A cell as the file has it. */
    private record Cell(XmlTree tree, int column, int columns, boolean continues, List<Inline> words, String set) {}

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
        int width = grid.stream().mapToInt(GridReader::width).max().orElse(0);
        if (width == 0) {
            return Optional.empty();
        }
        int head = (int)
                rows.stream().takeWhile(row -> row.isOn("w:trPr/w:tblHeader")).count();
        int headRows = Math.max(1, Math.min(head, rows.size()));
        List<Block.Row> built = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            built.add(new Block.Row(cells(row, width)));
        }
        return Optional.of(
                new Block.Table(Optional.empty(), "", columns(width, headRows), headRows, built, List.of(), place));
    }

    private static int width(List<Cell> row) {
        return row.isEmpty()
                ? 0
                : row.get(row.size() - 1).column() + row.get(row.size() - 1).columns();
    }

    private void row(XmlTree row) {
        List<Cell> cells = new ArrayList<>();
        int column = number(row.value("w:trPr/w:gridBefore"), 0);
        List<XmlTree> trees = row.children().stream()
                .flatMap(child -> child.name().equals("w:sdt")
                        ? child.child("w:sdtContent").stream().flatMap(content -> content.all("w:tc"))
                        : Stream.of(child))
                .filter(child -> child.name().equals("w:tc"))
                .toList();
        for (XmlTree tree : trees) {
            int columns = Math.max(1, number(tree.value("w:tcPr/w:gridSpan"), 1));
            cells.add(cell(tree, column, columns));
            column += columns;
        }
        grid.add(cells);
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : otherwise;
    }

    private Cell cell(XmlTree tree, int column, int columns) {
        boolean continues = tree.find("w:tcPr/w:vMerge")
                .filter(merge -> !merge.attribute("w:val").equals("restart"))
                .isPresent();
        List<Inline> words = new ArrayList<>();
        String set = "";
        List<XmlTree> paragraphs = tree.deep("w:p").toList();
        if (tree.child("w:tbl").isPresent()) {
            source.warn("Word-表中表", place, "表格里套着表格，里面的文字已合成一格", "请拆成两张表");
        }
        for (XmlTree paragraph : paragraphs) {
            ReadParagraph read = ParagraphReader.read(paragraph, source, source.nextParagraph());
            set = set.isEmpty() ? set(read) : set;
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
        return new Cell(tree, column, columns, continues, oneLine(words), set);
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

    private List<Block.Cell> cells(int row, int width) {
        List<Block.Cell> out = new ArrayList<>();
        for (Cell cell : grid.get(row)) {
            if (!cell.continues() || row == 0) {
                out.add(built(cell, row));
            }
        }
        for (int column = width(grid.get(row)); column < width; column++) {
            out.add(new Block.Cell(List.of(), 1, 1, false));
        }
        return out;
    }

    private Block.Cell built(Cell cell, int row) {
        String mark = Block.Cell.FAILING_MARK;
        boolean shaded =
                !source.styles().isOwn() || cell.tree().find("w:tcPr/w:shd").isPresent();
        boolean failing = shaded && Inline.plain(cell.words()).endsWith(mark);
        List<Inline> words = failing
                ? Labels.split(cell.words(), Inline.plain(cell.words()).length() - mark.length())
                        .get(0)
                : cell.words();
        return new Block.Cell(words, cell.columns(), rowSpan(cell, row), failing);
    }

    private int rowSpan(Cell cell, int row) {
        int end = row + 1;
        while (end < grid.size() && continuation(grid.get(end), cell)) {
            end++;
        }
        return end - row;
    }

    private static boolean continuation(List<Cell> row, Cell cell) {
        return row.stream().anyMatch(one -> one.continues() && one.column() == cell.column());
    }

    private List<Block.Alignment> columns(int width, int headRows) {
        List<Block.Alignment> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            List<Cell> below = grid.stream()
                    .skip(headRows)
                    .flatMap(List::stream)
                    .filter(cell -> cell.column() == at && cell.columns() == 1 && !cell.continues())
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
