package wenheng.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Part;
import wenheng.html.HtmlOptions.Download;
import wenheng.html.HtmlOptions.MetaTag;
import wenheng.style.FontMetrics;

class HtmlWriterTest {

    private static final FontMetrics METRICS =
            (role, codePoint) -> new FontMetrics.Glyph("test", codePoint < 128 ? 500 : 1000, false);

    private final String page = HtmlWriter.write(SamplePaper.document(), METRICS, HtmlOptions.DEFAULT);
    private final org.jsoup.nodes.Document dom = Jsoup.parse(page);

    @Test
    void theArticleHoldsTheTextOfTheArrangement() {
        assertEquals(plain(SamplePaper.document()), articleText(page));
    }

    @Test
    void headingsFollowTheirLevels() {
        assertEquals(
                "青石县2025年县域义务教育优质均衡发展自评报告", dom.select("article > h1").text().replace(" ", ""));
        assertEquals(List.of("一、基本情况", "二、资源配置"), dom.select("article > h2").eachText());
        assertEquals(List.of("（一）学校与学生"), dom.select("article > h3").eachText());
        Element runIn = dom.selectFirst("article .run-in");
        assertEquals("1.坚持问题导向。", runIn.selectFirst("h4").text());
        assertTrue(runIn.selectFirst("p").text().startsWith("对照标准"));
    }

    @Test
    void tableHeadsHaveScopeAndRowsAreNamed() {
        Element table = dom.selectFirst("table");
        assertEquals(7, table.select("thead th[scope=col]").size());
        assertEquals(0, table.select("thead td").size());
        assertEquals("2", table.selectFirst("thead th").attr("rowspan"));
        assertEquals(
                SamplePaper.INDICATORS.get(3),
                table.select("tbody th[scope=row]").get(1).text());
        assertEquals("表1　义务教育资源配置差异系数", table.selectFirst("caption .title").text());
    }

    @Test
    void aCellBesideARowSpanKeepsItsColumn() {
        Element row = dom.select("table").get(0).select("tbody tr").get(1);
        assertEquals(List.of("left", "right", "right", "center"), row.children().eachAttr("class"));
    }

    @Test
    void failingCellsAreMarkedAndExplained() {
        Element cell = dom.selectFirst("td.failing");
        assertEquals("0.61▼", cell.text());
        assertEquals("未达标", cell.selectFirst(".failing-mark").attr("aria-label"));
    }

    @Test
    void figuresCarryValueAndSourcesButShowTheNumberAlone() {
        Element figure = dom.selectFirst("data.figure");
        assertEquals("42", figure.text());
        assertEquals("42", figure.attr("value"));
        assertTrue(figure.attr("title").contains("公式：学校计数"), figure.attr("title"));
        assertTrue(figure.attr("title").endsWith("等42处"), figure.attr("title"));
    }

    @Test
    void aNumberOfTheTitleIsAmongTheSourcesToo() {
        Inline.FigureText number = SamplePaper.figure("7", "数据/问卷.csv");
        Metadata titled = new Metadata(
                Map.of(wenheng.document.Element.TITLE, List.of("关于7件事的通知")),
                Map.of(),
                Map.of(wenheng.document.Element.TITLE, List.of(number)));
        Document paper = new Document(titled, SamplePaper.document().blocks());
        String first = Jsoup.parse(HtmlWriter.write(paper, METRICS, HtmlOptions.DEFAULT))
                .selectFirst("details.sources li")
                .text();
        assertTrue(first.startsWith("7：") && first.contains("数据/问卷.csv"), first);
    }

    @Test
    void withoutSourcesNoFileIsNamed() {
        String published =
                HtmlWriter.write(SamplePaper.document(), METRICS, new HtmlOptions(false, List.of(), List.of()));
        assertFalse(published.contains("学校.xlsx"));
        assertEquals("义务教育学校数（所）", Jsoup.parse(published).selectFirst("data").attr("title"));
    }

    @Test
    void missingValuesAreMarked() {
        assertEquals("〔待补：随迁子女数〕", dom.selectFirst("mark.missing").text());
    }

    @Test
    void onlySafeLinksBecomeLinks() {
        assertEquals(
                "https://www.moe.gov.cn/",
                dom.selectFirst("article p a[href^=http]").attr("href"));
        assertFalse(page.contains("javascript:"));
        assertTrue(dom.select("article").text().contains("危险的链接只印文字。"));
    }

    @Test
    void referencesLeadToTheirTableAndFigure() {
        dom.select("a.reference").forEach(link -> {
            String id = link.attr("href").substring(1);
            assertEquals(1, dom.getElementsByAttributeValue("id", id).size(), id);
        });
        assertEquals(2, dom.select("a.reference").size());
    }

    @Test
    void aReferenceToNothingIsText() {
        String out = write(SamplePaper.body(new Inline.Reference("无", "表9")));
        assertEquals("表9", articleText(out));
        assertTrue(Jsoup.parse(out).select("a.reference").isEmpty());
    }

    @Test
    void idsAreUnique() {
        List<String> ids = dom.select("[id]").eachAttr("id");
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
    }

    @Test
    void hostileWordsStayWords() {
        String hostile = "<script>alert(1)</script>\"'><img src=x onerror=y>&amp;\u0000\u0007\u202Eabc\u2066";
        String out = write(
                SamplePaper.body(
                        SamplePaper.text(hostile),
                        new Inline.Missing(hostile),
                        new Inline.Link("x\" onclick=\"y", List.of(SamplePaper.text("链接"))),
                        new Inline.Link("./a\"onclick=\"y", List.of(SamplePaper.text("链接")))),
                SamplePaper.heading(1, hostile, hostile),
                SamplePaper.chart(
                        hostile,
                        hostile,
                        hostile,
                        new wenheng.document.Chart(
                                wenheng.document.Chart.Kind.BAR,
                                hostile,
                                hostile,
                                List.of(hostile),
                                List.of(SamplePaper.series(hostile, "1"), SamplePaper.series(hostile, "2")),
                                List.of(SamplePaper.limit(hostile, "1")))));
        org.jsoup.nodes.Document read = Jsoup.parse(out);
        assertTrue(read.select("script, img, [onclick], [onerror]").isEmpty());
        assertTrue(read.selectFirst("article p")
                .text()
                .startsWith("<script>alert(1)</script>\"'><img src=x onerror=y>&amp;abc〔"));
        assertTrue(out.chars().noneMatch(c -> c == 0 || c == 7 || c == 0x202E || c == 0x2066));
    }

    @Test
    void schemesAreJudgedAsABrowserReadsThem() {
        for (String unsafe : List.of(
                "javascript:x",
                "JAVASCRIPT:x",
                " javascript:x",
                "java\tscript:x",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc",
                "//host/x",
                "\\\\host\\x",
                "/\\host",
                "blob:x",
                "")) {
            assertTrue(SafeLink.of(unsafe).isEmpty(), unsafe);
        }
        for (String safe : List.of(
                "http://a", "HTTPS://a/b?c=d:e", "mailto:a@b", "a/b:c", "./x", "/x", "#y", "附件.pdf", "?q=a:b")) {
            assertEquals(safe, SafeLink.of(safe).orElse("refused"));
        }
    }

    @Test
    void chartsAreWellFormedImagesWithAWordedFinding() throws Exception {
        List<Element> charts = dom.select("figure svg");
        assertEquals(3, charts.size());
        for (Element chart : charts) {
            assertEquals("img", chart.attr("role"));
            assertTrue(chart.selectFirst("desc").wholeText().contains("最高的是"));
        }
        for (String svg : svgs(page)) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
    }

    @Test
    void metaTagsFollowTheRuleAndOnlyThoseWithValues() {
        assertEquals("2025-06-10 00:00", dom.selectFirst("meta[name=PubDate]").attr("content"));
        assertEquals("青石县教育局", dom.selectFirst("meta[name=ContentSource]").attr("content"));
        assertEquals("优质均衡,自评", dom.selectFirst("meta[name=Keywords]").attr("content"));
        assertTrue(dom.select("meta[content=]").isEmpty());
        String bare = HtmlWriter.write(new Document(Metadata.EMPTY, List.of()), METRICS, HtmlOptions.DEFAULT);
        assertEquals(List.of("viewport"), Jsoup.parse(bare).select("meta[name]").eachAttr("name"));
        assertEquals("公文", Jsoup.parse(bare).title());
    }

    @Test
    void momentsTakeTheFormOfTheRule() {
        assertEquals("2025-06-08 09:05", HeadWriter.moment("2025年6月8日 9:05"));
        assertEquals("2025-06-08 23:59", HeadWriter.moment("2025-06-08T23:59:10"));
        assertEquals("近日", HeadWriter.moment("近日"));
    }

    @Test
    void theDisclosureBlockShowsTheMissingNumberAndKeepsTheClearanceInside() {
        Map<String, String> items = dom.select(".disclosure dl > div").stream()
                .collect(Collectors.toMap(
                        item -> item.selectFirst("dt").text(),
                        item -> item.selectFirst("dd").text()));
        assertEquals("无", items.get("文号"));
        assertEquals("011396186/2025-42150", items.get("索引号"));
        assertEquals("2025年6月8日", items.get("成文日期"));
        assertFalse(page.contains("李某"));
    }

    @Test
    void downloadsAndSiteTagsAreWritten() {
        HtmlOptions options = new HtmlOptions(
                true, List.of(new Download("PDF 版", "自评报告.pdf")), List.of(new MetaTag("SiteName", "青石县人民政府")));
        org.jsoup.nodes.Document read = Jsoup.parse(HtmlWriter.write(SamplePaper.document(), METRICS, options));
        assertEquals("自评报告.pdf", read.selectFirst(".downloads a[download]").attr("href"));
        assertEquals("青石县人民政府", read.selectFirst("meta[name=SiteName]").attr("content"));
        assertTrue(read.select("article .downloads").isEmpty());
    }

    @Test
    void thePageIsSelfContained() {
        Set<String> loading = Set.of("script", "link", "img", "iframe", "object");
        assertTrue(dom.getAllElements().stream().noneMatch(element -> loading.contains(element.tagName())));
        assertFalse(dom.selectFirst("style").data().contains("url("));
        assertEquals("zh-CN", dom.selectFirst("html").attr("lang"));
    }

    @Test
    void theSameDocumentGivesTheSamePage() {
        assertEquals(page, HtmlWriter.write(SamplePaper.document(), METRICS, HtmlOptions.DEFAULT));
    }

    private static String write(Block... blocks) {
        return HtmlWriter.write(new Document(Metadata.EMPTY, List.of(blocks)), METRICS, HtmlOptions.DEFAULT);
    }

    private static List<String> svgs(String page) {
        List<String> out = new ArrayList<>();
        int from = page.indexOf("<svg");
        while (from >= 0) {
            int to = page.indexOf("</svg>", from) + "</svg>".length();
            out.add(page.substring(from, to));
            from = page.indexOf("<svg", to);
        }
        return out;
    }

    private static String articleText(String page) {
        org.jsoup.nodes.Document read = Jsoup.parse(page);
        read.select("svg").remove();
        return bare(read.selectFirst("article").wholeText());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    private static String plain(Document document) {
        return bare(Arrangement.of(document).stream()
                .map(block -> block instanceof Part.Contents ? "" : String.join("", block.lines()))
                .collect(Collectors.joining()));
    }
}
