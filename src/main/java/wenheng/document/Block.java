package wenheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Location;

/** 块：公文主体自上而下的组成部分。 */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.ItemList,
                Block.Table,
                Block.ChartBlock,
                Block.Picture,
                Block.Turn,
                Block.PageBreak,
                Part {

    /** Dispatches to the method for this node. */
    <R> R accept(Visitor<R> visitor);

    /** The words as printed, in reading order: one text for a paragraph, an item, a cell, a caption, a note. */
    List<String> lines();

    /** Line of the template or narrative file it came from. */
    Location place();

    /** The caption that a reference can name; empty for what has none. */
    default Optional<Caption> captioned() {
        return Optional.empty();
    }

    /**
     * 层次标题：{@code #} 到 {@code ####}，即 一、（一）1.（1）。
     *
     * @param level 1 to 4
     * @param label the number the program gave it, such as {@code （一）}
     * @param content the heading's words
     */
    record Heading(int level, String label, List<Inline> content, Location place) implements Block {
        public Heading {
            content = List.copyOf(content);
        }

        /** Label and words together, as printed. */
        public String plain() {
            return label + Inline.plain(content);
        }

        @Override
        public List<String> lines() {
            return List.of(plain());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * 段落。
     *
     * @param role what the paragraph is in the paper
     * @param head a heading that runs into this paragraph (its words end in 。)
     * @param content the words after the head
     */
    record Paragraph(Role role, Optional<Heading> head, List<Inline> content, Location place) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        /** A paragraph without a run-in head. */
        public Paragraph(Role role, List<Inline> content, Location place) {
            this(role, Optional.empty(), content, place);
        }

        /** Head and words together, as printed. */
        public String plain() {
            return head.map(Heading::plain).orElse("") + Inline.plain(content);
        }

        @Override
        public List<String> lines() {
            return List.of(plain());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** 列表：有序项印 (1)(2) 之外的序号由作者自定，无序项印“·”。 Items are flat; {@code label} is printed before each. */
    record ItemList(boolean ordered, List<Item> items, Location place) implements Block {
        public ItemList {
            items = List.copyOf(items);
        }

        @Override
        public List<String> lines() {
            return items.stream().map(Item::plain).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    /** One item of a list. */
    record Item(String label, List<Inline> content, Location place) {

        /** What an item without a number prints. */
        public static final String BULLET = "·";

        public Item {
            content = List.copyOf(content);
        }

        /** Label and words together, as printed. */
        public String plain() {
            return label + Inline.plain(content);
        }
    }

    /**
     * 表格。
     *
     * @param caption number and title; empty for a table without one
     * @param unit what stands after 单位：; empty if none
     * @param columns one for each column
     * @param headRows how many leading rows are the head, repeated on every page
     * @param rows cells by row; a cell covered by a span is not listed
     * @param notes lines below the table, without the word 注：
     */
    record Table(
            Optional<Caption> caption,
            String unit,
            List<Alignment> columns,
            int headRows,
            List<Row> rows,
            List<List<Inline>> notes,
            Location place)
            implements Block {
        /** Printed before the unit. */
        public static final String UNIT_LABEL = "单位：";

        /** Printed before each note. */
        public static final String NOTE_LABEL = "注：";

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            notes = notes.stream().map(List::copyOf).toList();
        }

        /** The same table under a caption and a unit. */
        public Table titled(Optional<Caption> other, String otherUnit) {
            return new Table(other, otherUnit, columns, headRows, rows, notes, place);
        }

        /** The same table with other notes below. */
        public Table noted(List<List<Inline>> others) {
            return new Table(caption, unit, columns, headRows, rows, others, place);
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            caption.ifPresent(words -> lines.add(words.plain()));
            if (!unit.isEmpty()) {
                lines.add(UNIT_LABEL + unit);
            }
            rows.forEach(row -> row.cells().forEach(cell -> lines.add(cell.plain())));
            notes.forEach(note -> lines.add(NOTE_LABEL + Inline.plain(note)));
            return lines;
        }

        @Override
        public Optional<Caption> captioned() {
            return caption;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /** A row of cells. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param content its words, the mark ▼ of a failing value not included
     * @param columnSpan columns it covers, at least 1
     * @param rowSpan rows it covers, at least 1
     * @param failing 未达标: shaded, and ▼ printed after the words
     */
    record Cell(List<Inline> content, int columnSpan, int rowSpan, boolean failing) {
        /** The mark of a failing value, so that a black-and-white print still shows it. */
        public static final String FAILING_MARK = "▼";

        public Cell {
            content = List.copyOf(content);
        }

        /** The words as printed, with the mark. */
        public String plain() {
            return Inline.plain(content) + (failing ? FAILING_MARK : "");
        }
    }

    /** How a column's cells are set. */
    enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * 题注：表题或图题。
     *
     * @param label 表1 or 图2
     * @param content the title's words
     * @param id what {@code [](#id)} names; empty if none
     */
    record Caption(String label, List<Inline> content, String id) {
        public Caption {
            content = List.copyOf(content);
        }

        /** Label, one ideographic space, title. */
        public String plain() {
            return label + "　" + Inline.plain(content);
        }
    }

    /** 图：一幅由数据画成的图表，图题在下。 */
    record ChartBlock(Caption caption, Chart chart, Location place) implements Block {
        @Override
        public List<String> lines() {
            return List.of(caption.plain());
        }

        @Override
        public Optional<Caption> captioned() {
            return Optional.of(caption);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chart(this);
        }
    }

    /**
     * 图片：一幅照片或图样，图题在下。
     *
     * @param source the file as the author named it
     * @param alternative 替代文本: what the picture shows, for those who cannot see it
     */
    record Picture(Caption caption, String source, Image image, String alternative, Location place) implements Block {
        @Override
        public List<String> lines() {
            return List.of(caption.plain());
        }

        @Override
        public Optional<Caption> captioned() {
            return Optional.of(caption);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.picture(this);
        }
    }

    /**
     * 转页：其后各块排在横放或竖放的 A4 上（GB/T 9704-2012 7.5）。
     *
     * @param landscape 横排; false for 竖排
     */
    record Turn(boolean landscape, Location place) implements Block {
        @Override
        public List<String> lines() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.turn(this);
        }
    }

    /** 分页. */
    record PageBreak(Location place) implements Block {
        @Override
        public List<String> lines() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageBreak(this);
        }
    }

    /** One method a kind of block; a writer that misses one does not compile. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R list(ItemList list);

        R table(Table table);

        R chart(ChartBlock chart);

        R picture(Picture picture);

        R turn(Turn turn);

        R pageBreak(PageBreak pageBreak);

        R part(Part part);
    }
}
