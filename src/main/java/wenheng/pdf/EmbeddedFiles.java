package wenheng.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 嵌入文件：列在名称树里，并由文档 Catalog 的 AF 说明是公文所依据的数据（ISO 19005-3 6.8）。 */
final class EmbeddedFiles {

    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final PdfName ASSOCIATED = new PdfName("AF");
    private static final PdfName DATA = new PdfName("Data");

    private static final Comparator<Attachment> BY_KEY = (a, b) ->
            Arrays.compareUnsigned(text(a.name()).getBytes(), text(b.name()).getBytes());

    private final PdfWriter writer;
    private final PdfString date;

    /**
     * Files for one document.
     *
     * @param writer OpenPDF's, which writes that document; not ours of the same name
     * @param date of every file's last change
     */
    EmbeddedFiles(PdfWriter writer, PdfString date) {
        this.writer = writer;
        this.date = date;
    }

    /** Adds the files to the document being written; no files, no entries. */
    void add(List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        PdfArray associated = new PdfArray();
        PdfArray names = new PdfArray();
        // A name tree is sorted by the bytes of its keys.
        for (Attachment attachment : attachments.stream().sorted(BY_KEY).toList()) {
            PdfIndirectReference file =
                    writer.addToBody(specification(attachment)).getIndirectReference();
            associated.add(file);
            names.add(text(attachment.name()));
            names.add(file);
        }
        PdfDictionary root = new PdfDictionary();
        root.put(PdfName.NAMES, names);
        PdfDictionary trees = new PdfDictionary();
        trees.put(PdfName.EMBEDDEDFILES, root);
        writer.getExtraCatalog().put(PdfName.NAMES, trees);
        writer.getExtraCatalog().put(ASSOCIATED, associated);
    }

    private PdfDictionary specification(Attachment attachment) throws IOException {
        PdfIndirectReference stream = writer.addToBody(stream(attachment)).getIndirectReference();
        PdfDictionary streams = new PdfDictionary();
        streams.put(PdfName.F, stream);
        streams.put(PdfName.UF, stream);
        PdfDictionary file = new PdfDictionary(PdfName.FILESPEC);
        file.put(PdfName.F, text(attachment.name()));
        file.put(PdfName.UF, text(attachment.name()));
        file.put(PdfName.DESC, text(attachment.description()));
        file.put(RELATIONSHIP, DATA);
        file.put(PdfName.EF, streams);
        return file;
    }

    private PdfStream stream(Attachment attachment) {
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.SIZE, new PdfNumber(attachment.bytes().length));
        parameters.put(PdfName.MODDATE, date);
        PdfStream stream = new PdfStream(attachment.bytes());
        stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        stream.put(PdfName.SUBTYPE, new PdfName(attachment.type()));
        stream.put(PdfName.PARAMS, parameters);
        stream.flateCompress(wenheng.pdf.PdfWriter.COMPRESSION);
        return stream;
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
