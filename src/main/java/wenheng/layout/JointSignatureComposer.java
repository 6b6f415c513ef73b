package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Part.JointSignature;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 联合行文加盖印章的署名：每排至多三个，印章互不相交相切、不出版心，最后一个印章压署名和日期（GB/T 9704-2012 7.3.5.1）。
 *
 * <p>Every organ stands in the middle of a column of the text area; the date stands below the last of them. Rows are as far
 * apart as their seals need.
 */
final class JointSignatureComposer {

    private static final int MOST_IN_A_ROW = 3;
    /** Between seals, and between a name and the next column. */
    private static final int CLEARANCE = 8_000;

    private final Profile profile;
    private final FontMetrics metrics;
    private final TagTree tree;
    private final int block;
    private final PageStyle page;
    private final ParagraphStyle style;

    JointSignatureComposer(Profile profile, FontMetrics metrics, TagTree tree, int block) {
        this.profile = profile;
        this.metrics = metrics;
        this.tree = tree;
        this.block = block;
        this.page = profile.page();
        this.style = profile.style(StyleName.SIGNATURE);
    }

    Composed compose(JointSignature signature) {
        int perRow = perRow(signature);
        List<Strip> strips = new ArrayList<>();
        int count = signature.organs().size();
        for (int from = 0; from < count; from += perRow) {
            List<String> row = signature.organs().subList(from, Math.min(from + perRow, count));
            boolean last = from + perRow >= count;
            Strip strip = row(row, perRow, last && !signature.date().isEmpty());
            strips.add(from == 0 ? strip : strip.below(rowGap()));
            if (last && !signature.date().isEmpty()) {
                strips.add(date(signature.date(), centre(row.size() - 1, row.size(), perRow)));
            }
        }
        int lines = signature.lines().size();
        List<ParagraphLayout> layouts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            layouts.add(new ParagraphLayout(Length.ZERO, List.of()));
        }
        strips.replaceAll(Strip::kept);
        return new Composed(StyleName.SIGNATURE, strips, layouts);
    }

    /** As many columns as the widest name and the seals allow. */
    private int perRow(JointSignature signature) {
        int widest = signature.organs().stream()
                .mapToInt(
                        organ -> Phrase.of(organ, style, metrics, Tag.ARTIFACT).width())
                .max()
                .orElse(0);
        int column = Math.max(widest, Seal.DIAMETER) + CLEARANCE;
        int fitting = Math.max(1, page.measure().units() / column);
        return Math.min(Math.min(MOST_IN_A_ROW, fitting), signature.organs().size());
    }

    /** Empty lines between two rows of names, so that the seals above and below do not touch. */
    private int rowGap() {
        int pitch = page.pitch().units();
        return (Seal.DIAMETER + CLEARANCE + pitch - 1) / pitch - 1;
    }

    /** Columns of a short last row stand at the right, where a single signature would. */
    private int centre(int column, int inRow, int perRow) {
        int width = page.measure().units() / perRow;
        return page.left().units() + (perRow - inRow + column) * width + width / 2;
    }

    private Strip row(List<String> organs, int perRow, boolean dated) {
        int pitch = page.pitch().units();
        List<Mark> marks = new ArrayList<>();
        List<InkBox> boxes = new ArrayList<>();
        for (int i = 0; i < organs.size(); i++) {
            Phrase words = Phrase.of(organs.get(i), style, metrics, tree.add(Tag.Type.PARAGRAPH));
            int centre = centre(i, organs.size(), perRow);
            int x = centre - words.width() / 2;
            marks.addAll(words.at(x, baseline()));
            boxes.add(InkBox.of(
                    StyleName.SIGNATURE,
                    x,
                    words.width(),
                    baseline(),
                    style.size().units()));
            boolean overDate = dated && i + 1 == organs.size();
            boxes.add(Seal.over(centre, overDate ? pitch : pitch / 2));
        }
        return boxed(Strip.of(block, pitch, marks).gridded(), boxes);
    }

    private Strip date(String date, int centre) {
        Phrase words = Phrase.of(date, profile.style(StyleName.ISSUE_DATE), metrics, tree.add(Tag.Type.PARAGRAPH));
        int x = centre - words.width() / 2;
        InkBox box = InkBox.of(
                StyleName.ISSUE_DATE, x, words.width(), baseline(), style.size().units());
        return boxed(
                Strip.of(block, page.pitch().units(), words.at(x, baseline())).gridded(), List.of(box));
    }

    private int baseline() {
        int size = style.size().units();
        return (page.pitch().units() - size) / 2 + size * InkBox.ASCENT_PER_THOUSAND / 1000;
    }

    private static Strip boxed(Strip strip, List<InkBox> boxes) {
        Strip made = strip;
        for (InkBox box : boxes) {
            made = made.with(box);
        }
        return made;
    }
}
