package wenheng.markup.write;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Notes;
import wenheng.document.Part;
import wenheng.markup.MarkupEscape;

/**
 * 标记书写：公文写回带前置要素的 Markdown。
 *
 * <p>What is read from it again equals the document, apart from places; a figure comes back as its digits and a missing value as the
 * text 〔待补：…〕. Labels are not written, the parser numbers again.
 */
public final class MarkupWriter implements Block.Visitor<String> {

    private boolean standalone;

    private MarkupWriter() {}

    /** The markup of a document; lines end in {@code \n}. */
    public static String write(Document document) {
        StringBuilder out = new StringBuilder(frontMatter(document.metadata()));
        Iterator<Block> blocks = document.blocks().iterator();
        Optional<Block> block = next(blocks);
        while (block.isPresent()) {
            Optional<Block> following = next(blocks);
            String text = write(block.get(), following);
            out.append(out.isEmpty() || text.isEmpty() ? "" : "\n").append(text);
            block = following;
        }
        Notes.of(document.blocks()).forEach(note -> out.append(note(note)));
        return out.toString();
    }

    private static String note(Inline.NoteMark note) {
        return "\n[^" + note.number() + "]: " + InlineWriter.write(note.content()) + "\n";
    }

    private static Optional<Block> next(Iterator<Block> blocks) {
        return blocks.hasNext() ? Optional.of(blocks.next()) : Optional.empty();
    }

    private static String write(Block block, Optional<Block> following) {
        MarkupWriter writer = new MarkupWriter();
        writer.standalone = following.filter(Block.Paragraph.class::isInstance).isPresent();
        boolean apart = block instanceof Block.ItemList
                && following.filter(Block.ItemList.class::isInstance).isPresent();
        return block.accept(writer) + (apart ? "\n<!-- -->\n" : "");
    }

    private static String frontMatter(Metadata metadata) {
        if (metadata.elements().isEmpty() && metadata.disclosure().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("---\n");
        metadata.elements()
                .forEach((element, values) -> out.append(YamlText.line(element.key(), YamlText.values(values))));
        if (!metadata.disclosure().isEmpty()) {
            Map<String, String> disclosed = new LinkedHashMap<>();
            metadata.disclosure().forEach((key, value) -> disclosed.put(key, YamlText.value(value)));
            out.append(Metadata.DISCLOSURE).append(":\n").append(YamlText.nested(disclosed));
        }
        return out.append("---\n").toString();
    }

    @Override
    public String heading(Block.Heading heading) {
        String words = InlineWriter.write(heading.content());
        // Before a paragraph, a last 。 would make the heading run in; a backslash keeps it on its line.
        String kept = standalone ? words.replaceFirst("。(\\**)$", "\\\\。$1") : words;
        return headingLine(heading, kept);
    }

    private static String headingLine(Block.Heading heading, String words) {
        return "#".repeat(heading.level()) + " " + words + "\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        String head = paragraph
                .head()
                .map(heading -> headingLine(heading, InlineWriter.write(heading.content())) + "\n")
                .orElse("");
        String words = InlineWriter.write(paragraph.content());
        return words.isEmpty() ? head : head + words + "\n";
    }

    @Override
    public String list(Block.ItemList list) {
        return list.items().stream().map(MarkupWriter::item).collect(Collectors.joining());
    }

    /** A label that Markdown does not know, such as 一是, makes a paragraph. */
    private static String item(Block.Item item) {
        String words = InlineWriter.write(item.content());
        String sign = item.label().equals(Block.Item.BULLET) ? "-" : item.label();
        if (!sign.matches("-|\\d{1,9}[.)]")) {
            return "\n" + MarkupEscape.escape(item.label()) + words + "\n\n";
        }
        return sign + (words.isEmpty() ? "" : " " + words) + "\n";
    }

    @Override
    public String table(Block.Table table) {
        return new TableWriter(table).write();
    }

    @Override
    public String chart(Block.ChartBlock block) {
        Chart chart = block.chart();
        String id = block.caption().id();
        StringBuilder out = new StringBuilder("```图表" + (id.isEmpty() ? "" : " {#" + id + "}") + "\n");
        out.append(YamlText.line("标题", YamlText.value(chart.title())));
        out.append(YamlText.line("类型", kind(chart.kind())));
        out.append(chart.unit().isEmpty() ? "" : YamlText.line("单位", YamlText.value(chart.unit())));
        if (chart.kind() != Chart.Kind.BOX) {
            out.append(YamlText.line("分类", YamlText.list(chart.categories())));
        }
        out.append("系列:\n").append(YamlText.nested(series(chart)));
        out.append(chart.limits().isEmpty() ? "" : "界线:\n" + YamlText.nested(limits(chart)));
        return out.append("```\n").toString();
    }

    private static String kind(Chart.Kind kind) {
        return switch (kind) {
            case BAR -> "柱";
            case LINE -> "线";
            case RANKING -> "条";
            case RADAR -> "雷达";
            case BOX -> "箱";
        };
    }

    private static Map<String, String> series(Chart chart) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Chart.Series series : chart.series()) {
            List<String> values =
                    series.values().stream().map(BigDecimal::toPlainString).toList();
            out.put(series.name(), values.stream().collect(Collectors.joining(", ", "[", "]")));
        }
        return out;
    }

    private static Map<String, String> limits(Chart chart) {
        Map<String, String> out = new LinkedHashMap<>();
        chart.limits().forEach(limit -> out.put(limit.name(), limit.value().toPlainString()));
        return out;
    }

    @Override
    public String picture(Block.Picture picture) {
        String id = picture.caption().id();
        boolean told =
                !picture.alternative().equals(Inline.plain(picture.caption().content()));
        return "![" + InlineWriter.write(picture.caption().content()) + "](<" + picture.source() + ">"
                + (told ? " \"" + MarkupEscape.escape(picture.alternative()) + "\"" : "")
                + ")" + (id.isEmpty() ? "" : "{#" + id + "}") + "\n";
    }

    @Override
    public String turn(Block.Turn turn) {
        return turn.landscape() ? "<!-- 横排 -->\n" : "<!-- 竖排 -->\n";
    }

    @Override
    public String pageBreak(Block.PageBreak pageBreak) {
        return "<!-- 分页 -->\n";
    }

    @Override
    public String part(Part part) {
        return part.accept(new InBody());
    }

    /** Only attachments and contents stand in a body; all else comes from the front matter. */
    private static final class InBody implements Part.Visitor<String> {

        @Override
        public String organMark(Part.OrganMark mark) {
            return "";
        }

        @Override
        public String numberLine(Part.NumberLine line) {
            return "";
        }

        @Override
        public String rule(Part.Rule rule) {
            return "";
        }

        @Override
        public String endsLine(Part.EndsLine line) {
            return "";
        }

        @Override
        public String labelled(Part.Labelled labelled) {
            return "";
        }

        @Override
        public String record(Part.Record record) {
            return "";
        }

        @Override
        public String contents(Part.Contents contents) {
            return "<!-- 目录 -->\n";
        }

        @Override
        public String cover(Part.Cover cover) {
            return "";
        }

        @Override
        public String attachment(Part.Attachment attachment) {
            return "<!-- 附件 " + attachment.number() + " -->\n";
        }

        @Override
        public String jointSignature(Part.JointSignature signature) {
            return "";
        }
    }
}
