package wenheng.html;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import wenheng.chart.ChartDrawer;
import wenheng.chart.Drawing;
import wenheng.document.Block;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.style.FontMetrics;
import wenheng.style.Length;

/** 各块：一块写成一个元素，次序和文字与编排一致。 */
final class BlockWriter implements Block.Visitor<String> {

    /** The measure of GB/T 9704, so that charts look as in print. */
    private static final Length MEASURE = Length.points("442.2");

    private final Metadata metadata;
    private final FontMetrics metrics;
    private final Anchors anchors;
    private final InlineWriter inlines;

    BlockWriter(Metadata metadata, FontMetrics metrics, Anchors anchors, InlineWriter inlines) {
        this.metadata = metadata;
        this.metrics = metrics;
        this.anchors = anchors;
        this.inlines = inlines;
    }

    @Override
    public String heading(Block.Heading heading) {
        String name = name(heading);
        return "<" + name + " id=\"" + Escape.text(anchors.of(heading)) + "\">" + words(heading) + "</" + name + ">\n";
    }

    private static String name(Block.Heading heading) {
        return "h" + (heading.level() + 1);
    }

    private String words(Block.Heading heading) {
        return Escape.text(heading.label()) + inlines.write(heading.content());
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        if (paragraph.head().isPresent()) {
            return runIn(paragraph.head().get(), paragraph);
        }
        return paragraph.role() == Role.TITLE
                ? "<h1>" + title(paragraph) + "</h1>\n"
                : "<p class=\"" + role(paragraph) + "\">" + inlines.write(paragraph.content()) + "</p>\n";
    }

    /** The heading stays a heading for those who jump from one to the next; the style sheet sets both on one line. */
    private String runIn(Block.Heading head, Block.Paragraph paragraph) {
        String name = name(head);
        return "<div class=\"run-in " + role(paragraph) + "\" id=\"" + Escape.text(anchors.of(paragraph)) + "\"><"
                + name + ">" + words(head) + "</" + name + "><p>" + inlines.write(paragraph.content()) + "</p></div>\n";
    }

    private static String role(Block.Paragraph paragraph) {
        return paragraph.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A title given in lines keeps them on screens wide enough. */
    private String title(Block.Paragraph paragraph) {
        List<String> lines = metadata.all(Element.TITLE);
        boolean whole = lines.size() < 2 || !Inline.plain(paragraph.content()).equals(metadata.title());
        if (whole) {
            return inlines.write(paragraph.content());
        }
        StringBuilder out = new StringBuilder();
        lines.forEach(line ->
                out.append("<span class=\"line\">").append(Escape.text(line)).append("</span>"));
        return out.toString();
    }

    @Override
    public String list(Block.ItemList list) {
        String name = list.ordered() ? "ol" : "ul";
        StringBuilder out = new StringBuilder("<" + name + " role=\"list\">\n");
        list.items()
                .forEach(item -> out.append("<li>")
                        .append(item.label().isEmpty() ? "" : Escape.text(item.label()))
                        .append(inlines.write(item.content()))
                        .append("</li>\n"));
        return out.append("</").append(name).append(">\n").toString();
    }

    @Override
    public String table(Block.Table table) {
        return new TableWriter(inlines, table, anchors.of(table)).write();
    }

    @Override
    public String chart(Block.ChartBlock block) {
        String id = anchors.of(block);
        Length height = ChartDrawer.preferredHeight(block.chart(), MEASURE);
        Drawing drawing = ChartDrawer.draw(block.chart(), metrics, MEASURE, height);
        String label = Escape.text(block.caption().plain());
        return "<figure id=\"" + Escape.text(id)
                + "\">\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
                + label + "\">\n" + SvgWriter.write(drawing, block.caption().plain(), id) + "</div>\n"
                + figureCaption(block.caption()) + "</figure>\n";
    }

    /** The file is part of the page, so that the page stays whole wherever it is copied. */
    @Override
    public String picture(Block.Picture picture) {
        String data = Base64.getEncoder().encodeToString(picture.image().bytes());
        return "<figure id=\"" + Escape.text(anchors.of(picture)) + "\">\n<img src=\"data:"
                + picture.image().format().mediaType() + ";base64," + data + "\" alt=\""
                + Escape.text(picture.alternative()) + "\" width=\""
                + picture.image().width() + "\" height=\""
                + picture.image().height() + "\">\n" + figureCaption(picture.caption()) + "</figure>\n";
    }

    private String figureCaption(Block.Caption caption) {
        return "<figcaption>" + Escape.text(caption.label()) + "　" + inlines.write(caption.content())
                + "</figcaption>\n";
    }

    /** A screen has no paper to turn. */
    @Override
    public String turn(Block.Turn turn) {
        return "";
    }

    @Override
    public String pageBreak(Block.PageBreak pageBreak) {
        return "<div class=\"page-break\"></div>\n";
    }

    @Override
    public String part(Part part) {
        return part.accept(new PartWriter(inlines, anchors.of(part)));
    }
}
