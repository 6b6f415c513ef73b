package wenheng.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Notes;
import wenheng.document.Part;
import wenheng.document.Role;

/** 逐行：公文印出的每一段、每一行表格，连同它在文中的位置。 Each block answers its own. */
final class DocumentLines implements Block.Visitor<Stream<DocumentLines.Line>> {

    private String chapter = "";
    private String section = "";
    private int paragraph;

    /** A text and where it stands. */
    record Line(String place, String text) {}

    static List<Line> of(Document document) {
        DocumentLines walk = new DocumentLines();
        List<Block> blocks = Arrangement.of(document);
        Stream<Line> body = blocks.stream()
                .filter(block -> !(block instanceof Part.Contents))
                .flatMap(block -> block.accept(walk));
        Stream<Line> notes =
                Notes.of(blocks).stream().map(note -> new Line("脚注" + note.plain(), Inline.plain(note.content())));
        return Stream.concat(body, notes).filter(line -> !line.text().isBlank()).toList();
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
    public Stream<Line> heading(Block.Heading heading) {
        under(heading);
        return Stream.of(new Line(chapter + section + "标题", heading.plain()));
    }

    @Override
    public Stream<Line> paragraph(Block.Paragraph one) {
        one.head().ifPresent(this::under);
        return Stream.of(new Line(one.role() == Role.BODY ? numbered() : name(one.role()), one.plain()));
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
    public Stream<Line> list(Block.ItemList list) {
        return list.items().stream().map(item -> new Line(numbered(), item.plain()));
    }

    @Override
    public Stream<Line> table(Block.Table table) {
        String name = table.caption().map(Block.Caption::label).orElse("表");
        List<Line> lines = new ArrayList<>();
        table.caption().ifPresent(caption -> lines.add(new Line(name + "表题", caption.plain())));
        lines.add(new Line(name + "单位", table.unit()));
        for (int row = 0; row < table.rows().size(); row++) {
            String text = table.rows().get(row).cells().stream()
                    .map(Block.Cell::plain)
                    .collect(Collectors.joining("｜"));
            lines.add(new Line(name + "第" + (row + 1) + "行", text));
        }
        table.notes().forEach(note -> lines.add(new Line(name + "表注", Inline.plain(note))));
        return lines.stream();
    }

    @Override
    public Stream<Line> chart(Block.ChartBlock chart) {
        String label = chart.caption().label();
        return Stream.concat(
                Stream.of(new Line(label, chart.caption().plain())),
                chart.chart().series().stream()
                        .map(series -> new Line(label + "数据", series.name() + "：" + values(series))));
    }

    private static String values(Chart.Series series) {
        return series.values().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("、"));
    }

    @Override
    public Stream<Line> picture(Block.Picture picture) {
        return Stream.of(new Line(picture.caption().label(), picture.caption().plain()));
    }

    @Override
    public Stream<Line> turn(Block.Turn turn) {
        return Stream.empty();
    }

    @Override
    public Stream<Line> pageBreak(Block.PageBreak pageBreak) {
        return Stream.empty();
    }

    @Override
    public Stream<Line> part(Part part) {
        String place = part.accept(new Area());
        return part.lines().stream().map(line -> new Line(place, line));
    }

    /** Where a part stands; an attachment begins a chapter. */
    private final class Area implements Part.Visitor<String> {

        @Override
        public String organMark(Part.OrganMark mark) {
            return "版头";
        }

        @Override
        public String numberLine(Part.NumberLine line) {
            return "版头";
        }

        @Override
        public String rule(Part.Rule rule) {
            return "版头";
        }

        @Override
        public String endsLine(Part.EndsLine line) {
            return "版头";
        }

        @Override
        public String labelled(Part.Labelled labelled) {
            return "版头";
        }

        @Override
        public String record(Part.Record record) {
            return "版记";
        }

        @Override
        public String contents(Part.Contents contents) {
            return "版头";
        }

        @Override
        public String cover(Part.Cover cover) {
            return "版头";
        }

        @Override
        public String attachment(Part.Attachment attachment) {
            chapter = attachment.label();
            section = "";
            paragraph = 0;
            return chapter;
        }

        @Override
        public String jointSignature(Part.JointSignature signature) {
            return "版头";
        }
    }
}
