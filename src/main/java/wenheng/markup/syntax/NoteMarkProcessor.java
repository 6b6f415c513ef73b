package wenheng.markup.syntax;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** 注码的行内解析：{@code [^名]} 是一个节点，后面没有地址。 */
public final class NoteMarkProcessor implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text(scanner);
        String name = text.startsWith("^") ? text.substring(1) : "";
        if (link.destination() != null || !NoteBlock.isName(name)) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new NoteNode(name), link.afterTextBracket());
    }
}
