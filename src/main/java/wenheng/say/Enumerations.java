package wenheng.say;

import java.util.List;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 列举：A、B、C等7所学校。 */
public final class Enumerations {

    private Enumerations() {}

    /**
     * The first {@code shown} names, and how many there are in all: one name stands alone, none is 无.
     *
     * @param measure measure word and noun, such as {@code 所学校}; empty leaves out the number
     */
    public static Sentence list(List<Listed> items, int shown, String measure) {
        if (items.isEmpty()) {
            return Sentence.of("无");
        }
        List<String> names = items.stream().map(Listed::name).toList();
        String first = String.join("、", names.subList(0, Math.min(Math.max(1, shown), names.size())));
        if (names.size() == 1) {
            return Sentence.of(first);
        }
        if (measure.isEmpty()) {
            return Sentence.of(first + (names.size() > shown ? "等" : ""));
        }
        return Sentence.of(first + "等").and(number(items, measure)).and(measure);
    }

    /** How many items there are; its cells are those of the numbers known of them. */
    public static Figure number(List<Listed> items, String measure) {
        return Figure.counted(
                measure + "数",
                items.size(),
                "",
                items.stream()
                        .flatMap(item -> item.sources().stream())
                        .distinct()
                        .toList());
    }

    /** A、B和C; two are A和B, none is 无. */
    public static Sentence joined(List<Listed> items) {
        List<String> names = items.stream().map(Listed::name).toList();
        int last = names.size() - 1;
        return switch (names.size()) {
            case 0 -> Sentence.of("无");
            case 1 -> Sentence.of(names.get(0));
            default -> Sentence.of(String.join("、", names.subList(0, last)) + "和" + names.get(last));
        };
    }
}
