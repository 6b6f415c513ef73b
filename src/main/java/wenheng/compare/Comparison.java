package wenheng.compare;

import java.util.List;
import java.util.Optional;
import wenheng.document.Document;

/** 对比：两稿之间逐段的改动，依新稿的次序。 */
public final class Comparison {

    private Comparison() {}

    /** Every change from the old paper to the new, in reading order; none if they print the same words. */
    public static List<Change> of(Document before, Document after) {
        List<DocumentLines.Line> old = DocumentLines.of(before);
        List<DocumentLines.Line> now = DocumentLines.of(after);
        return Alignment.of(texts(old), texts(now)).stream()
                .flatMap(
                        pair -> change(pair.before().map(old::get), pair.after().map(now::get)).stream())
                .toList();
    }

    private static List<String> texts(List<DocumentLines.Line> lines) {
        return lines.stream().map(DocumentLines.Line::text).toList();
    }

    private static Optional<Change> change(Optional<DocumentLines.Line> old, Optional<DocumentLines.Line> now) {
        String place = now.or(() -> old).map(DocumentLines.Line::place).orElse("");
        Change change = new Change(
                place,
                old.map(DocumentLines.Line::text).orElse(""),
                now.map(DocumentLines.Line::text).orElse(""));
        return change.before().equals(change.after()) ? Optional.empty() : Optional.of(change);
    }
}
