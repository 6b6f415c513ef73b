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
        List<Composed> composed = blocks.stream().map(this::compose).toList();
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < composed.size(); i++) {
            strips.addAll(joined(composed, i));
        }
        List<Placed> placed = Paginator.place(profile.page(), strips);
        return new Pages(
                profile.page(),
                pages(placed),
                composer.tags(),
                new Placements(composed, placed).layouts(),
                outline(placed),
                metrics.diagnostics().plus(tooTall(placed)));
    }

    private Composed compose(Block block) {
        metrics.at(block.place());
        return composer.next(block);
    }

    /** The strips of a block with what its neighbours ask: blank lines, a page break before, a signature that follows. */
    private List<Strip> joined(List<Composed> composed, int index) {
        List<Strip> strips = new ArrayList<>(composed.get(index).strips());
        if (strips.isEmpty()) {
            return strips;
        }
        StyleName style = composed.get(index).first();
        int blankLines = index == 0
                ? 0
                : Styles.blankLines(profile, composed.get(index - 1).last(), style);
        Strip first = strips.get(0).below(blankLines);
        boolean broken = index > 0 && blocks.get(index - 1) instanceof Block.PageBreak;
        strips.set(0, broken ? first.onNewPage() : first);
        if (index + 1 < blocks.size() && Styles.staysWithText(blocks.get(index + 1))) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).kept());
        }
        return strips;
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
