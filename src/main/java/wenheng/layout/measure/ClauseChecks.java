package wenheng.layout.measure;

import java.util.ArrayList;
import java.util.List;
import wenheng.layout.measure.Measurement.Check;
import wenheng.layout.measure.Measurement.Grid;
import wenheng.layout.measure.Measurement.Margins;
import wenheng.layout.measure.Measurement.Paper;
import wenheng.layout.measure.Measurement.Value;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;

/** 条文核对：GB/T 9704-2012 给了数的地方，量得多少。 What the paper is too short to show is not checked. */
final class ClauseChecks {

    private static final Length MILLIMETRE = millimetres(1);
    private static final Length TRIMMED = millimetres(2);

    private final Pages pages;
    private final List<Check> checks = new ArrayList<>();

    ClauseChecks(Pages pages) {
        this.pages = pages;
    }

    /** A length of whole millimetres, rounded to the unit. */
    static Length millimetres(int count) {
        return new Length((count * 720_000 + 127) / 254);
    }

    List<Check> checks(Paper paper, Margins margins, Grid grid) {
        add("用纸", "5.1", 0, "宽", paper.width(), millimetres(210), TRIMMED);
        add("用纸", "5.1", 0, "高", paper.height(), millimetres(297), TRIMMED);
        checkMargins(margins, grid);
        checks.addAll(new ElementChecks(pages.elements()).checks());
        pages.pages().stream()
                .filter(page -> !page.label().isEmpty() && page.style().equals(pages.style()))
                .forEach(this::pageNumber);
        return List.copyOf(checks);
    }

    /** A page that is not full, or has no full line, shows of a margin only whether something stands in it. */
    private void checkMargins(Margins margins, Grid grid) {
        boolean fullLine = grid.characters() >= pages.style().characters() - 1;
        boolean fullPage = grid.lines() > 0;
        margin("天头", margins.top(), 37, fullPage && margins.top().units() > 0);
        margin("订口", margins.left(), 28, fullLine);
        margin("切口", margins.right(), 26, fullLine);
        margin("地脚", margins.bottom(), 35, fullPage);
        if (fullLine) {
            count("版心", "5.2.3", "每行字数", grid.characters(), pages.style().characters());
        }
        if (fullPage) {
            count("版心", "5.2.3", "每面行数", grid.lines(), pages.style().lines());
        }
    }

    private void margin(String side, Length measured, int expected, boolean filled) {
        boolean overrun =
                measured.units() > 0 && measured.compareTo(millimetres(expected).minus(MILLIMETRE)) < 0;
        if (filled || overrun) {
            add("版心", "5.2.1", 0, side, measured, millimetres(expected), MILLIMETRE);
        }
    }

    private void add(
            String element,
            String clause,
            int page,
            String quantity,
            Length measured,
            Length expected,
            Length tolerance) {
        checks.add(new Check(
                element, clause, page, quantity, Value.of(measured), Value.of(expected), Value.of(tolerance)));
    }

    private void count(String element, String clause, String quantity, int measured, int expected) {
        checks.add(
                new Check(element, clause, 0, quantity, Value.count(measured), Value.count(expected), Value.count(0)));
    }

    /** 页码: the last furniture on the page, its dashes 7 mm below the text area, one character from the outer edge. */
    private void pageNumber(Page page) {
        List<Mark.Glyphs> runs = page.marks().stream()
                .filter(mark -> mark.tag() == Tag.ARTIFACT && mark instanceof Mark.Glyphs)
                .map(Mark.Glyphs.class::cast)
                .filter(glyphs -> glyphs.y()
                                .compareTo(pages.style()
                                        .height()
                                        .minus(pages.style().bottom()))
                        > 0)
                .toList();
        if (runs.isEmpty()) {
            return;
        }
        Mark.Glyphs first = runs.get(0);
        int dash = first.y().units() - first.size().units() * FontMetrics.DASH_PER_THOUSAND / 1000;
        Length edge = pages.style().height().minus(millimetres(35));
        add("页码", "7.5", page.number(), "距版心下边缘", new Length(dash).minus(edge), millimetres(7), MILLIMETRE);
    }
}
