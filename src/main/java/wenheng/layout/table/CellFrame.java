package wenheng.layout.table;

import java.util.ArrayList;
import java.util.List;
import wenheng.page.Mark;
import wenheng.page.Mark.Color;
import wenheng.page.Tag;
import wenheng.style.Length;

/** 单元格的框：x 以页计，y 以表或条的上缘计，单位同 {@link Length#units}。 */
record CellFrame(int left, int top, int right, int bottom) {

    /** The inside of the frame; the rules around it stay visible. */
    Mark filled(Color color, Length rule) {
        int inset = rule.units();
        return new Mark.Fill(
                List.of(
                        at(left + inset, top + inset),
                        at(right - inset, top + inset),
                        at(right - inset, bottom - inset),
                        at(left + inset, bottom - inset)),
                color,
                Tag.ARTIFACT);
    }

    /** The part of the frame between two heights, measured from the upper one. */
    CellFrame within(int from, int to) {
        return new CellFrame(left, Math.max(top, from) - from, right, Math.min(bottom, to) - from);
    }

    /** The rule to the right; also that to the left at the table's edge. */
    List<Mark> sides(Length thickness, boolean leftmost) {
        List<Mark> rules = new ArrayList<>();
        rules.add(rule(at(right, top), at(right, bottom), thickness));
        if (leftmost) {
            rules.add(rule(at(left, top), at(left, bottom), thickness));
        }
        return rules;
    }

    Mark above(Length thickness) {
        return rule(at(left, top), at(right, top), thickness);
    }

    Mark below(Length thickness) {
        return rule(at(left, bottom), at(right, bottom), thickness);
    }

    private static Mark rule(Mark.Point from, Mark.Point to, Length thickness) {
        return new Mark.Stroke(List.of(from, to), thickness, Color.BLACK, false, Tag.ARTIFACT);
    }

    private static Mark.Point at(int x, int y) {
        return new Mark.Point(new Length(x), new Length(y));
    }
}
