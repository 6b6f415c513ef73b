package wenheng;

import wenheng.document.Document;
import wenheng.document.Metadata;
import wenheng.markup.write.MarkupWriter;

/** 读回的字：一份公文的标记文本，Word 文件带不来的差别不计。 */
public final class WordText {

    private WordText() {}

    /** The markup of the body, in which a reference has the name that a Word file gives it. */
    public static String of(Document document) {
        return MarkupWriter.write(new Document(Metadata.EMPTY, document.blocks()))
                .replaceAll(" \\{#[^}]*}", "")
                .replaceAll("\\[]\\(#[^)]*\\)|〔未找到：[^〕]*〕", "[]")
                .replaceAll("\n\n<!-- -->\n\n", "\n") // lists that touch are one
                .replaceAll("\\*<!---->(\\*\\*[^*]*\\*\\*)<!---->\\*", "$1") // one look at a time
                .replaceAll("\n<!-- 竖排 -->\n$", ""); // nothing is turned
    }
}
