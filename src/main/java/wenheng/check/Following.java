package wenheng.check;

import java.util.List;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Part;

/**
 * 预告之后的各项：下一层的标题、以加粗的一句开头的各段，或列表的各项，有几项就是几。
 *
 * <p>The first block says of which kind they are; any other kind of block is no answer to an announcement.
 */
final class Following implements Block.Visitor<Integer> {

    private final List<Block> after;
    private final int level;

    private Following(List<Block> after, int level) {
        this.after = after;
        this.level = level;
    }

    /**
     * How many there are; 0 if what follows is none of these.
     *
     * @param after the blocks after the announcement
     * @param level that of the heading it stands under
     */
    static int count(List<Block> after, int level) {
        return after.isEmpty() ? 0 : after.get(0).accept(new Following(after, level));
    }

    private int headings(int below) {
        int number = 0;
        for (Block block : after) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() < below) {
                    return number;
                }
                number += heading.level() == below ? 1 : 0;
            }
        }
        return number;
    }

    private static boolean opensBold(Block block) {
        return block instanceof Block.Paragraph paragraph
                && !paragraph.content().isEmpty()
                && paragraph.content().get(0) instanceof Inline.Strong;
    }

    @Override
    public Integer heading(Block.Heading heading) {
        return heading.level() > level ? headings(heading.level()) : 0;
    }

    @Override
    public Integer paragraph(Block.Paragraph paragraph) {
        return (int) after.stream().takeWhile(Following::opensBold).count();
    }

    @Override
    public Integer list(Block.ItemList list) {
        return list.items().size();
    }

    @Override
    public Integer table(Block.Table table) {
        return 0;
    }

    @Override
    public Integer chart(Block.ChartBlock chart) {
        return 0;
    }

    @Override
    public Integer picture(Block.Picture picture) {
        return 0;
    }

    @Override
    public Integer turn(Block.Turn turn) {
        return 0;
    }

    @Override
    public Integer pageBreak(Block.PageBreak pageBreak) {
        return 0;
    }

    @Override
    public Integer part(Part part) {
        return 0;
    }
}
