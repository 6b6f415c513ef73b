package wenheng.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.markup.read.MarkupParser;
import wenheng.model.Model;
import wenheng.workbook.AssessmentWorkbook;

/** 自评报告所附的申报表，与评估结果工作簿的各表逐格相同。 */
class FormsInPaperTest {

    private static final List<String> SHEETS = List.of("表Ⅰ", "表Ⅱ-1", "表Ⅱ-2", "表Ⅲ", "表Ⅳ", "表Ⅴ", "表Ⅵ");

    @Test
    void everyCellOfThePaperIsThatOfTheWorkbook() throws IOException {
        List<List<String>> paper = paper();
        assertEquals(SHEETS.size(), paper.size());
        byte[] bytes = AssessmentWorkbook.write(ExampleCounty.facts().current());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < SHEETS.size(); i++) {
                assertEquals(cells(book.getSheet(SHEETS.get(i))), paper.get(i), SHEETS.get(i));
            }
        }
        assertTrue(paper.stream().mapToInt(List::size).sum() > 700, "cells compared");
    }

    /** The words of the body cells of each attachment's tables, in order, those that are empty left out. */
    private static List<List<String>> paper() {
        Map<String, Model> elements = new TreeMap<>(Map.of("成文日期", new Model.TextNode("2025-11-20")));
        MergeRequest request = new MergeRequest(
                "自评报告",
                "自评报告",
                ExampleCounty.data(),
                TestTexts.elements(elements),
                ExampleCounty.narrative("自评报告"),
                "叙述/自评报告");
        List<List<String>> attachments = new ArrayList<>();
        for (Block block : MarkupParser.parse(new TemplateEngine(ExampleCounty.stock(), MergeLimits.USUAL)
                        .merge(request)
                        .value())
                .value()
                .blocks()) {
            if (block instanceof Part.Attachment) {
                attachments.add(new ArrayList<>());
            } else if (block instanceof Block.Table table && !attachments.isEmpty()) {
                table.rows().subList(table.headRows(), table.rows().size()).stream()
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> alike(Inline.plain(cell.content())))
                        .filter(words -> !words.isEmpty())
                        .forEach(attachments.get(attachments.size() - 1)::add);
            }
        }
        return attachments;
    }

    /** The same of a sheet: what stands between its head and its notes. */
    private static List<String> cells(XSSFSheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> words = new ArrayList<>();
        boolean inside = false;
        for (Row row : sheet) {
            String first = formatter.formatCellValue(row.getCell(0));
            if (first.startsWith("注：")) {
                return words;
            }
            if (inside) {
                for (Cell cell : row) {
                    String text = alike(formatter.formatCellValue(cell));
                    if (!text.isEmpty()) {
                        words.add(text);
                    }
                }
            }
            inside |= first.equals("指标名称")
                    || row.getLastCellNum() > 1
                            && formatter.formatCellValue(row.getCell(1)).matches("L[12]")
                    || row.getLastCellNum() > 2
                            && formatter.formatCellValue(row.getCell(2)).equals("L1");
        }
        return words;
    }

    /** The paper leaves a cell to be filled in by hand empty, and has ▼ in the cell's shade. */
    private static String alike(String words) {
        return words.replace("▼", "").replace("——", "—").replace("\n", "；").replace("待填报", "");
    }
}
