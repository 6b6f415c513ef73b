package wenheng.layout.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.layout.line.Phrase;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Clauses;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.InkBox;
import wenheng.layout.strip.Strip;
import wenheng.layout.strip.TagTree;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Mark;
import wenheng.page.SignerColumns;
import wenheng.page.Styles;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 版头的排版：发文机关标志、发文字号和签发人、两端行（GB/T 9704-2012 7.2、10.1）；线由 {@link RuleComposer} 画。
 *
 * <p>A mark is as large as its style says, or smaller in half points until it fits the width and, with several organs,
 * a share of the page: the clause wants it large, and the body on the first page. What size it came to is told to the
 * Word writer, which cannot measure.
 */
final class MastheadComposer {

    /** Large characters fill their square from 0.85 em above the baseline to 0.08 em below; the clause measures the ink. */
    private static final int INK_ABOVE = 850;

    private static final int INK_BELOW = 80;
    /** Lines of a joint mark stand this far apart, in thousandths of their size. */
    private static final int MARK_LEADING = 1250;
    /** The organs of a joint mark leave the body its place on the page. */
    private static final int MARK_LINES = 7;

    private static final int HALF_POINT = 500;

    private final Profile profile;
    private final FontMetrics metrics;
    private final TagTree tree;
    private final int block;
    private final PageStyle page;

    MastheadComposer(Profile profile, FontMetrics metrics, TagTree tree, int block) {
        this.profile = profile;
        this.metrics = metrics;
        this.tree = tree;
        this.block = block;
        this.page = profile.page();
    }

    private int left() {
        return page.left().units();
    }

    private int right() {
        return left() + page.measure().units();
    }

    /** The mark, its upper edge where the profile says, as large as fits. */
    Composed mark(Part.OrganMark mark, int tag) {
        int size = markSize(mark);
        int leading = size * MARK_LEADING / 1000;
        int count = mark.organs().size();
        Phrase suffix = phrase(mark.suffix(), size, tag);
        int organs = organsWidth(mark, size, tag);
        int gap = suffix.width() == 0 || count == 1 ? 0 : size / 4;
        int x = left() + (page.measure().units() - organs - gap - suffix.width()) / 2;
        int first = size * INK_ABOVE / 1000;
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.addAll(phrase(mark.organs().get(i), size, tag).spread(x, organs, first + i * leading));
        }
        if (suffix.width() > 0) {
            marks.addAll(suffix.at(x + organs + gap, first + (count - 1) * leading / 2));
        }
        int height = (count - 1) * leading + size * (INK_ABOVE + INK_BELOW) / 1000;
        int width = organs + gap + suffix.width();
        InkBox box = new InkBox(
                StyleName.ORGAN_MARK.key(), Clauses.of(StyleName.ORGAN_MARK), x, 0, x + width, height, -1, tag);
        Strip strip = Strip.of(block, height, marks)
                .anchored(Anchor.head(profile.masthead().markTop().units()))
                .with(box)
                .kept();
        ParagraphLayout layout = new ParagraphLayout(Length.ZERO, List.of()).sized(new Length(size));
        return new Composed(StyleName.ORGAN_MARK, List.of(strip), List.of(layout));
    }

    private Phrase phrase(String words, int size, int tag) {
        return Phrase.red(words, profile.style(StyleName.ORGAN_MARK), new Length(size), metrics, tag);
    }

    private int organsWidth(Part.OrganMark mark, int size, int tag) {
        return mark.organs().stream()
                .mapToInt(organ -> phrase(organ, size, tag).width())
                .max()
                .orElse(0);
    }

    /** The size of the style, or the largest in half points at which all fits the text area's width and its share of height. */
    private int markSize(Part.OrganMark mark) {
        int size = profile.style(StyleName.ORGAN_MARK).size().units();
        int count = mark.organs().size();
        int width = organsWidth(mark, size, Tag.ARTIFACT)
                + phrase(mark.suffix(), size, Tag.ARTIFACT).width()
                + (count > 1 ? size / 4 : 0);
        long height = (long) count * size * MARK_LEADING / 1000;
        long room = (long) MARK_LINES * page.pitch().units();
        long fitting = Math.min(
                width > page.measure().units() ? (long) size * page.measure().units() / width : size,
                height > room ? size * room / height : size);
        return (int) (fitting / HALF_POINT * HALF_POINT);
    }

    /** Number and signers: alone in the middle, else at both ends, one character from the edges. */
    Composed number(Part.NumberLine line) {
        ParagraphStyle style = profile.style(StyleName.DOCUMENT_NUMBER);
        if (line.signers().isEmpty()) {
            int tag = tree.add(Tag.Type.PARAGRAPH);
            Phrase number = Phrase.of(line.number(), style, metrics, tag);
            int x = left() + (page.measure().units() - number.width()) / 2;
            return composed(StyleName.DOCUMENT_NUMBER, List.of(line(StyleName.DOCUMENT_NUMBER, number, x)));
        }
        SignerColumns columns = SignerColumns.of(line, nameWidth(line), style.size(), page.measure());
        List<Strip> strips = new ArrayList<>();
        int last = line.rows().size() - 1;
        for (int row = 0; row <= last; row++) {
            strips.add(signers(line, row, row == last, columns));
        }
        return composed(StyleName.DOCUMENT_NUMBER, strips).inColumns(columns.widths());
    }

    private Strip signers(Part.NumberLine line, int row, boolean last, SignerColumns columns) {
        ParagraphStyle style = profile.style(StyleName.DOCUMENT_NUMBER);
        int size = style.size().units();
        int baseline = baseline(style);
        int tag = tree.add(Tag.Type.PARAGRAPH);
        Strip strip = Strip.of(block, page.pitch().units(), List.of());
        if (last && !line.number().isEmpty()) {
            Phrase number = Phrase.of(line.number(), style, metrics, tag);
            strip = strip.beside(line(StyleName.DOCUMENT_NUMBER, number, left() + size));
        }
        int names = left() + columns.start(0).units();
        List<Mark> marks = new ArrayList<>();
        if (row == 0) {
            Phrase label = Phrase.of(Part.NumberLine.SIGNER_LABEL, style, metrics, tag);
            marks.addAll(label.endingAt(names, baseline));
        }
        List<String> own = line.rows().get(row);
        for (int i = 0; i < own.size(); i++) {
            int x = left() + columns.start(i).units();
            marks.addAll(name(own.get(i), tag).spread(x, columns.name().units(), baseline));
        }
        int start = row == 0 ? names - 4 * size : names;
        InkBox box = InkBox.of(StyleName.SIGNER, start, right() - size - start, baseline, size);
        return strip.beside(Strip.of(block, page.pitch().units(), marks).with(box));
    }

    private Phrase name(String name, int tag) {
        return Phrase.of(name, profile.style(StyleName.SIGNER), metrics, tag);
    }

    private Length nameWidth(Part.NumberLine line) {
        return new Length(line.signers().stream()
                .mapToInt(name -> name(name, Tag.ARTIFACT).width())
                .max()
                .orElse(0));
    }

    /** One text at the left edge, one at the right. */
    Composed ends(Part.EndsLine line) {
        StyleName name = Styles.of(line.role());
        ParagraphStyle style = profile.style(name);
        int tag = tree.add(Tag.Type.PARAGRAPH);
        boolean coded = line.role() == Role.DOCUMENT_NUMBER || line.role() == Role.SECRECY;
        int indent = coded ? 0 : style.indent() * style.size().units();
        Strip whole = Strip.of(block, page.pitch().units(), List.of());
        if (!line.left().text().isEmpty()) {
            whole = end(whole, line.left(), tag, width -> left() + indent);
        }
        if (!line.right().text().isEmpty()) {
            whole = end(whole, line.right(), tag, width -> right() - indent - width);
        }
        return composed(name, List.of(whole));
    }

    /** The strip with one end's words, whose left edge depends on their width. */
    private Strip end(Strip strip, Part.EndsLine.End end, int tag, IntUnaryOperator left) {
        StyleName name = Styles.of(end.role());
        Phrase words = Phrase.of(end.text(), profile.style(name), metrics, tag);
        return strip.beside(line(name, words, left.applyAsInt(words.width())));
    }

    private Strip line(StyleName name, Phrase phrase, int x) {
        ParagraphStyle style = profile.style(name);
        int baseline = baseline(style);
        return Strip.of(block, page.pitch().units(), phrase.at(x, baseline))
                .with(InkBox.of(name, x, phrase.width(), baseline, style.size().units()));
    }

    private int baseline(ParagraphStyle style) {
        return style.baseline(page.pitch()).units();
    }

    private Composed composed(StyleName style, List<Strip> strips) {
        List<ParagraphLayout> layouts = strips.stream()
                .map(strip -> new ParagraphLayout(Length.ZERO, List.of()))
                .toList();
        return new Composed(style, strips.stream().map(Strip::kept).toList(), layouts);
    }
}
