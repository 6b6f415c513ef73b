package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.document.Block;
import wenheng.layout.Paginator.Placed;

/**
 * 孤行（CLREQ 孤行不成页）：一页开头只有上一页那段的末行。
 *
 * <p>The {@link Paginator} asks for a paragraph in a line less where it sees one; those that no letter spacing could
 * mend are left, and told. Cost: one pass over the strips.
 */
final class Widows {

    private final List<Block> blocks;

    Widows(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The places, in order, of last lines that begin a page. */
    List<Placed> in(List<Placed> placed) {
        List<Placed> found = new ArrayList<>();
        for (int i = 1; i < placed.size(); i++) {
            Placed line = placed.get(i);
            boolean begins = line.page() > placed.get(i - 1).page() && belongs(line, placed.get(i - 1));
            boolean last = i + 1 == placed.size() || !belongs(line, placed.get(i + 1));
            if (begins && last && blocks.get(line.strip().block()) instanceof Block.Paragraph) {
                found.add(line);
            }
        }
        return found;
    }

    private static boolean belongs(Placed line, Placed other) {
        return line.strip().block() == other.strip().block();
    }

    /** One remark that names the pages; nothing if there are none. */
    Diagnostics report(List<Placed> placed) {
        List<Placed> found = in(placed);
        if (found.isEmpty()) {
            return new Diagnostics(List.of());
        }
        String pages = found.stream().map(line -> Integer.toString(line.page())).collect(Collectors.joining("、"));
        return new Diagnostics(List.of(Diagnostic.info(
                "排版-孤行",
                blocks.get(found.get(0).strip().block()).place(),
                "第" + pages + "页开头只有上一段的末行",
                "请把所在的段落增删几个字；不改也合乎格式")));
    }
}
