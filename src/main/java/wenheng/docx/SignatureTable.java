package wenheng.docx;

import java.util.List;
import wenheng.document.Part;
import wenheng.docx.word.BorderlessTable;
import wenheng.docx.word.Shape;
import wenheng.docx.word.Typography;
import wenheng.page.BlockLayout;
import wenheng.page.ElementPlace;
import wenheng.style.Length;
import wenheng.style.StyleName;

/** 联合署名书写：无框表，一格一个机关，成文日期在最后一个之下（7.3.5.1）。 */
final class SignatureTable {

    private final Typography typography;
    private final ParagraphWriter paragraphs;
    private final List<ElementPlace> names;

    /** @param elements where the pages have the elements; they tell how far apart the rows of signatures stand */
    SignatureTable(Typography typography, ParagraphWriter paragraphs, List<ElementPlace> elements) {
        this.typography = typography;
        this.paragraphs = paragraphs;
        this.names = elements.stream()
                .filter(place -> place.name().equals(StyleName.SIGNATURE.key()))
                .toList();
    }

    /** No page ends between the rows, nor above the first (7.3.5.5). */
    void write(Part.JointSignature signature, BlockLayout layout) {
        int columns = layout.columns().size();
        paragraphs.keepWithNext(true);
        // A table has no room above it in Word, a paragraph before it must stand for that.
        paragraphs.gap(layout.spaceAbove());
        BorderlessTable table = BorderlessTable.open(paragraphs.xml(), layout.columns(), () -> {});
        int count = signature.organs().size();
        for (int from = 0; from < count; from += columns) {
            List<String> row = signature.organs().subList(from, Math.min(count, from + columns));
            boolean ends = from + columns >= count && signature.date().isEmpty();
            paragraphs.keepWithNext(!ends);
            row(table, row, columns, above(from, columns));
        }
        if (!signature.date().isEmpty()) {
            paragraphs.keepWithNext(false);
            row(table, List.of(signature.date()), columns, Length.ZERO);
        }
        table.close();
    }

    /** The words of a short row stand at the right. */
    private void row(BorderlessTable table, List<String> words, int columns, Length above) {
        Shape shape = Shape.of(StyleName.SIGNATURE).set("center");
        table.row(() -> {
            for (int column = 0; column < columns; column++) {
                int index = column - (columns - words.size());
                String text = index < 0 ? "" : words.get(index);
                table.cell(column, () -> {}, () -> {
                    paragraphs.leaveAbove(above);
                    paragraphs.shaped(shape, Length.ZERO, inline -> inline.words(text));
                });
            }
        });
    }

    /** Empty room above a row of names, so that the seals of two rows do not touch. */
    private Length above(int first, int columns) {
        boolean placed = first > 0 && first < names.size();
        return placed
                ? names.get(first)
                        .y()
                        .minus(names.get(first - columns).y())
                        .minus(typography.page().pitch())
                : Length.ZERO;
    }
}
