package wenheng.layout.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import wenheng.document.Part.JointSignature;
import wenheng.layout.line.Phrase;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.InkBox;
import wenheng.layout.strip.Strip;
import wenheng.layout.strip.TagTree;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 联合行文加盖印章的署名：每排至多三个，印章互不相交相切、不出版心，最后一个印章压署名和日期（GB/T 9704-2012 7.3.5.1）。
 *
 * <p>Every organ stands in the middle of one of the {@link SignatureColumns columns}; the date stands below the last of
 * them. Rows are as far apart as their seals need.
 */
final class JointSignatureComposer {

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
        List<String> organs = signature.organs();
        boolean dated = !signature.date().isEmpty();
        SignatureColumns columns =
                SignatureColumns.of(organs.stream().map(this::room).toList(), page.measure());
        List<Strip> strips = new ArrayList<>();
        for (int from = 0; from < organs.size(); from += columns.count()) {
            boolean alone = from + 1 == organs.size();
            Strip strip = row(organs, from, columns, dated);
            strips.add(from == 0 ? strip : strip.below(rowGap(alone && dated)));
        }
        if (dated) {
            strips.add(date(signature.date(), centre(columns, organs.size() - 1, organs.size())));
        }
        strips.replaceAll(Strip::kept);
        List<ParagraphLayout> layouts =
                Collections.nCopies(signature.lines().size(), new ParagraphLayout(Length.ZERO, List.of()));
        return new Composed(StyleName.SIGNATURE, StyleName.SIGNATURE, strips, layouts, columns.widths(), Length.ZERO);
    }

    /** Width that a name and its seal need. */
    private int room(String organ) {
        return Math.max(Phrase.of(organ, style, metrics, Tag.ARTIFACT).width(), SealPlace.DIAMETER) + CLEARANCE;
    }

    /**
     * Empty lines between two rows of names, so that the seals above and below do not touch.
     *
     * @param overDate whether the lower row is one seal, half a line lower over name and date
     */
    private int rowGap(boolean overDate) {
        int pitch = page.pitch().units();
        int apart = SealPlace.DIAMETER + CLEARANCE - (overDate ? pitch / 2 : 0);
        return (apart + pitch - 1) / pitch - 1;
    }

    private int centre(SignatureColumns columns, int index, int organs) {
        return page.left().units() + columns.centre(index, organs);
    }

    /** @param from first organ of the row */
    private Strip row(List<String> organs, int from, SignatureColumns columns, boolean dated) {
        int pitch = page.pitch().units();
        List<Mark> marks = new ArrayList<>();
        List<InkBox> boxes = new ArrayList<>();
        for (int i = from; i < Math.min(from + columns.count(), organs.size()); i++) {
            Phrase words = Phrase.of(organs.get(i), style, metrics, tree.add(Tag.Type.PARAGRAPH));
            int centre = centre(columns, i, organs.size());
            int x = centre - words.width() / 2;
            marks.addAll(words.at(x, baseline()));
            boxes.add(InkBox.of(
                    StyleName.SIGNATURE,
                    x,
                    words.width(),
                    baseline(),
                    style.size().units()));
            boolean overDate = dated && i + 1 == organs.size();
            boxes.add(SealPlace.over(centre, overDate ? pitch : pitch / 2));
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
        return style.baseline(page.pitch()).units();
    }

    private static Strip boxed(Strip strip, List<InkBox> boxes) {
        Strip made = strip;
        for (InkBox box : boxes) {
            made = made.with(box);
        }
        return made;
    }
}
