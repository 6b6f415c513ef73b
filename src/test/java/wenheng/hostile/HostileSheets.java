package wenheng.hostile;

import java.util.List;
import java.util.stream.Stream;

/** 难读的表，全部。 */
public final class HostileSheets {

    private HostileSheets() {}

    /** Every case, each of its own name. */
    public static List<HostileCase> all() {
        return Stream.of(HostileTexts.all(), HostileBooks.all(), HostileFolders.all())
                .flatMap(List::stream)
                .toList();
    }
}
