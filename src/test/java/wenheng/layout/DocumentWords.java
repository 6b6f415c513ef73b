package wenheng.layout;

import java.util.stream.Collectors;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Part;
import wenheng.page.Pages;

/** 公文应有的文字：各块按印出的次序；目录各条带页码；封面是装饰，和图中的字、脚注都不在内。 */
final class DocumentWords {

    private final Pages pages;

    private DocumentWords(Pages pages) {
        this.pages = pages;
    }

    /** Every word that the pages must carry, white space left out. */
    static String of(Document document, Pages pages) {
        DocumentWords words = new DocumentWords(pages);
        return bare(Arrangement.of(document).stream().map(words::words).collect(Collectors.joining()));
    }

    /** The text without white space and what takes no room, such as the joiner within an emoji. */
    static String bare(String words) {
        return words.replaceAll("[\\s\\u3000\\p{Cf}]+", "");
    }

    private String words(Block block) {
        if (block instanceof Part.Contents contents) {
            return Part.Contents.TITLE
                    + contents.entries().stream().map(this::entry).collect(Collectors.joining());
        }
        return block instanceof Part.Cover ? "" : String.join("", block.lines());
    }

    /** An entry with the number printed on the page where its heading stands. */
    private String entry(Part.Contents.Entry entry) {
        int page = pages.blocks().get(entry.block()).page();
        return entry.text() + pages.pages().get(page - 1).label();
    }
}
