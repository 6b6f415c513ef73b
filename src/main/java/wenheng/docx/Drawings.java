package wenheng.docx;

import wenheng.docx.word.Typography;
import wenheng.ooxml.Xml;
import wenheng.style.Length;

/** 嵌入的图：正文里随文的图表和图片共用的外框。 */
final class Drawings {

    private final Xml xml;
    private int count;

    Drawings(Xml xml) {
        this.xml = xml;
    }

    Xml xml() {
        return xml;
    }

    /**
     * A drawing's look in the text.
     *
     * @param kind 图表 or 图片
     * @param alternative what it shows, for those who cannot see it
     */
    record Frame(String kind, Length width, Length height, String title, String alternative) {}

    /**
     * Writes a run with a drawing in it.
     *
     * @param uri what the content is
     */
    void write(Frame frame, String uri, Runnable content) {
        count++;
        String id = Integer.toString(count);
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", Typography.emu(frame.width()), "cy", Typography.emu(frame.height()));
        xml.empty("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        String name = frame.kind() + " " + id;
        xml.empty("wp:docPr", "id", id, "name", name, "descr", frame.alternative(), "title", frame.title());
        xml.empty("wp:cNvGraphicFramePr").open("a:graphic").open("a:graphicData", "uri", uri);
        content.run();
        xml.close().close().close().close().close();
    }
}
