package wenheng.docx.word;

import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;

/** 正文部件的根：它在包里的位置，和正文里用到的各个命名空间。 */
public final class DocumentRoot {

    /** Path of the part. */
    public static final String PATH = "word/document.xml";

    private DocumentRoot() {}

    /** Opens the root; whoever writes the body closes it. */
    public static void open(Xml xml) {
        xml.open(
                "w:document",
                "xmlns:w",
                Vocabulary.W,
                "xmlns:r",
                Vocabulary.R,
                "xmlns:wp",
                Vocabulary.WP,
                "xmlns:a",
                Vocabulary.A,
                "xmlns:c",
                Vocabulary.C,
                "xmlns:pic",
                Vocabulary.PIC);
    }
}
