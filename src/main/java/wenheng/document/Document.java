package wenheng.document;

import java.util.List;

/**
 * 公文：前置要素与正文各块，不可变。 Every writer starts from this tree; none changes it.
 *
 * @param metadata the elements given in the front matter
 * @param blocks the body in reading order
 */
public record Document(Metadata metadata, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
