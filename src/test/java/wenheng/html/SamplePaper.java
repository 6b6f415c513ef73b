package wenheng.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Block.Alignment;
import wenheng.document.Block.Cell;
import wenheng.document.Block.Row;
import wenheng.document.Chart;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/** A paper with every kind of block and inline. */
final class SamplePaper {

    static final List<String> INDICATORS = List.of(
            "每百名学生拥有高于规定学历教师数",
            "每百名学生拥有县级以上骨干教师数",
            "每百名学生拥有体育、艺术专任教师数",
            "生均教学及辅助用房面积",
            "生均体育运动场馆面积",
            "生均教学仪器设备值",
            "每百名学生拥有网络多媒体教室数");

    private SamplePaper() {}

    static Document document() {
        return new Document(metadata(), blocks());
    }

    static Metadata metadata() {
        Map<Element, List<String>> elements = new EnumMap<>(Element.class);
        elements.put(Element.KIND, List.of("自评报告"));
        elements.put(Element.PROFILE, List.of("gbt9704"));
        elements.put(Element.TITLE, List.of("青石县2025年县域义务教育", "优质均衡发展自评报告"));
        elements.put(Element.RECIPIENTS, List.of("市教育局"));
        elements.put(Element.SIGNATURE, List.of("青石县教育局"));
        elements.put(Element.ISSUE_DATE, List.of("2025-06-08"));
        elements.put(Element.NOTE, List.of("联系人：王老师，电话：0000—1234567"));
        elements.put(Element.CONTENTS, List.of("是"));
        Map<String, String> disclosure = new LinkedHashMap<>();
        disclosure.put("索引号", "011396186/2025-42150");
        disclosure.put("主题分类", "教育\\督导");
        disclosure.put("公开属性", "主动公开");
        disclosure.put("发布日期", "2025-06-10");
        disclosure.put("效力状态", "有效");
        disclosure.put("关键词", "优质均衡 自评");
        disclosure.put("内容概述", "青石县2025年义务教育优质均衡发展自评情况。");
        disclosure.put("保密审查人", "李某");
        return new Metadata(elements, disclosure);
    }

    static List<Block> blocks() {
        List<Block> out = new ArrayList<>();
        out.add(body(
                text("根据《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号），我县对"),
                figure(),
                text("所义务教育学校逐校、逐项自评，有关情况见"),
                new Inline.Reference("表-资源", "表1"),
                text("和"),
                new Inline.Reference("图-差异", "图1"),
                text("，现报告如下。")));
        out.add(heading(1, "一、", "基本情况"));
        out.add(heading(2, "（一）", "学校与学生"));
        out.add(body(
                text("全县在校学生21456人，随迁子女"),
                new Inline.Missing("随迁子女数"),
                text("人。工作重点是"),
                new Inline.Strong(List.of(text("补短板"))),
                text("与"),
                new Inline.Emphasis(List.of(text("提质量"))),
                text("，办法全文见"),
                new Inline.Link("https://www.moe.gov.cn/", List.of(text("教育部网站"))),
                text("，危险的链接"),
                new Inline.Link("javascript:alert(1)", List.of(text("只印文字"))),
                text("。")));
        out.add(new Block.Paragraph(
                Role.BODY,
                Optional.of((Block.Heading) heading(3, "1.", "坚持问题导向。")),
                List.of(text("对照标准逐项查找差距，建立台账，明确责任科室和完成时限，每月通报进展，年底前全部销号；对短期内难以解决的问题，列入下一年度计划。")),
                Location.NOWHERE));
        out.add(new Block.ItemList(
                true,
                List.of(
                        new Block.Item("（1）", List.of(text("配齐体育、艺术教师；")), Location.NOWHERE),
                        new Block.Item("（2）", List.of(text("扩建运动场馆。")), Location.NOWHERE)),
                Location.NOWHERE));
        out.add(heading(1, "二、", "资源配置"));
        out.add(table());
        out.add(body(text("小学生均体育运动场馆面积的差异系数高于规定值，主要是城区学校用地紧张所致。")));
        out.add(chart("图-差异", "图1", "各项指标差异系数", bars()));
        out.add(body(text("五年来差异逐步缩小。")));
        out.add(chart("", "图2", "小学、初中综合差异系数变化", lines()));
        out.add(new Block.PageBreak(Location.NOWHERE));
        out.add(chart("", "图3", "各校每百名学生拥有骨干教师数", ranking()));
        out.add(wide());
        out.add(body(text("特此报告。")));
        return out;
    }

    static Inline text(String words) {
        return new Inline.Text(words);
    }

    static Block body(Inline... content) {
        return new Block.Paragraph(Role.BODY, List.of(content), Location.NOWHERE);
    }

    static Block heading(int level, String label, String words) {
        return new Block.Heading(level, label, List.of(text(words)), Location.NOWHERE);
    }

    static Inline figure() {
        List<Source> sources = IntStream.rangeClosed(5, 46)
                .mapToObj(row -> new Source("数据/学校.xlsx", "学校", "A" + row))
                .toList();
        return new Inline.FigureText(
                new Figure("义务教育学校数", new BigDecimal("42"), "所", 0, new Formula("学校计数"), "", sources), "42");
    }

    /** A number that stands in one cell of a table. */
    static Inline.FigureText figure(String printed, String file) {
        List<Source> cell = List.of(new Source(file, "", "B2"));
        return new Inline.FigureText(
                new Figure("件数", new BigDecimal(printed), "件", 0, Formula.GIVEN, "", cell), printed);
    }

    static Block chart(String id, String label, String title, Chart chart) {
        return new Block.ChartBlock(new Block.Caption(label, List.of(text(title)), id), chart, Location.NOWHERE);
    }

    static Chart bars() {
        return new Chart(
                Chart.Kind.BAR,
                "各项指标差异系数",
                "",
                INDICATORS,
                List.of(
                        series("小学", "0.31", "0.42", "0.45", "0.38", "0.61", "0.49", "0.44"),
                        series("初中", "0.28", "0.33", "0.41", "0.35", "0.44", "0.40", "0.37")),
                List.of(limit("小学规定值", "0.50"), limit("初中规定值", "0.45")));
    }

    static Chart lines() {
        return new Chart(
                Chart.Kind.LINE,
                "综合差异系数",
                "",
                List.of("2020年", "2021年", "2022年", "2023年", "2024年", "2025年"),
                List.of(
                        series("小学", "0.62", "0.58", "0.551", "0.52", "0.49", "0.46"),
                        series("初中", "0.55", "0.54", "0.50", "0.47", "0.43", "0.41")),
                List.of(limit("小学规定值", "0.50")));
    }

    static Chart ranking() {
        List<String> names = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> "青石县第" + i + (i % 5 == 0 ? "九年一贯制实验学校（东校区）" : "小学"))
                .toList();
        List<BigDecimal> values = IntStream.rangeClosed(1, 22)
                .mapToObj(i -> new BigDecimal(230 - 9 * i).movePointLeft(2))
                .toList();
        return new Chart(
                Chart.Kind.RANKING,
                "骨干教师",
                "人",
                names,
                List.of(new Chart.Series("", values)),
                List.of(limit("规定值", "1")));
    }

    static Chart.Series series(String name, String... values) {
        return new Chart.Series(name, Stream.of(values).map(BigDecimal::new).toList());
    }

    static Chart.Limit limit(String name, String value) {
        return new Chart.Limit(name, new BigDecimal(value));
    }

    static Cell cell(String words, int columns, int rows) {
        return new Cell(List.of(text(words)), columns, rows, false);
    }

    static Cell failing(String words) {
        return new Cell(List.of(text(words)), 1, 1, true);
    }

    static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    static Block table() {
        return new Block.Table(
                Optional.of(new Block.Caption("表1", List.of(text("义务教育资源配置差异系数")), "表-资源")),
                "人、平方米",
                List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.CENTER, Alignment.RIGHT, Alignment.CENTER),
                2,
                List.of(
                        row(cell("指标", 1, 2), cell("小学", 2, 1), cell("初中", 2, 1)),
                        row(cell("差异系数", 1, 1), cell("达标", 1, 1), cell("差异系数", 1, 1), cell("达标", 1, 1)),
                        row(
                                cell(INDICATORS.get(0), 1, 1),
                                cell("0.31", 1, 1),
                                cell("是", 1, 2),
                                cell("0.28", 1, 1),
                                cell("是", 1, 1)),
                        row(cell(INDICATORS.get(3), 1, 1), cell("0.38", 1, 1), cell("0.35", 1, 1), cell("是", 1, 1)),
                        row(
                                cell(INDICATORS.get(4), 1, 1),
                                failing("0.61"),
                                cell("否", 1, 1),
                                cell("0.44", 1, 1),
                                cell("是", 1, 1))),
                List.of(List.of(text("▼为未达标；规定值小学不高于0.50，初中不高于0.45。"))),
                Location.NOWHERE);
    }

    static Block wide() {
        List<Cell> head = IntStream.rangeClosed(0, 9)
                .mapToObj(i -> cell(i == 0 ? "学校名称" : INDICATORS.get(i % 7), 1, 1))
                .toList();
        List<Row> rows = new ArrayList<>(List.of(new Row(head)));
        for (int r = 1; r <= 8; r++) {
            int school = r;
            rows.add(new Row(IntStream.rangeClosed(0, 9)
                    .mapToObj(i -> i == 0
                            ? cell("青石县第" + school + "小学", 1, 1)
                            : (i + school) % 7 == 0 ? failing("3.1") : cell("4." + i, 1, 1))
                    .toList()));
        }
        List<Alignment> columns = IntStream.rangeClosed(0, 9)
                .mapToObj(i -> i == 0 ? Alignment.LEFT : Alignment.CENTER)
                .toList();
        return new Block.Table(
                Optional.of(new Block.Caption("表2", List.of(text("小学各校资源配置情况")), "")),
                "",
                columns,
                1,
                rows,
                List.of(),
                Location.NOWHERE);
    }
}
