package wenheng.docx.word;

import wenheng.ooxml.Xml;

/** 域与书签：域带着已算好的结果，打开时不必更新。 */
public final class Fields {

    private final Xml xml;
    private int bookmarks;

    public Fields(Xml xml) {
        this.xml = xml;
    }

    /** A field of that instruction; {@code result} writes the runs that it shows. */
    public void write(String instruction, Runnable result) {
        begin(instruction);
        result.run();
        end();
    }

    /** The beginning of a field whose result goes over several paragraphs. */
    public void begin(String instruction) {
        mark("begin");
        instruction(instruction);
        mark("separate");
    }

    /** The end of a field. */
    public void end() {
        mark("end");
    }

    /** A field that shows nothing, such as an entry for the contents. */
    public void hidden(String instruction) {
        mark("begin");
        instruction(instruction);
        mark("end");
    }

    private void instruction(String instruction) {
        xml.open("w:r")
                .leaf("w:instrText", " " + instruction + " ", "xml:space", "preserve")
                .close();
    }

    /** Names what {@code content} writes; nothing is named by an empty name. */
    public void bookmark(String name, Runnable content) {
        if (name.isEmpty()) {
            content.run();
            return;
        }
        String id = Integer.toString(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    private void mark(String type) {
        xml.open("w:r").empty("w:fldChar", "w:fldCharType", type).close();
    }
}
