package wenheng.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Notes;
import wenheng.document.Part;
import wenheng.document.Role;

/** 逐行：公文印出的每一段、每一行表格，连同它在文中的位置。 */
final class DocumentLines implements Block.Visitor<Void> {

    private final List<Line> lines = new ArrayList<>();
    private String chapter = "";
    private String section = "";
    private int paragraph;

    /** A text and where it stands. */
    record Line(String place, String text) {}

    static List<Line> of(Document document) {
        DocumentLines all = new DocumentLines();
        List<Block> blocks = Arrangement.of(document);
        blocks.stream().filter(block -> !(block instanceof Part.Contents)).forEach(block -> block.accept(all));
        Notes.of(blocks).forEach(note -> all.add("脚注" + note.plain(), Inline.plain(note.content())));
        return all.lines;
    }

    private void add(String place, String text) {
        if (!text.isBlank()) {
            lines.add(new Line(place, text));
        }
    }

    private String numbered() {
        paragraph++;
        return chapter + section + "第" + paragraph + "段";
    }

    private void under(Block.Heading heading) {
        String label = heading.label().isEmpty() ? Inline.plain(heading.content()) : heading.label();
        chapter = heading.level() == 1 ? label : chapter;
        section = heading.level() == 1 ? "" : label;
        paragraph = 0;
    }

    @Override
    public Void heading(Block.Heading heading) {
        under(heading);
        add(chapter + section + "标题", heading.plain());
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph one) {
        one.head().ifPresent(this::under);
        add(one.role() == Role.BODY ? numbered() : name(one.role()), one.plain());
        return null;
    }

    private static String name(Role role) {
        return switch (role) {
            case TITLE -> "标题";
            case SUBTITLE -> "副标题";
            case RECIPIENTS -> "主送";
            case SALUTATION -> "称谓";
            case SIGNATURE, STAMP -> "署名";
            case ISSUE_DATE, BYLINE_DATE -> "日期";
            case NOTE -> "附注";
            default -> "版头";
        };
    }

    @Override
    public Void list(Block.ItemList list) {
        list.items().forEach(item -> add(numbered(), item.plain()));
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        String name = table.caption().map(Block.Caption::label).orElse("表");
        table.caption().ifPresent(caption -> add(name + "表题", caption.plain()));
        add(name + "单位", table.unit());
        for (int row = 0; row < table.rows().size(); row++) {
            String text = table.rows().get(row).cells().stream()
                    .map(Block.Cell::plain)
                    .collect(Collectors.joining("｜"));
            add(name + "第" + (row + 1) + "行", text);
        }
        table.notes().forEach(note -> add(name + "表注", Inline.plain(note)));
        return null;
    }

    @Override
    public Void chart(Block.ChartBlock chart) {
        add(chart.caption().label(), chart.caption().plain());
        for (Chart.Series series : chart.chart().series()) {
            add(
                    chart.caption().label() + "数据",
                    series.name() + "："
                            + series.values().stream()
                                    .map(value -> value.toPlainString())
                                    .collect(Collectors.joining("、")));
        }
        return null;
    }

    @Override
    public Void picture(Block.Picture picture) {
        add(picture.caption().label(), picture.caption().plain());
        return null;
    }

    @Override
    public Void turn(Block.Turn turn) {
        return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
        return null;
    }

    @Override
    public Void part(Part part) {
        if (part instanceof Part.Attachment attachment) {
            chapter = attachment.label();
            section = "";
            paragraph = 0;
        }
        String place = part instanceof Part.Record ? "版记" : part instanceof Part.Attachment ? chapter : "版头";
        part.lines().forEach(line -> add(place, line));
        return null;
    }
}
