package wenheng.style;

/**
 * 段落样式。
 *
 * @param font role of the Chinese face; Latin letters and digits follow the routing of the metrics
 * @param size type size
 * @param bold drawn heavier (no role of the standard asks for it; offices do)
 * @param placement how lines are set
 * @param indent first-line indent in characters of {@code size}
 * @param gridLines grid lines that one line of text takes; 0 for text off the grid, set solid at {@code leading}
 * @param leading distance of baselines where {@code gridLines} is 0
 * @param linesBefore empty grid lines above, dropped at the head of a page
 * @param linesAfter empty grid lines below
 */
public record ParagraphStyle(
        FontRole font,
        Length size,
        boolean bold,
        Placement placement,
        int indent,
        int gridLines,
        Length leading,
        int linesBefore,
        int linesAfter) {

    /** 行的摆放。 */
    public enum Placement {
        /** 两端对齐. */
        JUSTIFIED,
        /** 居中. */
        CENTERED,
        /** 居左. */
        LEFT,
        /** 居右. */
        RIGHT
    }

    /** 基线：from the top of a line of this height, whose characters stand in its middle. */
    public Length baseline(Length height) {
        return new Length((height.units() - size.units()) / 2).plus(FontMetrics.ascent(size));
    }
}
