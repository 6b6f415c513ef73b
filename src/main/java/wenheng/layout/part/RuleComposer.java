package wenheng.layout.part;

import java.util.List;
import wenheng.document.Part;
import wenheng.layout.line.Phrase;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Clauses;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.InkBox;
import wenheng.layout.strip.Strip;
import wenheng.page.Mark;
import wenheng.page.Tag;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 版头的线：红色分隔线（GB/T 9704-2012 7.2.7），信函的红色双线（10.1）。 */
final class RuleComposer {

    /** 170 mm, and 20 mm from the edges of the paper (10.1). */
    private static final Length LETTER_RULE = Length.points("481.89");

    private static final Length LETTER_EDGE = Length.points("56.69");
    private static final Length THICK = Length.points("2.25");
    private static final Length THIN = Length.points("0.75");
    private static final int DOUBLE_GAP = 1_500;
    /** 7/8 of a character of 三号. */
    private static final int BELOW_LETTER_RULE = 14_000;

    private final Profile profile;
    private final int block;
    private final PageStyle page;

    RuleComposer(Profile profile, int block) {
        this.profile = profile;
        this.block = block;
        this.page = profile.page();
    }

    /** A rule: red and as wide as the text area, or the double rules of a 信函. */
    Composed compose(Part.Rule rule) {
        return switch (rule.kind()) {
            case RED -> redRule();
            case LETTER_HEAD -> letterHead();
            case LETTER_FOOT -> letterFoot();
        };
    }

    /** 4 mm below the characters above it, not below their line. */
    private Composed redRule() {
        int size = profile.style(StyleName.DOCUMENT_NUMBER).size().units();
        int belowLine = (page.pitch().units() - size) / 2;
        int thickness = profile.masthead().ruleThickness().units();
        int y = profile.masthead().ruleDistance().units() - belowLine + thickness / 2;
        int left = page.left().units();
        int right = left + page.measure().units();
        Mark stroke = stroke(left, right, y, profile.masthead().ruleThickness());
        InkBox box = new InkBox(
                StyleName.RED_RULE.key(),
                Clauses.of(StyleName.RED_RULE),
                left,
                y - thickness / 2,
                right,
                y + thickness / 2,
                -1,
                Tag.ARTIFACT);
        return ruled(Strip.of(block, y + thickness / 2, List.of(stroke)).with(box));
    }

    private Composed letterHead() {
        int distance = profile.masthead().ruleDistance().units();
        List<Mark> marks = doubled(distance, THICK, THIN);
        int bottom = distance + THICK.units() + DOUBLE_GAP + THIN.units();
        int belowLine = (page.pitch().units()
                        - profile.style(StyleName.DOCUMENT_NUMBER).size().units())
                / 2;
        return ruled(
                Strip.of(block, bottom + BELOW_LETTER_RULE - belowLine, marks).with(letterBox(distance, bottom)));
    }

    /** Its lower edge 20 mm above that of the paper. */
    private Composed letterFoot() {
        int height = THIN.units() + DOUBLE_GAP + THICK.units();
        int y = page.height().minus(LETTER_EDGE).minus(page.top()).units() - height;
        Strip strip = Strip.of(block, 0, doubled(0, THIN, THICK))
                .anchored(Anchor.overlay(y))
                .with(letterBox(0, height));
        return ruled(strip);
    }

    private InkBox letterBox(int top, int bottom) {
        int x = (page.width().units() - LETTER_RULE.units()) / 2;
        return new InkBox("红色双线", "10.1", x, top, x + LETTER_RULE.units(), bottom, -1, Tag.ARTIFACT);
    }

    private List<Mark> doubled(int y, Length upper, Length lower) {
        int x = (page.width().units() - LETTER_RULE.units()) / 2;
        int below = y + upper.units() + DOUBLE_GAP;
        return List.of(
                stroke(x, x + LETTER_RULE.units(), y + upper.units() / 2, upper),
                stroke(x, x + LETTER_RULE.units(), below + lower.units() / 2, lower));
    }

    private static Mark stroke(int from, int to, int y, Length thickness) {
        Mark.Point start = new Mark.Point(new Length(from), new Length(y));
        Mark.Point end = new Mark.Point(new Length(to), new Length(y));
        return new Mark.Stroke(List.of(start, end), thickness, Phrase.RED, false, Tag.ARTIFACT);
    }

    private static Composed ruled(Strip strip) {
        return new Composed(StyleName.RED_RULE, List.of(strip.kept()), List.of());
    }
}
