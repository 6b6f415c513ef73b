package wenheng.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Metadata;
import wenheng.document.Notes;
import wenheng.document.Part;
import wenheng.style.FontMetrics;

/**
 * 网页书写：公文写成一个自足的 HTML5 页面，样式内嵌，不用脚本。
 *
 * <p>The text of {@code article} is that of {@link Arrangement#of}, block by block; tables carry 单位：, 注： and captions,
 * charts their caption (the words inside a chart belong to its drawing). Control characters and characters that reorder
 * text are dropped. The same document gives the same page.
 */
public final class HtmlWriter {

    private static final String STYLE_SHEET = "paper.css";
    private static final String SOURCES_SHEET = "sources.css";

    private final Document document;
    private final HtmlOptions options;
    private final List<Block> blocks;
    private final Anchors anchors;
    private final BlockWriter writer;
    private final NotesWriter notes;
    private final InlineWriter inlines;

    private HtmlWriter(Document document, FontMetrics metrics, HtmlOptions options) {
        this.document = document;
        this.options = options;
        this.blocks = Arrangement.of(document);
        this.anchors = new Anchors(blocks);
        this.inlines = new InlineWriter(anchors, options.sources());
        this.notes = new NotesWriter(inlines);
        this.writer = new BlockWriter(document.metadata(), metrics, anchors, inlines);
    }

    /** The page, to be stored as UTF-8. The metrics measure the words in charts. */
    public static String write(Document document, FontMetrics metrics, HtmlOptions options) {
        return new HtmlWriter(document, metrics, options).page();
    }

    private String page() {
        Metadata metadata = document.metadata();
        metadata.figures().values().forEach(figures -> figures.forEach(inlines::cite));
        String paper = blocks.stream().map(block -> block.accept(writer)).collect(Collectors.joining())
                + notes.write(Notes.of(blocks));
        String sources = sources();
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + new HeadWriter(metadata).write(title(), options.tags())
                + "<style>\n" + resource(STYLE_SHEET) + (sources.isEmpty() ? "" : resource(SOURCES_SHEET))
                + "</style>\n</head>\n<body>\n"
                + "<a class=\"skip\" href=\"#" + Anchors.PAPER + "\">跳到正文</a>\n"
                + "<main>\n"
                + new DisclosureWriter(metadata).write()
                + downloads()
                + contents()
                + "<article id=\"" + Anchors.PAPER + "\" tabindex=\"-1\">\n"
                + paper
                + "</article>\n" + sources + "</main>\n</body>\n</html>\n";
    }

    /** A page needs a title even where the paper has none: its first heading, or what it is. */
    private String title() {
        String given = document.metadata().title();
        return given.isBlank()
                ? headings().stream().map(Block.Heading::plain).findFirst().orElse("公文")
                : given;
    }

    private List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    private String downloads() {
        String links = options.downloads().stream()
                .flatMap(download -> SafeLink.of(download.target()).stream()
                        .map(target -> "<li><a href=\"" + Escape.text(target) + "\" download>"
                                + Escape.text(download.text()) + "</a></li>\n"))
                .collect(Collectors.joining());
        return links.isEmpty()
                ? ""
                : "<nav class=\"downloads\" aria-label=\"下载\">\n<ul role=\"list\">\n" + links + "</ul>\n</nav>\n";
    }

    /** 目录, before the paper, where readers find their way; the printed one has page numbers. */
    private String contents() {
        return blocks.stream()
                .filter(Part.Contents.class::isInstance)
                .map(Part.Contents.class::cast)
                .findFirst()
                .map(this::contents)
                .orElse("");
    }

    private String contents(Part.Contents contents) {
        String items = contents.entries().stream()
                .map(entry -> "<li class=\"level-" + entry.level() + "\"><a href=\"#"
                        + Escape.text(anchors.of(blocks.get(entry.block()))) + "\">" + Escape.text(entry.text())
                        + "</a></li>\n")
                .collect(Collectors.joining());
        return "<nav class=\"contents\" aria-labelledby=\"contents-head\">\n<p id=\"contents-head\">"
                + Part.Contents.TITLE + "</p>\n<ol role=\"list\">\n" + items + "</ol>\n</nav>\n";
    }

    /** 出处: the notes that figures show when pointed at, for those who have no mouse; not part of the paper. */
    private String sources() {
        String items = inlines.figureNotes().stream()
                .map(note -> "<li>" + Escape.text(note) + "</li>\n")
                .collect(Collectors.joining());
        return items.isEmpty()
                ? ""
                : "<details class=\"sources\">\n<summary>本文数字的出处</summary>\n<ol>\n" + items + "</ol>\n</details>\n";
    }

    private static String resource(String name) {
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
