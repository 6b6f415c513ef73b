package wenheng.workbook.sheet;

import java.util.List;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/**
 * 批注：指着一个单元格看到的话。
 *
 * @param column from 0
 * @param row from 1
 */
record CellNote(int column, int row, String words) {

    private static final String AUTHOR = "填表说明";
    /** The boxes, which only spreadsheet programs still draw by VML. */
    private static final int COLUMNS = 3;

    private static final int ROWS = 4;
    private static final String BOX = "_x0000_t202";
    private static final int FIRST_SHAPE = 1025;

    /** The words of a sheet's notes. */
    static byte[] comments(List<CellNote> notes) {
        Xml xml = new Xml().open("comments", "xmlns", Vocabulary.S);
        xml.open("authors").leaf("author", AUTHOR).close().open("commentList");
        for (CellNote note : notes) {
            xml.open("comment", "ref", CellReferences.cell(note.column, note.row), "authorId", "0");
            xml.open("text").leaf("t", note.words).close().close();
        }
        return xml.close().close().bytes();
    }

    /** The boxes in which they are shown. */
    static byte[] boxes(List<CellNote> notes) {
        Xml xml = new Xml()
                .open(
                        "xml",
                        "xmlns:v",
                        "urn:schemas-microsoft-com:vml",
                        "xmlns:o",
                        "urn:schemas-microsoft-com:office:office",
                        "xmlns:x",
                        "urn:schemas-microsoft-com:office:excel");
        xml.open("o:shapelayout", "v:ext", "edit").empty("o:idmap", "v:ext", "edit", "data", "1");
        xml.close().open("v:shapetype", "id", BOX, "coordsize", "21600,21600", "o:spt", "202");
        xml.empty("v:stroke", "joinstyle", "miter").empty("v:path", "gradientshapeok", "t", "o:connecttype", "rect");
        xml.close();
        for (int i = 0; i < notes.size(); i++) {
            notes.get(i).box(xml, "_x0000_s" + (FIRST_SHAPE + i));
        }
        return xml.close().bytes();
    }

    private void box(Xml xml, String id) {
        xml.open("v:shape", "id", id, "type", "#" + BOX, "style", "position:absolute;visibility:hidden");
        xml.empty("v:fill", "color2", "#ffffe1").empty("v:path", "o:connecttype", "none");
        xml.open("x:ClientData", "ObjectType", "Note").empty("x:MoveWithCells").empty("x:SizeWithCells");
        String corners = (column + 1) + ",0," + row + ",0," + (column + 1 + COLUMNS) + ",0," + (row + ROWS) + ",0";
        xml.leaf("x:Anchor", corners).leaf("x:AutoFill", "False");
        xml.leaf("x:Row", Integer.toString(row - 1)).leaf("x:Column", Integer.toString(column));
        xml.close().close();
    }
}
