package wenheng.document;

import java.util.Optional;

/**
 * 大纲的一条：层次标题和附件，目录和书签都从这里列。
 *
 * @param level 1 to 4; an attachment stands beside the headings of level 1
 * @param text as printed
 */
public record Outline(int level, String text) {

    /** What a block is in the outline; empty for what the outline does not name. */
    public static Optional<Outline> of(Block block) {
        return block.accept(new Named());
    }

    private static final class Named implements Block.Visitor<Optional<Outline>> {

        @Override
        public Optional<Outline> heading(Block.Heading heading) {
            return Optional.of(new Outline(heading.level(), heading.plain()));
        }

        @Override
        public Optional<Outline> paragraph(Block.Paragraph paragraph) {
            return Optional.empty();
        }

        @Override
        public Optional<Outline> list(Block.ItemList list) {
            return Optional.empty();
        }

        @Override
        public Optional<Outline> table(Block.Table table) {
            return Optional.empty();
        }

        @Override
        public Optional<Outline> chart(Block.ChartBlock chart) {
            return Optional.empty();
        }

        @Override
        public Optional<Outline> picture(Block.Picture picture) {
            return Optional.empty();
        }

        @Override
        public Optional<Outline> turn(Block.Turn turn) {
            return Optional.empty();
        }

        @Override
        public Optional<Outline> pageBreak(Block.PageBreak pageBreak) {
            return Optional.empty();
        }

        @Override
        public Optional<Outline> part(Part part) {
            return part instanceof Part.Attachment attachment
                    ? Optional.of(new Outline(1, attachment.plain()))
                    : Optional.empty();
        }
    }
}
