package wenheng.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Figures;
import wenheng.document.Form;
import wenheng.document.Metadata;
import wenheng.document.Outline;
import wenheng.layout.Paginator.Laid;
import wenheng.layout.Paginator.Parity;
import wenheng.layout.Paginator.Placed;
import wenheng.layout.line.LineBreaker;
import wenheng.layout.line.LineSetter;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.MarkShift;
import wenheng.layout.strip.Strip;
import wenheng.page.ElementPlace;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Pages.Bookmark;
import wenheng.page.Tag;
import wenheng.style.FontMetrics;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.Profile;

/**
 * 排版：公文变成页。
 *
 * <p>How it works, in four steps. Every block of the {@link Arrangement} is composed by itself into strips, each a line of
 * text, a row of a table or a drawing ({@link BlockComposer}, with {@link LineBreaker} and {@link LineSetter} for the lines);
 * {@link Neighbours} then say what stands between them: empty lines, a page break, not to be parted; the {@link
 * Paginator} places the strips from above to below; at last page numbers are added and all marks move to their places
 * on the paper.
 *
 * <p>A paper with contents is set twice, for only then are its page numbers known. Their room is kept from the beginning, so
 * that nothing moves the second time. {@link Fitted}, which calls this, sets a paper again where its first page would hold
 * no text.
 *
 * <p>Invariants: nothing depends on the machine, for all lengths are integers (thousandths of a point) and the widths come
 * from the font files; {@link Pages#blocks} and the arrangement have the same length and order; every word of the
 * arrangement is on a page once with its tag, and again only as furniture (heads of tables); what could not be set well is
 * told in {@link Pages#diagnostics}, never left out.
 *
 * <p>Cost: linear in the words, twice for a paper with contents: about a millisecond a page. Blocks do not know of each other
 * while they are composed, so that a long table or a hostile paragraph costs its own length and no more.
 *
 * <p>The writers must set the same pages as Word and LibreOffice do, so Word's ways decide what is possible here: first fit,
 * whole grid lines, no glue between paragraphs. A signature keeps the last two lines of text with it, not the whole
 * paragraph: LibreOffice moves a kept paragraph over whole.
 */
public final class Layouter {

    private final Profile profile;
    private final MissingCharacters metrics;
    private final Metadata metadata;
    private final List<Block> blocks;
    private final Figures figures;

    private Layouter(Document document, Profile profile, FontMetrics metrics) {
        this.profile = profile;
        this.metrics = new MissingCharacters(metrics);
        this.metadata = document.metadata();
        this.blocks = Arrangement.of(document);
        this.figures = Figures.of(blocks);
    }

    /** Lays a document out in a profile. */
    public static Pages layOut(Document document, Profile profile, FontMetrics metrics) {
        return new Layouter(document, profile, metrics).run();
    }

    /** A paper with contents is set twice: only then are its page numbers known. Their room is kept, so nothing moves. */
    private Pages run() {
        Typeset once = set(Map.of());
        Map<Integer, String> labels = once.places().labels(labels(once));
        Typeset set = labels.isEmpty() ? once : set(labels);
        PageLabels numbers = labels(set);
        Diagnostics findings = metrics.diagnostics().plus(set.findings()).plus(tooTall(set));
        return new Pages(
                profile.page(),
                pages(set, numbers),
                set.tags(),
                new Placements(set.composed(), set.papers(), set.placed()).layouts(),
                outline(set),
                elements(set),
                set.places().links(numbers),
                findings.plus(new Widows(blocks).report(set.placed())));
    }

    /** GB/T 9704 says nothing of the head of a 简报. */
    private List<ElementPlace> elements(Typeset set) {
        boolean bulletin = metadata.form() == Form.BULLETIN;
        return set.places().elements().stream()
                .map(place -> bulletin && place.clause().startsWith("7.2") ? place.withoutClause() : place)
                .toList();
    }

    /** A paper set and placed; {@code papers} are those of its blocks. */
    private record Typeset(
            List<Composed> composed, List<PageStyle> papers, List<Tag> tags, Laid laid, Diagnostics findings) {

        List<Placed> placed() {
            return laid.text();
        }

        ElementPlaces places() {
            return new ElementPlaces(placed(), papers);
        }

        PageStyle paper(Placed item) {
            return papers.get(item.strip().block());
        }

        int capacity(Placed item) {
            return paper(item).capacity().units();
        }
    }

    private Typeset set(Map<Integer, String> labels) {
        BlockComposer composer = new BlockComposer(profile, metrics, metadata, labels, figures);
        List<Composed> composed = new ArrayList<>();
        List<PageStyle> papers = new ArrayList<>();
        for (Block block : blocks) {
            metrics.at(block.place());
            composed.add(composer.next(block));
            papers.add(composer.paper());
        }
        Laid laid = placed(composer, composed, papers);
        return new Typeset(composed, papers, composer.tags(), laid, composer.findings());
    }

    /** The pages; paragraphs that were set in a line less take their place in {@code composed}. */
    private Laid placed(BlockComposer composer, List<Composed> composed, List<PageStyle> papers) {
        Neighbours neighbours = new Neighbours(profile, metadata, blocks);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < composed.size(); i++) {
            strips.addAll(neighbours.joined(composed, i));
        }
        boolean even = profile.recordOnEvenPage() && metadata.form() != Form.LETTER;
        Parity parity = new Parity(PageLabels.firstCounted(blocks), even);
        return Paginator.place(
                papers,
                strips,
                parity,
                block -> composer.shorter(block).map(shorter -> {
                    composed.set(block, shorter);
                    return neighbours.joined(composed, block);
                }));
    }

    private PageLabels labels(Typeset set) {
        return new PageLabels(blocks, set.laid(), metadata.form());
    }

    private List<Page> pages(Typeset set, PageLabels labels) {
        Map<Integer, List<Mark>> marks = new HashMap<>();
        Map<Integer, PageStyle> sheets = new HashMap<>();
        List<Placed> placed = set.placed();
        for (int i = 0; i < placed.size(); i++) {
            Placed item = placed.get(i);
            List<Mark> page = marks.computeIfAbsent(item.page(), number -> new ArrayList<>());
            sheets.put(item.page(), set.paper(item));
            Length down = new Length(item.y()).plus(set.paper(item).top());
            Strip strip = item.strip();
            page.addAll(MarkShift.onPage(down, strip.block(), item.again()).all(strip.marks()));
            if (i + 1 < placed.size() && placed.get(i + 1).page() > item.page()) {
                page.addAll(MarkShift.onPage(down, strip.block(), false).all(strip.closing()));
            }
        }
        for (Placed note : set.laid().notes()) {
            Length down = new Length(note.y()).plus(set.paper(note).top());
            List<Mark> page = marks.computeIfAbsent(note.page(), number -> new ArrayList<>());
            Strip strip = note.strip();
            page.addAll(MarkShift.onPage(down, strip.block(), note.again()).all(strip.marks()));
        }
        PageNumbers numbers = new PageNumbers(profile, metrics);
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= labels.pages(); number++) {
            PageStyle sheet = sheets.getOrDefault(number, profile.page());
            List<Mark> page = marks.getOrDefault(number, new ArrayList<>());
            String label = labels.of(number);
            if (!label.isEmpty()) {
                page.addAll(numbers.on(Integer.parseInt(label), sheet));
            }
            pages.add(new Page(number, sheet, label, page));
        }
        return pages;
    }

    private List<Bookmark> outline(Typeset set) {
        List<Bookmark> outline = new ArrayList<>();
        int last = -1;
        for (Placed item : set.placed()) {
            int index = item.strip().block();
            if (index != last && !item.again()) {
                Length y = new Length(item.y()).plus(set.paper(item).top());
                Outline.of(blocks.get(index))
                        .map(named -> new Bookmark(named.level(), named.text(), item.page(), y))
                        .ifPresent(outline::add);
            }
            last = index;
        }
        return outline;
    }

    private Diagnostics tooTall(Typeset set) {
        return new Diagnostics(set.placed().stream()
                .filter(item -> !item.again() && item.strip().anchor().is(Anchor.Kind.FLOW))
                .filter(item -> item.y() + item.strip().height() > set.capacity(item))
                .map(item -> Diagnostic.error(
                        "排版-超出版心",
                        blocks.get(item.strip().block()).place(),
                        "这里有一幅图或一行字高过一页，超出的部分印不下",
                        "请减少图中的分类，或分成几幅"))
                .toList());
    }
}
