package wenheng.provenance;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * 出处汇总：一个汇总数所依据的全部单元格，各一次。
 *
 * <p>A figure over ten thousand schools rests on as many cells, and most readers never ask for them: they are gathered
 * when first asked for. What they are gathered from must not change.
 */
public final class Sources extends AbstractList<Source> {

    private final Supplier<Stream<Source>> cells;
    private volatile List<Source> gathered = List.of();
    private volatile boolean complete;

    private Sources(Supplier<Stream<Source>> cells) {
        this.cells = cells;
    }

    /** The cells in the order of the stream, each where it comes first. */
    public static List<Source> gatheredFrom(Supplier<Stream<Source>> cells) {
        return new Sources(cells);
    }

    @Override
    public Source get(int index) {
        return gathered().get(index);
    }

    @Override
    public int size() {
        return gathered().size();
    }

    private List<Source> gathered() {
        if (!complete) {
            gathered = cells.get().distinct().toList();
            // After the list: a thread that sees this sees that. Two may gather at once, and both find the same.
            complete = true;
        }
        return gathered;
    }
}
