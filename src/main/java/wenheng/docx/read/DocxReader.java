package wenheng.docx.read;

import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.document.Part;

/**
 * DOCX 阅读：Word 文件读回公文。
 *
 * <p>Our own file comes back as it was in text, levels, tables and front matter, and with what was changed in Word since; a
 * figure comes back as its digits. Files of others are read as far as their styles and
 * numbers go. Tracked changes are read as accepted.
 */
public final class DocxReader {

    private DocxReader() {}

    /** Reads a paper whose pictures nobody takes: each leaves a mark and a finding. */
    public static Outcome<Document> read(String file, byte[] bytes) {
        return read(file, bytes, PictureSink.NONE);
    }

    /**
     * Reads a paper.
     *
     * @param file named in findings
     * @param pictures takes the pictures
     * @throws InputException if the bytes are no Word file, or one that no office made
     */
    public static Outcome<Document> read(String file, byte[] bytes, PictureSink pictures) {
        WordSource source = WordSource.of(file, bytes, pictures);
        BodyReader reader = new BodyReader(source);
        List<Block> blocks = reader.read();
        Metadata first = reader.elements().metadata(source, blocks);
        Document document = new Document(first, titled(blocks, first.all(Element.ATTACHMENTS)));
        return new Outcome<>(document, source.findings());
    }

    /** The title of an attachment is that of the front matter. */
    private static List<Block> titled(List<Block> blocks, List<String> titles) {
        List<Block> out = new ArrayList<>(blocks);
        out.replaceAll(block -> block instanceof Part.Attachment one && one.number() <= titles.size()
                ? new Part.Attachment(one.number(), one.label(), titles.get(one.number() - 1), one.place())
                : block);
        return out;
    }
}
