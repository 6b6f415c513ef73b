package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Block;
import wenheng.document.Form;
import wenheng.document.Metadata;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.layout.strip.Anchor;
import wenheng.layout.strip.Composed;
import wenheng.layout.strip.Strip;
import wenheng.page.Styles;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 相邻两块之间：空几行，是否另面，谁与谁不可分开。
 *
 * <p>A block is composed without knowing the others; here its first and last strips learn what the block above and the block
 * below ask of them. Invariant: no mark is touched and no strip added or lost, only where they may stand. Cost: a few
 * questions a block.
 */
record Neighbours(Profile profile, Metadata metadata, List<Block> blocks) {

    /** The strips of a block with what its neighbours ask: blank lines, a page break before, a signature that follows. */
    List<Strip> joined(List<Composed> composed, int index) {
        List<Strip> strips = new ArrayList<>(composed.get(index).strips());
        if (strips.isEmpty()) {
            return strips;
        }
        Strip first = strips.get(0).below(blankLines(composed, index));
        if (index > 0 && blocks.get(index - 1) instanceof Part.Rule && first.onGrid()) {
            first = first.anchored(Anchor.NEAREST);
        }
        if (metadata.form() == Form.LETTER && isUrgency(blocks.get(index))) {
            first = first.offGrid();
        }
        if (index > 0 && first.blankLines() == 0 && isBare(blocks.get(index)) && !isBare(blocks.get(index - 1))) {
            first = first.anchored(Anchor.below(profile.page().pitch().units() / 2));
        }
        strips.set(0, startsPage(index) ? first.onNewPage() : first);
        if (blocks.get(index) instanceof Part.Labelled && followedByText(index)) {
            strips.replaceAll(Strip::kept);
        }
        if (followedByText(index) && Styles.keepsTwoLines(blocks.get(index))) {
            strips.set(0, strips.get(0).kept());
            strips.set(
                    Math.max(0, strips.size() - 2),
                    strips.get(Math.max(0, strips.size() - 2)).kept());
        }
        if (followedByText(index)) {
            strips.set(strips.size() - 1, strips.get(strips.size() - 1).kept());
        }
        return strips;
    }

    /** What stands below the first of 份号、密级、紧急程度: line by line, wherever the rule of a 信函 has left the first. */
    private static boolean isUrgency(Block block) {
        return block instanceof Block.Paragraph paragraph && paragraph.role() == Role.URGENCY;
    }

    /** A table without caption or unit: its rule would stand close below the text. */
    private static boolean isBare(Block block) {
        return block instanceof Block.Table table
                && table.caption().isEmpty()
                && table.unit().isEmpty();
    }

    private boolean followedByText(int index) {
        return index + 1 < blocks.size() && Styles.staysWithText(blocks.get(index + 1));
    }

    /** A seal needs one line more above the signature than a signature without one. */
    private int blankLines(List<Composed> composed, int index) {
        if (index == 0) {
            return 0;
        }
        StyleName above = composed.get(index - 1).last();
        StyleName style = composed.get(index).first();
        boolean sealed = style == StyleName.SIGNATURE
                && above != StyleName.SIGNATURE
                && metadata.seal().isSealed();
        return Styles.blankLines(profile, above, style) + (sealed ? 1 : 0);
    }

    private boolean startsPage(int index) {
        return index > 0
                && (blocks.get(index - 1) instanceof Block.PageBreak
                        || blocks.get(index - 1) instanceof Block.Turn
                        || index <= PageLabels.firstCounted(blocks)
                        || blocks.get(index) instanceof Part.Attachment);
    }
}
