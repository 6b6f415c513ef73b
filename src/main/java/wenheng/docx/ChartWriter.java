package wenheng.docx;

import java.util.List;
import wenheng.chart.AlternativeText;
import wenheng.chart.ChartDrawer;
import wenheng.document.Block;
import wenheng.document.Chart;
import wenheng.docx.chart.ChartInk;
import wenheng.docx.chart.ChartPart;
import wenheng.docx.chart.ChartSheet;
import wenheng.docx.chart.ChartWorkbook;
import wenheng.docx.word.DocumentRoot;
import wenheng.docx.word.DocxOptions;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.style.FontRole;
import wenheng.style.Length;

/** 图表书写：正文里的一幅可编辑图表，数据在内嵌工作簿里。 */
final class ChartWriter {

    private final Drawings drawings;
    private final ChartInk.Faces faces;
    private final Parts parts;
    private int count;

    ChartWriter(Drawings drawings, DocxOptions options, Parts parts) {
        this.drawings = drawings;
        this.faces = new ChartInk.Faces(options.latin().name(), options.face(FontRole.SONG));
        this.parts = parts;
    }

    /** Writes the run that shows the chart as large as on the page, and adds its parts to the package. */
    void write(Block.ChartBlock block, Length width, Length height) {
        count++;
        String relationship = addParts(block.chart(), width, height);
        String alternative = AlternativeText.of(block.chart());
        drawings.write(
                new Drawings.Frame("图表", width, height, block.caption().plain(), alternative),
                Vocabulary.C,
                () -> drawings.xml().empty("c:chart", "r:id", relationship));
    }

    private String addParts(Chart chart, Length width, Length height) {
        String name = "charts/chart" + count + ".xml";
        String book = "embeddings/chart" + count + ".xlsx";
        ChartSheet sheet = ChartSheet.of(chart);
        List<Chart.Series> raw = chart.kind() == Chart.Kind.BOX ? chart.series() : List.of();
        parts.add("word/" + book, Vocabulary.WORKBOOK_FILE, ChartWorkbook.write(sheet, raw));
        String data = parts.relate("word/" + name, Vocabulary.relationship("package"), "../" + book);
        parts.add(
                "word/" + name,
                Vocabulary.CHART,
                ChartPart.write(chart, sheet, ChartDrawer.plan(chart, width, height), data, faces));
        return parts.relate(DocumentRoot.PATH, Vocabulary.relationship("chart"), name);
    }
}
