package wenheng.layout.measure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.FaceMetrics;
import wenheng.style.Length;
import wenheng.text.Characters;

/**
 * 印出的各行：把页上的字串按所属段落和基线归成行。
 *
 * <p>From glyphs alone, in their order on the page: a run goes on with the line if it belongs to the same words, stands
 * further right and is not raised by more than half a character. The width of the last glyph and the widest gap between
 * glyphs are worked out from the fonts, so that what is measured is what was printed and not what the layout meant.
 * Cost: linear in the glyphs.
 */
public final class PrintedLines {

    /** Tags of words within a paragraph: what they hold belongs to the paragraph's lines. */
    private static final Set<Tag.Type> WITHIN = EnumSet.of(Tag.Type.SPAN, Tag.Type.REFERENCE, Tag.Type.LIST_BODY);

    private final Pages pages;
    private final FaceMetrics metrics;
    private final List<PrintedLine> lines = new ArrayList<>();

    private PrintedLines(Pages pages, FaceMetrics metrics) {
        this.pages = pages;
        this.metrics = metrics;
    }

    /** Every line of the paper in reading order, page furniture left out. */
    public static List<PrintedLine> of(Pages pages, FaceMetrics metrics) {
        PrintedLines all = new PrintedLines(pages, metrics);
        pages.pages().forEach(all::collect);
        return List.copyOf(all.lines);
    }

    /** The same lines by what they belong to. */
    public static Map<Integer, List<PrintedLine>> paragraphs(List<PrintedLine> lines) {
        Map<Integer, List<PrintedLine>> paragraphs = new LinkedHashMap<>();
        lines.forEach(line -> paragraphs
                .computeIfAbsent(line.owner(), owner -> new ArrayList<>())
                .add(line));
        return paragraphs;
    }

    private void collect(Page page) {
        List<Mark.Glyphs> line = new ArrayList<>();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Glyphs glyphs && glyphs.tag() != Tag.ARTIFACT) {
                if (!line.isEmpty() && !continues(line, glyphs)) {
                    lines.add(line(page.number(), line));
                    line.clear();
                }
                line.add(glyphs);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line(page.number(), line));
        }
    }

    /** Whether a run stands on the line: it belongs to the same words, further right, raised by half a character at most. */
    private boolean continues(List<Mark.Glyphs> line, Mark.Glyphs next) {
        Mark.Glyphs first = line.get(0);
        int raised = Math.abs(next.y().minus(first.y()).units());
        boolean further = next.x().compareTo(line.get(line.size() - 1).x()) > 0;
        return owner(next.tag()) == owner(first.tag())
                && further
                && raised <= first.size().units() / 2;
    }

    private int owner(int tag) {
        int owner = tag;
        while (WITHIN.contains(pages.tags().get(owner).type())
                && pages.tags().get(owner).parent() >= 0) {
            owner = pages.tags().get(owner).parent();
        }
        return owner;
    }

    private PrintedLine line(int page, List<Mark.Glyphs> runs) {
        StringBuilder text = new StringBuilder();
        int end = runs.get(0).x().units();
        int widest = Integer.MIN_VALUE;
        int before = ' ';
        boolean square = true;
        for (Mark.Glyphs run : runs) {
            int x = run.x().units();
            for (int codePoint : run.text().codePoints().toArray()) {
                int width = width(run, codePoint);
                boolean counts = !text.isEmpty() && !isLatin(before) && !isLatin(codePoint);
                widest = counts ? Math.max(widest, x - end) : widest;
                before = codePoint;
                square &= width == run.size().units();
                end = x + width;
                x = end + run.spacing().units();
                text.appendCodePoint(codePoint);
            }
        }
        Mark.Glyphs first = runs.get(0);
        Length gap = new Length(widest == Integer.MIN_VALUE ? 0 : widest);
        return new PrintedLine(
                page,
                owner(first.tag()),
                first.y(),
                first.x(),
                new Length(end),
                first.size(),
                gap,
                square,
                text.toString());
    }

    /** Latin words stand a quarter of an em apart from Han by rule; the space between words is no stretch either. */
    private static boolean isLatin(int codePoint) {
        return Characters.isLatin(codePoint) || codePoint == ' ';
    }

    private int width(Mark.Glyphs run, int codePoint) {
        return (int) ((long) run.size().units() * metrics.advance(run.face(), codePoint) / 1000);
    }
}
