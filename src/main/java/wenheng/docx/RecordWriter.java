package wenheng.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import wenheng.document.Part;
import wenheng.docx.word.BorderlessTable;
import wenheng.docx.word.Shape;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.Xml;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.style.Length;
import wenheng.style.StyleName;

/**
 * 版记书写：贴在版心下边缘的表格，首末线 0.35 毫米，中间线 0.25 毫米（7.4）。
 *
 * <p>One longer than a page stands in the text, where the pages have its beginning: no program goes on with a floating table
 * overleaf, and LibreOffice cuts it off.
 */
final class RecordWriter {

    /** 0.35 mm and 0.25 mm in eighths of a point. */
    private static final String THICK = "8";

    private static final String THIN = "6";

    private final Typography typography;
    private final ParagraphWriter paragraphs;

    RecordWriter(Typography typography, ParagraphWriter paragraphs) {
        this.typography = typography;
        this.paragraphs = paragraphs;
    }

    /** Writes a record that fits a page. */
    void write(Part.Record record, List<ParagraphLayout> layouts) {
        paragraphs.leaveAbove(Length.ZERO);
        BorderlessTable table =
                BorderlessTable.open(paragraphs.xml(), List.of(typography.page().measure()), this::atTheFoot);
        write(record, layouts, table, table::row);
    }

    /**
     * Writes a record that goes over pages.
     *
     * @param above distance from the text, or from the head of its page
     */
    void writeInText(Part.Record record, List<ParagraphLayout> layouts, Length above) {
        // Half a line higher than on the pages, so that no rounding sends the last line of a page over.
        int half = typography.style(StyleName.RECORD).leading().units() / 2;
        paragraphs.gap(above.minus(new Length(half)));
        BorderlessTable table =
                BorderlessTable.open(paragraphs.xml(), List.of(typography.page().measure()), () -> {});
        write(record, layouts, table, table::partedRow);
    }

    private void write(
            Part.Record record, List<ParagraphLayout> layouts, BorderlessTable table, Consumer<Runnable> labelledRow) {
        int rows = record.labelled().size() + (record.printing().isPresent() ? 1 : 0);
        List<ParagraphLayout> left = new ArrayList<>(layouts);
        for (int i = 0; i < record.labelled().size(); i++) {
            Part.Labelled labelled = record.labelled().get(i);
            int count = Math.min(labelled.items().size(), left.size());
            List<ParagraphLayout> own = List.copyOf(left.subList(0, count));
            left.subList(0, count).clear();
            int row = i;
            labelledRow.accept(() -> table.cell(
                    0,
                    () -> rules(record, row, rows),
                    () -> new LabelledWriter(typography, paragraphs).write(labelled, own)));
        }
        record.printing()
                .ifPresent(line ->
                        table.row(() -> table.cell(0, () -> rules(record, rows - 1, rows), () -> printing(line))));
        table.close();
        paragraphs.holder(WordStyle.SEPARATOR, () -> {});
    }

    /** Both programs move it there; LibreOffice does so only where the left edge is counted from that of the paper. */
    private void atTheFoot() {
        paragraphs
                .xml()
                .empty(
                        "w:tblpPr",
                        "w:leftFromText",
                        "0",
                        "w:rightFromText",
                        "0",
                        "w:vertAnchor",
                        "margin",
                        "w:horzAnchor",
                        "page",
                        "w:tblpX",
                        Integer.toString(typography.page().left().twips()),
                        "w:tblpYSpec",
                        "bottom");
        paragraphs.xml().empty("w:tblOverlap", "w:val", "never");
    }

    /** Thick above the first and below the last, thin above the printing line; none between 主送 and 抄送. */
    private void rules(Part.Record record, int row, int rows) {
        if (!record.ruled()) {
            return;
        }
        boolean printing = record.printing().isPresent() && row == rows - 1;
        Xml xml = paragraphs.xml().open("w:tcBorders");
        if (row == 0) {
            edge(xml, "top", THICK);
        } else if (printing) {
            edge(xml, "top", THIN);
        }
        if (row == rows - 1) {
            edge(xml, "bottom", THICK);
        } else if (record.printing().isPresent() && row == rows - 2) {
            edge(xml, "bottom", THIN);
        }
        xml.close();
    }

    private static void edge(Xml xml, String side, String eighths) {
        xml.empty("w:" + side, "w:val", "single", "w:sz", eighths, "w:space", "0", "w:color", "auto");
    }

    private void printing(Part.EndsLine line) {
        Length indent = typography
                .style(StyleName.RECORD)
                .size()
                .times(typography.style(StyleName.RECORD).indent());
        Shape shape = Shape.of(StyleName.RECORD)
                .indented(indent, Length.ZERO, Length.ZERO)
                .tabbed(new Shape.Tab("right", typography.page().measure().minus(indent)));
        paragraphs.shaped(
                shape,
                Length.ZERO,
                words -> words.words(line.left().text() + "\t" + line.right().text()));
    }
}
