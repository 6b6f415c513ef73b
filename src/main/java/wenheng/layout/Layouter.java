package wenheng.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.layout.Pages.Bookmark;
import wenheng.layout.Paginator.Placed;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 排版：公文变成页。
 *
 * <p>Every block of the {@link Arrangement} is composed into strips ({@link BlockComposer}: lines by {@link LineBreaker} and
 * {@link LineSetter}, table rows, drawings); the {@link Paginator} places the strips; then the page numbers are added.
 * Nothing here depends on the machine: all lengths are integers.
 */
public final class Layouter {

    private final Profile profile;
    private final MissingCharacters metrics;
    private final List<Block> blocks;
    private final BlockComposer composer;

    private Layouter(Document document, Profile profile, FontMetrics metrics) {
        this.profile = profile;
        this.metrics = new MissingCharacters(metrics);
        this.blocks = Arrangement.of(document);
        this.composer = new BlockComposer(profile, this.metrics, document.metadata());
    }

    /** Lays a document out in a profile. */
    public static Pages layOut(Document document, Profile profile, FontMetrics metrics) {
        return new Layouter(document, profile, metrics).run();
    }

    private Pages run() {
        List<Composed> composed = blocks.stream().map(composer::next).toList();
        List<Strip> strips = new ArrayList<>();
        int[] blankLines = new int[blocks.size()];
        for (int i = 0; i < composed.size(); i++) {
            blankLines[i] = i == 0
                    ? 0
                    : Styles.blankLines(
                            profile, composed.get(i - 1).last(), composed.get(i).first());
            strips.addAll(joined(composed, i, blankLines[i]));
        }
        List<Placed> placed = Paginator.place(profile.page(), strips);
        return new Pages(
                profile.page(),
                pages(placed),
                composer.tags(),
                layouts(composed, blankLines, placed),
                outline(placed),
                metrics.diagnostics().plus(tooTall(placed)));
    }

    /** The strips of a block with what its neighbours ask: blank lines, a page break before, a signature that follows. */
    private List<Strip> joined(List<Composed> composed, int index, int blankLines) {
        List<Strip> strips = new ArrayList<>(composed.get(index).strips());
        if (strips.isEmpty()) {
            return strips;
        }
        Strip first = strips.get(0).below(blankLines);
        boolean broken = index > 0 && blocks.get(index - 1) instanceof Block.PageBreak;
        strips.set(0, broken ? first.onNewPage() : first);
        if (index + 1 < composed.size() && staysWithText(composed.get(index + 1).first())) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).kept());
        }
        return strips;
    }

    /** 署名、成文日期与正文同页（GB/T 9704-2012 7.3.5.5）。 */
    private static boolean staysWithText(StyleName style) {
        return style == StyleName.SIGNATURE || style == StyleName.ISSUE_DATE;
    }

    private List<Page> pages(List<Placed> placed) {
        Map<Integer, List<Mark>> marks = new LinkedHashMap<>();
        for (Placed item : placed) {
            List<Mark> page = marks.computeIfAbsent(item.page(), number -> new ArrayList<>());
            Length down = new Length(item.y()).plus(profile.page().top());
            item.strip().marks().forEach(mark -> page.add(Moved.by(mark, down, item.again())));
        }
        PageNumbers numbers = new PageNumbers(profile, metrics);
        List<Page> pages = new ArrayList<>();
        marks.forEach((number, page) -> {
            page.addAll(numbers.on(number));
            pages.add(new Page(number, page));
        });
        return pages;
    }

    private static List<BlockLayout> layouts(List<Composed> composed, int[] blankLines, List<Placed> placed) {
        int[] page = new int[composed.size()];
        placed.stream()
                .filter(item -> !item.again() && page[item.strip().block()] == 0)
                .forEach(item -> page[item.strip().block()] = item.page());
        List<BlockLayout> layouts = new ArrayList<>();
        for (int i = 0; i < composed.size(); i++) {
            Composed block = composed.get(i);
            int on = page[i] > 0 ? page[i] : i == 0 ? 1 : layouts.get(i - 1).page();
            layouts.add(new BlockLayout(on, blankLines[i], block.paragraphs(), block.columns(), block.drawing()));
        }
        return layouts;
    }

    private List<Bookmark> outline(List<Placed> placed) {
        List<Bookmark> outline = new ArrayList<>();
        int last = -1;
        for (Placed item : placed) {
            int index = item.strip().block();
            if (index != last && !item.again() && blocks.get(index) instanceof Block.Heading heading) {
                Length y = new Length(item.y()).plus(profile.page().top());
                outline.add(new Bookmark(heading.level(), heading.plain(), item.page(), y));
            }
            last = index;
        }
        return outline;
    }

    private Diagnostics tooTall(List<Placed> placed) {
        int capacity = profile.page().pitch().times(profile.page().lines()).units();
        return new Diagnostics(placed.stream()
                .filter(item -> !item.again() && item.y() + item.strip().height() > capacity)
                .map(item -> Diagnostic.error(
                        "排版-超出版心",
                        blocks.get(item.strip().block()).place(),
                        "这里有一行表格高过一页，超出的部分印不下",
                        "请把这一格的文字分成几行，或移到表下作注"))
                .toList());
    }
}
