package wenheng.docx;

import wenheng.chart.AlternativeText;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.style.Length;

/** 图表书写：正文里的一幅可编辑图表，数据在内嵌工作簿里。 */
final class ChartWriter {

    private static final String CHART_NAMESPACE = Vocabulary.C;

    private final Xml xml;
    private final Typography typography;
    private final Parts parts;
    private int count;

    ChartWriter(Xml xml, Typography typography, Parts parts) {
        this.xml = xml;
        this.typography = typography;
        this.parts = parts;
    }

    /** Writes the run that shows the chart as high as on the page, and adds its parts to the package. */
    void write(Block.ChartBlock block, Length height) {
        count++;
        String relationship = addParts(block.chart());
        String id = Integer.toString(count);
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", Typography.emu(typography.page().measure()), "cy", Typography.emu(height));
        xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        xml.empty(
                "wp:docPr",
                "id",
                id,
                "name",
                "图表 " + id,
                "descr",
                AlternativeText.of(block.chart()),
                "title",
                block.caption().plain());
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
}
