package wenheng.page;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Part;
import wenheng.style.Length;

/**
 * 签发人的栏：姓名靠右，距版心边缘一字，两个一排，栏间空一字；不止一人的，两字的名占三字宽，上下对齐（GB/T 9704-2012 7.2.6）。
 *
 * @param before from the left edge of the text area to the first name
 * @param name width of a name
 * @param gap between two names, and from the last one to the right edge
 * @param count one or two
 */
public record SignerColumns(Length before, Length name, Length gap, int count) {

    private static final int MOST_IN_A_ROW = 2;
    private static final int LEAST_CHARACTERS = 3;

    public static SignerColumns of(Part.NumberLine line, Length widest, Length character, Length measure) {
        int count = Math.min(MOST_IN_A_ROW, line.signers().size());
        Length least = character.times(LEAST_CHARACTERS);
        Length name = count > 1 && widest.compareTo(least) < 0 ? least : widest;
        Length before = measure.minus(character.times(count)).minus(name.times(count));
        return new SignerColumns(before, name, character, count);
    }

    /** As the Word writer is told of them in {@link BlockLayout#columns}: {@code before}, the names, {@code gap}. */
    public List<Length> widths() {
        return Stream.of(List.of(before), Collections.nCopies(count, name), List.of(gap))
                .flatMap(List::stream)
                .toList();
    }

    /** What {@link #widths} told. */
    public static SignerColumns told(List<Length> widths) {
        int count = widths.size() - 2;
        return new SignerColumns(widths.get(0), widths.get(1), widths.get(count + 1), count);
    }

    /** Where a name begins, from the left edge of the text area. */
    public Length start(int index) {
        return before.plus(name.plus(gap).times(index));
    }
}
