package wenheng.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.docx.word.DocxOptions;
import wenheng.page.BlockLayout;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.ElementPlace;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ParagraphStyle;
import wenheng.style.ParagraphStyle.Placement;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** Papers, a profile and hand-made pages for the tests of this package. */
public final class Papers {

    static final Length TIGHT = Length.twips(-5);

    private Papers() {}

    public static Profile profile() {
        PageStyle page = new PageStyle(
                Length.twips(11906),
                Length.twips(16838),
                Length.twips(2098),
                Length.twips(1588),
                Length.twips(1474),
                Length.twips(1984),
                Length.twips(579),
                22,
                28);
        Map<StyleName, ParagraphStyle> styles = new EnumMap<>(StyleName.class);
        styles.put(StyleName.TITLE, grid(FontRole.TITLE, "22", Placement.CENTERED, 0, 0, 1));
        styles.put(StyleName.SUBTITLE, grid(FontRole.KAI, "16", Placement.CENTERED, 0, 0, 0));
        styles.put(StyleName.BYLINE, grid(FontRole.KAI, "16", Placement.CENTERED, 0, 0, 0));
        styles.put(StyleName.RECIPIENTS, grid(FontRole.BODY, "16", Placement.JUSTIFIED, 0, 1, 0));
        styles.put(StyleName.SALUTATION, grid(FontRole.BODY, "16", Placement.JUSTIFIED, 0, 1, 0));
        styles.put(StyleName.HEADING_1, grid(FontRole.HEI, "16", Placement.JUSTIFIED, 2, 0, 0));
        styles.put(StyleName.HEADING_2, grid(FontRole.KAI, "16", Placement.JUSTIFIED, 2, 0, 0));
        styles.put(StyleName.HEADING_3, grid(FontRole.BODY, "16", Placement.JUSTIFIED, 2, 0, 0));
        styles.put(StyleName.HEADING_4, grid(FontRole.BODY, "16", Placement.JUSTIFIED, 2, 0, 0));
        styles.put(StyleName.BODY, grid(FontRole.BODY, "16", Placement.JUSTIFIED, 2, 0, 0));
        styles.put(StyleName.SIGNATURE, grid(FontRole.BODY, "16", Placement.RIGHT, 2, 1, 0));
        styles.put(StyleName.ISSUE_DATE, grid(FontRole.BODY, "16", Placement.RIGHT, 2, 0, 0));
        styles.put(StyleName.NOTE, grid(FontRole.BODY, "16", Placement.JUSTIFIED, 2, 0, 0));
        styles.put(StyleName.TABLE_CAPTION, grid(FontRole.HEI, "12", Placement.CENTERED, 0, 0, 0));
        styles.put(StyleName.TABLE_UNIT, solid(FontRole.SONG, "10.5", Placement.RIGHT, "16"));
        styles.put(StyleName.TABLE_HEAD, solid(FontRole.HEI, "10.5", Placement.CENTERED, "16"));
        styles.put(StyleName.TABLE_TEXT, solid(FontRole.SONG, "10.5", Placement.CENTERED, "16"));
        styles.put(StyleName.TABLE_NOTE, solid(FontRole.SONG, "10.5", Placement.LEFT, "16"));
        styles.put(StyleName.FIGURE_CAPTION, grid(FontRole.HEI, "12", Placement.CENTERED, 0, 0, 0));
        styles.put(StyleName.FOOTNOTE, solid(FontRole.SONG, "9", Placement.JUSTIFIED, "13"));
        styles.put(StyleName.PAGE_NUMBER, solid(FontRole.SONG, "14", Placement.CENTERED, "14"));
        for (StyleName style : StyleName.values()) {
            styles.putIfAbsent(style, grid(FontRole.BODY, "16", Placement.LEFT, 0, 0, 0));
        }
        return new Profile("gbt9704", page, styles);
    }

    private static ParagraphStyle grid(
            FontRole font, String size, Placement placement, int indent, int before, int after) {
        return new ParagraphStyle(font, Length.points(size), false, placement, indent, 1, Length.ZERO, before, after);
    }

    private static ParagraphStyle solid(FontRole font, String size, Placement placement, String leading) {
        return new ParagraphStyle(font, Length.points(size), false, placement, 0, 0, Length.points(leading), 0, 0);
    }

    /** Every block at the spacing of the body and without breaks of its own. */
    public static Pages pages(Document document) {
        Counter counter = new Counter();
        List<BlockLayout> layouts = Arrangement.of(document).stream()
                .map(block -> layout(block.accept(counter)))
                .toList();
        return pages(layouts);
    }

    public static Pages pages(List<BlockLayout> layouts) {
        return pages(List.of(), layouts, List.of());
    }

    static Pages pages(List<Page> pages, List<BlockLayout> layouts, List<ElementPlace> elements) {
        return new Pages(profile().page(), pages, List.of(), layouts, List.of(), elements, List.of(), Diagnostics.NONE);
    }

    /** What the pages would say of a drawing; other blocks have no use for it. */
    private static final Length CHART_HEIGHT = Length.points("289.5");

    static BlockLayout layout(int paragraphs) {
        List<ParagraphLayout> all = IntStream.range(0, paragraphs)
                .mapToObj(i -> new ParagraphLayout(TIGHT, List.of()))
                .toList();
        return new BlockLayout(1, Length.ZERO, all, List.of(), CHART_HEIGHT);
    }

    public static byte[] write(Document document) {
        return DocxWriter.write(document, profile(), pages(document), DocxOptions.DEFAULT);
    }

    public static Document body(Block... blocks) {
        return new Document(Metadata.EMPTY, Arrays.asList(blocks));
    }

    public static Block.Paragraph text(String words) {
        return new Block.Paragraph(Role.BODY, words(words), Location.NOWHERE);
    }

    public static Block.Paragraph text(Inline... content) {
        return new Block.Paragraph(Role.BODY, Arrays.asList(content), Location.NOWHERE);
    }

    static Block.Heading heading(int level, String label, String words) {
        return new Block.Heading(level, label, words(words), Location.NOWHERE);
    }

    static List<Inline> words(String words) {
        return List.of(new Inline.Text(words));
    }

    static Block.Cell cell(String words) {
        return new Block.Cell(words(words), 1, 1, false);
    }

    static Block.Cell cell(String words, int columns, int rows) {
        return new Block.Cell(words(words), columns, rows, false);
    }

    static Block.Row row(Block.Cell... cells) {
        return new Block.Row(Arrays.asList(cells));
    }

    public static Block.Caption caption(String label, String words) {
        return new Block.Caption(label, words(words), "");
    }

    static Block.ChartBlock chart(Chart.Kind kind, String label, String title) {
        Chart chart = new Chart(
                kind,
                title,
                "册",
                List.of("中心小学", "实验小学", "城关初中"),
                List.of(series("生均图书", "32.5", "28.1", "41.0"), series("新增图书", "3.5", "2.0", "4.4")),
                List.of(new Chart.Limit("规定值", new BigDecimal("25"))));
        return new Block.ChartBlock(caption(label, title), chart, Location.NOWHERE);
    }

    public static Chart.Series series(String name, String... values) {
        return new Chart.Series(name, Arrays.stream(values).map(BigDecimal::new).toList());
    }

    /** A table with two head rows, spans both ways, a failing cell, a unit and notes. */
    static Block.Table table(String label, int bodyRows) {
        List<Block.Row> rows = new ArrayList<>();
        rows.add(row(cell("学校", 1, 2), cell("小学", 2, 1), cell("结论", 1, 2)));
        rows.add(row(cell("生均面积"), cell("差异系数")));
        for (int i = 0; i < bodyRows; i++) {
            boolean failing = i % 3 == 1;
            rows.add(row(
                    cell("青石县第" + (i + 1) + "小学"),
                    new Block.Cell(words(i + ".25"), 1, 1, failing),
                    cell("0.4" + i % 10),
                    cell(failing ? "未达标" : "达标")));
        }
        return new Block.Table(
                Optional.of(caption(label, "小学资源配置情况")),
                "平方米、册",
                List.of(Block.Alignment.LEFT, Block.Alignment.RIGHT, Block.Alignment.RIGHT, Block.Alignment.CENTER),
                2,
                rows,
                List.of(words("▼为未达到规定值"), words("“差异系数”不大于0.50为达标")),
                Location.NOWHERE);
    }

    static Document rich() {
        Map<Element, List<String>> elements = new EnumMap<>(Element.class);
        elements.put(Element.KIND, List.of("工作情况报告"));
        elements.put(Element.TITLE, List.of("青石县2025年县域义务教育优质", "均衡发展工作情况报告"));
        elements.put(Element.RECIPIENTS, List.of("省教育厅", "市人民政府"));
        elements.put(Element.SIGNATURE, List.of("青石县教育局"));
        elements.put(Element.ISSUE_DATE, List.of("2025年6月8日"));
        elements.put(Element.NOTE, List.of("此件公开发布"));
        Metadata metadata = new Metadata(elements, Map.of("索引号", "QS-2025-001"));
        return new Document(metadata, richBlocks());
    }

    private static List<Block> richBlocks() {
        Figure figure = new Figure("差异系数", new BigDecimal("0.4137"), "", 2, new Formula("标准差÷均值"), "第四条", List.of());
        String long1 = "全县共有义务教育学校28所，其中小学19所、初中9所，在校学生12345人。综合差异系数小学为0.41，初中为0.39，均达到"
                + "国家规定标准（“小学0.50”“初中0.45”）——这是连续第3年达标……按照《县域义务教育优质均衡发展督导评估办法》的要求，";
        return List.of(
                text("按照《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）要求，现将有关情况报告如下。"),
                heading(1, "一、", "基本情况"),
                heading(2, "（一）", "资源配置"),
                text(
                        new Inline.Text(long1),
                        new Inline.Strong(words("坚持导向ABC。")),
                        new Inline.Text("小学差异系数为"),
                        new Inline.FigureText(figure, "0.41"),
                        new Inline.Text("，图书"),
                        new Inline.Missing("图书册数"),
                        new Inline.Text("，见"),
                        new Inline.Reference("t1", "表1"),
                        new Inline.Emphasis(words("（“楷体”强调）")),
                        new Inline.Link("https://www.example.edu.cn/a?b=1&c=2", words("网址 www.example.edu.cn")),
                        new Inline.Text("。")),
                new Block.Paragraph(
                        Role.BODY,
                        Optional.of(heading(3, "1.", "优化布局。")),
                        words("撤并教学点3个，新建学校2所，新增学位2,700个。"),
                        Location.NOWHERE),
                new Block.Paragraph(
                        Role.BODY,
                        Optional.of(heading(2, "（二）", "加强“保障”。")),
                        words("落实经费1.2亿元，增长15%。"),
                        Location.NOWHERE),
                new Block.ItemList(
                        true,
                        List.of(
                                new Block.Item("(1)", words("第一项任务"), Location.NOWHERE),
                                new Block.Item("(2)", words("第二项任务"), Location.NOWHERE)),
                        Location.NOWHERE),
                table("表1", 24),
                text("由表可见，全县小学资源配置总体均衡。".repeat(4)),
                chart(Chart.Kind.BAR, "图1", "生均图书与规定值"),
                chart(Chart.Kind.LINE, "图2", "生均图书变化"),
                new Block.PageBreak(Location.NOWHERE),
                heading(1, "二、", "存在的问题"),
                text(long1.repeat(3)),
                chart(Chart.Kind.RANKING, "图3", "各校生均图书排名"),
                text("特此报告。"));
    }

    /** Counts the paragraphs that a layout reports for a block. */
    private static final class Counter implements Block.Visitor<Integer> {
        @Override
        public Integer heading(Block.Heading heading) {
            return 1;
        }

        @Override
        public Integer paragraph(Block.Paragraph paragraph) {
            return 1;
        }

        @Override
        public Integer list(Block.ItemList list) {
            return list.items().size();
        }

        @Override
        public Integer table(Block.Table table) {
            return table.rows().stream().mapToInt(row -> row.cells().size()).sum();
        }

        @Override
        public Integer chart(Block.ChartBlock chart) {
            return 0;
        }

        @Override
        public Integer picture(Block.Picture picture) {
            return 0;
        }

        @Override
        public Integer turn(Block.Turn turn) {
            return 0;
        }

        @Override
        public Integer pageBreak(Block.PageBreak pageBreak) {
            return 0;
        }

        @Override
        public Integer part(Part part) {
            return 0;
        }
    }
}
