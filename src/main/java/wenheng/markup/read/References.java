package wenheng.markup.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.markup.syntax.FigureMarks;
import wenheng.markup.syntax.Findings;
import wenheng.text.Similarity;

/** 题注与引用：表、图连续编号，{@code [](#id)} 查得其号。 */
final class References {

    /** Longer or more names than this are no slip of the pen, and looking for the nearest would take too long. */
    private static final int NEAREST_LENGTH = 40;

    private static final int NEAREST_COUNT = 500;

    private record Use(String id, Location place) {}

    private final FigureMarks marks;
    private final Footnotes footnotes;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private int tables;
    private int pictures;

    References(FigureMarks marks, Footnotes footnotes) {
        this.marks = marks;
        this.footnotes = footnotes;
    }

    FigureMarks marks() {
        return marks;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    String nextTable() {
        return "表" + ++tables;
    }

    String nextPicture() {
        return "图" + ++pictures;
    }

    /** Gives a label a name; an empty name is none. */
    void name(String id, String label, Location place, Findings findings) {
        if (!id.isEmpty() && labels.putIfAbsent(id, label) != null) {
            findings.error("题注-重名", place, "“#" + id + "”已经是" + labels.get(id) + "的名字", "请另起一个名字");
        }
    }

    void use(String id, Location place) {
        uses.add(new Use(id, place));
    }

    /** The label a name stands for, or a text that shows the want. */
    String label(String id) {
        return labels.getOrDefault(id, "〔未找到：#" + id + "〕");
    }

    /** One error for each name that was used and never given. */
    void reportUnknown(Findings findings) {
        int looked = 0;
        for (Use use : uses) {
            if (!labels.containsKey(use.id())) {
                String hint = looked++ < NEAREST_COUNT ? nearest(use.id()) : "";
                findings.error("引用-未找到", use.place(), "没有名为“#" + use.id() + "”的表或图", hint);
            }
        }
    }

    private String nearest(String id) {
        if (id.length() > NEAREST_LENGTH) {
            return "";
        }
        List<String> names = labels.keySet().stream()
                .filter(name -> name.length() <= NEAREST_LENGTH)
                .limit(NEAREST_COUNT)
                .toList();
        Optional<String> best = Similarity.nearest(id, names);
        return best.map(name -> "您是否想写“#" + name + "”？").orElse("请在表题或图题后写“{#" + id + "}”");
    }
}
