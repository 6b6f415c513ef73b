package wenheng.page;

import java.util.List;

/**
 * 来历：页上之物从公文的哪里来，在页上点一下，就找得到那一块、那个数和它的来源单元格。
 *
 * @param block index in {@link wenheng.document.Arrangement#of} of the block it was set from; that block knows the file and
 *     the line ({@link wenheng.document.Block#place}); {@link #NO_BLOCK} for page numbers
 * @param values the values among the words of a run, in order; none among lines, areas and pictures
 */
public record Origin(int block, List<Printed> values) {

    /** The block of what no block asked for. */
    public static final int NO_BLOCK = -1;

    /** Of what belongs to the page: its number, and a mark whose strip is not yet set on a page. */
    public static final Origin PAGE = new Origin(NO_BLOCK, List.of());

    public Origin {
        values = List.copyOf(values);
    }

    /** The same values, set from this block. */
    public Origin in(int index) {
        return new Origin(index, values);
    }

    /**
     * 印出的值：a value, or the part of it that a run holds, where a line ends within it.
     *
     * @param from offset (UTF-16) of its first character in the text of the run
     * @param to one past the last
     */
    public record Printed(Value value, int from, int to) {}

    /** 值：what a piece of text prints that was not written there by hand. */
    public sealed interface Value {

        /** Dispatches to the method for this value. */
        <R> R accept(Visitor<R> visitor);

        /**
         * 有出处的数字.
         *
         * @param ordinal index in {@link wenheng.document.Figures#all}
         */
        record Figure(int ordinal) implements Value {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.figure(this);
            }
        }

        /** 待补: a value that is missing, by the name that is printed. */
        record Missing(String name) implements Value {
            @Override
            public <R> R accept(Visitor<R> visitor) {
                return visitor.missing(this);
            }
        }

        /** One method a kind of value. */
        interface Visitor<R> {
            R figure(Figure figure);

            R missing(Missing missing);
        }
    }
}
