package wenheng.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.ooxml.DocumentProperties;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/** 工作簿：各工作表依次排列，同样的内容得到同样的字节。 */
public final class Book {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final CellStyles styles = new CellStyles();
    private final Parts parts = new Parts();
    private final List<Layout> layouts = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /** A sheet to be written and then {@linkplain #add added}. */
    public Sheet sheet(Layout layout) {
        return new Sheet(layout, styles);
    }

    /** Adds a finished sheet. */
    public void add(Sheet sheet) {
        layouts.add(sheet.layout());
        String path = "worksheets/sheet" + layouts.size() + ".xml";
        ids.add(parts.relate(WORKBOOK, Vocabulary.relationship("worksheet"), path));
        Optional<String> drawing =
                sheet.notes().isEmpty() ? Optional.empty() : Optional.of(notes("xl/" + path, sheet.notes()));
        parts.add("xl/" + path, Vocabulary.workbook("worksheet"), sheet.part(drawing));
    }

    /** The relationship of a sheet to the boxes of its notes. */
    private String notes(String sheet, List<CellNote> notes) {
        String words = "comments" + layouts.size() + ".xml";
        String boxes = "drawings/vmlDrawing" + layouts.size() + ".vml";
        parts.add("xl/" + words, Vocabulary.workbook("comments"), CellNote.comments(notes));
        parts.relate(sheet, Vocabulary.relationship("comments"), "../" + words);
        parts.addByExtension("xl/" + boxes, Vocabulary.VML, CellNote.boxes(notes));
        return parts.relate(sheet, Vocabulary.relationship("vmlDrawing"), "../" + boxes);
    }

    public byte[] bytes(String title) {
        parts.relate(Parts.PACKAGE, Vocabulary.relationship("officeDocument"), WORKBOOK);
        parts.relate(WORKBOOK, Vocabulary.relationship("styles"), "styles.xml");
        parts.add(WORKBOOK, Vocabulary.workbook("sheet.main"), workbook());
        parts.add("xl/styles.xml", Vocabulary.workbook("styles"), styles.part());
        new DocumentProperties(title, "", "", "", "", DocumentProperties.FIXED_DATE, Map.of()).addTo(parts);
        return parts.zip();
    }

    private byte[] workbook() {
        Xml xml = new Xml().open("workbook", "xmlns", Vocabulary.S, "xmlns:r", Vocabulary.R);
        xml.open("sheets");
        for (int i = 0; i < layouts.size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("sheet", "name", layouts.get(i).name(), "sheetId", number, "r:id", ids.get(i));
        }
        xml.close().open("definedNames");
        for (int i = 0; i < layouts.size(); i++) {
            names(xml, layouts.get(i), Integer.toString(i));
        }
        // 打开时重新计算：改了资源表里的数，各计算表随之改变。
        xml.close().empty("calcPr", "calcId", "191029", "fullCalcOnLoad", "1");
        return xml.close().bytes();
    }

    private static void names(Xml xml, Layout layout, String sheet) {
        String prefix = CellReferences.sheet(layout.name());
        if (layout.printed() < layout.widths().size()) {
            String columns = prefix + "$A:$" + CellReferences.column(layout.printed() - 1);
            xml.leaf("definedName", columns, "name", "_xlnm.Print_Area", "localSheetId", sheet);
        }
        if (layout.headRows() > 0) {
            String rows = prefix + "$1:$" + layout.headRows();
            String columns = prefix + "$A:$" + CellReferences.column(Math.max(0, layout.headColumns() - 1)) + ",";
            xml.leaf(
                    "definedName",
                    layout.isOnePageWide() ? rows : columns + rows,
                    "name",
                    "_xlnm.Print_Titles",
                    "localSheetId",
                    sheet);
        }
    }
}
