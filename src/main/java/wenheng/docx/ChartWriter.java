package wenheng.docx;

import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.Length;

/** 图表书写：正文里的一幅可编辑图表，数据在内嵌工作簿里。 */
final class ChartWriter {

    private static final String CHART_NAMESPACE = Vocabulary.C;
    /** Grid lines a chart takes: about half as high as the text area is wide. */
    private static final int GRID_LINES = 9;
    /** A ranking needs room for its bars: so many of them share a grid line. */
    private static final float BARS_PER_LINE = 1.6f;
    /** A chart leaves room for its caption on the page. */
    private static final int MOST_GRID_LINES = 20;

    private final Xml xml;
    private final Typography typography;
    private final Parts parts;
    private int count;

    ChartWriter(Xml xml, Typography typography, Parts parts) {
        this.xml = xml;
        this.typography = typography;
        this.parts = parts;
    }

    /** Writes the run that shows the chart, and adds its parts to the package. */
    void write(Block.ChartBlock block) {
        count++;
        String relationship = addParts(block.chart());
        String id = Integer.toString(count);
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", Typography.emu(typography.page().measure()), "cy", Typography.emu(height(block)));
        xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        xml.empty(
                "wp:docPr",
                "id", id, "name", "图表 " + id, "descr", alternative(block), "title", block.caption().plain());
        xml.empty("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData", "uri", CHART_NAMESPACE);
        xml.empty("c:chart", "r:id", relationship);
        xml.close().close().close().close().close();
    }

    private String addParts(Chart chart) {
        String name = "charts/chart" + count + ".xml";
        String book = "embeddings/chart" + count + ".xlsx";
        ChartSheet sheet = ChartSheet.of(chart);
        parts.add("word/" + book, Vocabulary.WORKBOOK_FILE, ChartWorkbook.write(sheet));
        String data = parts.relate("word/" + name, Vocabulary.relationship("package"), "../" + book);
        parts.add("word/" + name, Vocabulary.CHART, ChartPart.write(chart, sheet, data, typography.options()));
        return parts.relate(DocxWriter.DOCUMENT, Vocabulary.relationship("chart"), name);
    }

    private Length height(Block.ChartBlock block) {
        int bars = block.chart().categories().size() * Math.max(1, block.chart().series().size());
        int lines = block.chart().kind() == Chart.Kind.RANKING
                ? Math.max(GRID_LINES, Math.round(bars / BARS_PER_LINE))
                : GRID_LINES;
        return typography.page().pitch().times(Math.min(lines, MOST_GRID_LINES));
    }

    private static String alternative(Block.ChartBlock block) {
        return block.caption().plain();
    }
}
