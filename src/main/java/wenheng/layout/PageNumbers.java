package wenheng.layout;

import java.util.List;
import wenheng.layout.line.Dialect;
import wenheng.layout.line.GlyphText;
import wenheng.layout.line.LineSetter;
import wenheng.layout.line.Span;
import wenheng.page.Mark;
import wenheng.page.Mark.Glyphs;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.ParagraphStyle.Placement;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 页码：— 1 —，四号，一字线上距版心下边缘 7 毫米，单页居右空一字，双页居左空一字；横排的页上它转到左边，装订起来仍在原处（GB/T 9704-2012 7.5）。 */
public final class PageNumbers {

    /** 7 mm. */
    private static final Length BELOW_TEXT_AREA = Length.points("19.84");

    private final Profile profile;
    private final FontMetrics metrics;

    PageNumbers(Profile profile, FontMetrics metrics) {
        this.profile = profile;
        this.metrics = metrics;
    }

    /** The number on this paper, the profile's own or the same turned. */
    List<Mark> on(int number, PageStyle paper) {
        List<Mark> upright = upright(number);
        return paper.equals(profile.page())
                ? upright
                : upright.stream().flatMap(Mark::runs).map(this::turned).toList();
    }

    /** The foot of the upright sheet is the left of the turned one. */
    private Mark turned(Glyphs g) {
        Length x = profile.page().height().minus(g.y());
        return new Mark.Turned(g.at(x, g.x()));
    }

    private List<Mark> upright(int number) {
        ParagraphStyle style = profile.style(StyleName.PAGE_NUMBER);
        PageStyle page = profile.page();
        List<Span> spans = List.of(new Span("— " + number + " —", style.font(), style.bold()));
        GlyphText text = GlyphText.of(spans, style.size(), metrics);
        int size = style.size().units();
        int baseline = page.height().minus(page.bottom()).plus(BELOW_TEXT_AREA).units()
                + size * FontMetrics.DASH_PER_THOUSAND / 1000;
        Placement side = number % 2 == 1 ? Placement.RIGHT : Placement.LEFT;
        LineSetter.Box box =
                new LineSetter.Box(page.left().units() + size, page.measure().units() - 2 * size, baseline, side);
        return new LineSetter(text, Dialect.plain(size), Tag.ARTIFACT).set(0, text.count(), box, false);
    }
}
