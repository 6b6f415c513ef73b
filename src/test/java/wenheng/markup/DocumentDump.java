package wenheng.markup;

import java.util.List;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Part;

/** A document and its findings as lines that can be read and compared. */
public final class DocumentDump implements Block.Visitor<String>, Inline.Visitor<String> {

    private DocumentDump() {}

    /** Elements, blocks, findings, each on lines of their own. */
    public static String of(Outcome<Document> outcome) {
        return of(outcome.value())
                + outcome.diagnostics().all().stream()
                        .map(DocumentDump::finding)
                        .collect(Collectors.joining());
    }

    /** Elements and blocks. */
    public static String of(Document document) {
        StringBuilder out = new StringBuilder();
        document.metadata()
                .elements()
                .forEach((element, values) -> out.append(element.key() + "＝" + String.join("｜", values) + "\n"));
        document.metadata().disclosure().forEach((key, value) -> out.append("公开·" + key + "＝" + value + "\n"));
        DocumentDump dump = new DocumentDump();
        document.blocks().forEach(block -> out.append(block.accept(dump)));
        return out.toString();
    }

    private static String finding(Diagnostic finding) {
        String place = finding.location().text();
        String lineAndColumn = place.substring(place.indexOf(':') + 1);
        String hint = finding.hint().isEmpty() ? "" : "（" + finding.hint() + "）";
        return finding.severity().chinese() + "[" + finding.code() + "] " + lineAndColumn + " " + finding.message()
                + hint + "\n";
    }

    private String words(List<Inline> content) {
        return content.stream().map(piece -> piece.accept(this)).collect(Collectors.joining());
    }

    private String caption(Block.Caption caption) {
        return caption.label() + "　" + words(caption.content()) + (caption.id().isEmpty() ? "" : " #" + caption.id());
    }

    @Override
    public String heading(Block.Heading heading) {
        return "标题" + heading.level() + " " + heading.label() + words(heading.content()) + "\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        String head = paragraph
                .head()
                .map(heading -> "[标题" + heading.level() + " " + heading.label() + words(heading.content()) + "]")
                .orElse("");
        return "段 " + head + words(paragraph.content()) + "\n";
    }

    @Override
    public String list(Block.ItemList list) {
        return list.items().stream()
                .map(item -> "项 " + item.label() + " " + words(item.content()) + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder out = new StringBuilder("表 ");
        table.caption().ifPresent(caption -> out.append(caption(caption)).append(' '));
        out.append(table.unit().isEmpty() ? "" : "单位：" + table.unit() + " ");
        String columns = table.columns().stream().map(DocumentDump::name).collect(Collectors.joining());
        out.append(columns + " 表头" + table.headRows() + "行\n");
        for (Block.Row row : table.rows()) {
            out.append(row.cells().stream().map(this::cell).collect(Collectors.joining("│", "  ", "\n")));
        }
        table.notes().forEach(note -> out.append("  注：" + words(note) + "\n"));
        return out.toString();
    }

    private static String name(Block.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "左";
            case CENTER -> "中";
            case RIGHT -> "右";
        };
    }

    private String cell(Block.Cell cell) {
        boolean spans = cell.columnSpan() + cell.rowSpan() > 2;
        String span = spans ? "[" + cell.columnSpan() + "列" + cell.rowSpan() + "行]" : "";
        return words(cell.content()) + (cell.failing() ? "▼" : "") + span;
    }

    @Override
    public String chart(Block.ChartBlock block) {
        Chart chart = block.chart();
        StringBuilder out = new StringBuilder("图 " + caption(block.caption()) + " " + chart.kind());
        out.append(chart.unit().isEmpty() ? "" : " 单位：" + chart.unit());
        out.append("\n  " + String.join("│", chart.categories()) + "\n");
        chart.series()
                .forEach(series -> out.append("  " + series.name() + "："
                        + series.values().stream().map(String::valueOf).collect(Collectors.joining("│")) + "\n"));
        chart.limits().forEach(limit -> out.append("  界线 " + limit.name() + "：" + limit.value() + "\n"));
        return out.toString();
    }

    @Override
    public String picture(Block.Picture picture) {
        return "图 " + caption(picture.caption()) + " " + picture.source() + " "
                + picture.image().width() + "×" + picture.image().height() + "：" + picture.alternative() + "\n";
    }

    @Override
    public String turn(Block.Turn turn) {
        return turn.landscape() ? "横排\n" : "竖排\n";
    }

    @Override
    public String pageBreak(Block.PageBreak pageBreak) {
        return "分页\n";
    }

    @Override
    public String part(Part part) {
        if (part instanceof Part.Attachment attachment) {
            return "附件开始 " + attachment.plain() + "\n";
        }
        return part instanceof Part.Contents ? "目录\n" : "要素 " + String.join("｜", part.lines()) + "\n";
    }

    @Override
    public String text(Inline.Text text) {
        return text.plain();
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "[粗 " + words(strong.content()) + "]";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "[楷 " + words(emphasis.content()) + "]";
    }

    @Override
    public String figure(Inline.FigureText figure) {
        return figure.plain();
    }

    @Override
    public String missing(Inline.Missing missing) {
        return missing.plain();
    }

    @Override
    public String link(Inline.Link link) {
        return "[链 " + words(link.content()) + "→" + link.target() + "]";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "[引 " + reference.plain() + "]";
    }
}
