package wenheng.layout;

import java.util.ArrayList;
import java.util.HashMap;
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
import wenheng.style.PageStyle;
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
    private final List<PageStyle> papers = new ArrayList<>();

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
        List<Composed> composed = new ArrayList<>();
        blocks.forEach(block -> composed.add(compose(block)));
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < composed.size(); i++) {
            strips.addAll(joined(composed, i));
        }
        List<Placed> placed = Paginator.place(papers, strips);
        return new Pages(
                profile.page(),
                pages(placed),
                composer.tags(),
                new Placements(composed, placed).layouts(),
                outline(placed),
                metrics.diagnostics().plus(composer.findings()).plus(tooTall(placed)));
    }

    private Composed compose(Block block) {
        metrics.at(block.place());
        Composed composed = composer.next(block);
        papers.add(composer.paper());
        return composed;
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
        strips.set(0, index > 0 && isBreak(blocks.get(index - 1)) ? first.onNewPage() : first);
        if (index + 1 < blocks.size() && Styles.staysWithText(blocks.get(index + 1))) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).kept());
        }
        return strips;
    }

    private static boolean isBreak(Block block) {
        return block instanceof Block.PageBreak || block instanceof Block.Turn;
    }

    private List<Page> pages(List<Placed> placed) {
        Map<Integer, List<Mark>> marks = new LinkedHashMap<>();
        Map<Integer, PageStyle> sheets = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            Placed item = placed.get(i);
            List<Mark> page = marks.computeIfAbsent(item.page(), number -> new ArrayList<>());
            sheets.put(item.page(), paper(item));
            Length down = new Length(item.y()).plus(paper(item).top());
            item.strip().marks().forEach(mark -> page.add(Moved.by(mark, down, item.again())));
            if (i + 1 < placed.size() && placed.get(i + 1).page() > item.page()) {
                item.strip().closing().forEach(mark -> page.add(Moved.by(mark, down, false)));
            }
        }
        PageNumbers numbers = new PageNumbers(profile, metrics);
        List<Page> pages = new ArrayList<>();
        marks.forEach((number, page) -> {
            page.addAll(numbers.on(number, sheets.get(number)));
            pages.add(new Page(number, sheets.get(number), page));
        });
        return pages;
    }

    private PageStyle paper(Placed item) {
        return papers.get(item.strip().block());
    }

    private List<Bookmark> outline(List<Placed> placed) {
        List<Bookmark> outline = new ArrayList<>();
        int last = -1;
        for (Placed item : placed) {
            int index = item.strip().block();
            if (index != last && !item.again() && blocks.get(index) instanceof Block.Heading heading) {
                Length y = new Length(item.y()).plus(paper(item).top());
                outline.add(new Bookmark(heading.level(), heading.plain(), item.page(), y));
            }
            last = index;
        }
        return outline;
    }

    private Diagnostics tooTall(List<Placed> placed) {
        return new Diagnostics(placed.stream()
                .filter(item -> !item.again()
                        && item.y() + item.strip().height()
                                > paper(item).capacity().units())
                .map(item -> Diagnostic.error(
                        "排版-超出版心",
                        blocks.get(item.strip().block()).place(),
                        "这里有一幅图或一行字高过一页，超出的部分印不下",
                        "请减少图中的分类，或分成几幅"))
                .toList());
    }
}
