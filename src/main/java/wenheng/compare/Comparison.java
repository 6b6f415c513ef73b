package wenheng.compare;

import java.util.List;
import java.util.Optional;
import wenheng.document.Document;

/** 对比：两稿之间逐段的改动，依新稿的次序。 */
public final class Comparison {

    private Comparison() {}

    /** Every change from the old paper to the new, in reading order; none if they print the same words. */
    public static List<Change> of(Document before, Document after) {
        List<Lines.Line> old = Lines.of(before);
        List<Lines.Line> now = Lines.of(after);
        return Alignment.of(texts(old), texts(now)).stream()
                .flatMap(
                        pair -> change(pair.before().map(old::get), pair.after().map(now::get)).stream())
                .toList();
    }

    private static List<String> texts(List<Lines.Line> lines) {
        return lines.stream().map(Lines.Line::text).toList();
    }

    private static Optional<Change> change(Optional<Lines.Line> old, Optional<Lines.Line> now) {
        String place = now.or(() -> old).map(Lines.Line::place).orElse("");
        Change change = new Change(
                place,
                old.map(Lines.Line::text).orElse(""),
                now.map(Lines.Line::text).orElse(""));
        return change.before().equals(change.after()) ? Optional.empty() : Optional.of(change);
    }
}
