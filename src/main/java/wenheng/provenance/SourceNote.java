package wenheng.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 出处说明：一个数是什么、怎样算、依据哪一条、来自哪些单元格，一项一行，写给核数的人看。 */
public final class SourceNote {

    /** Cells named before 等n处; a county's mean rests on hundreds. */
    private static final int MOST_SOURCES = 3;

    private SourceNote() {}

    /** What the number is: its name, with its unit in brackets. */
    public static String subject(Figure figure) {
        return figure.name() + (figure.unit().isEmpty() ? "" : "（" + figure.unit() + "）");
    }

    /** Where it comes from: the subject, then 公式, 依据 and 来源 as far as there are any. */
    public static List<String> lines(Figure figure) {
        List<String> lines = new ArrayList<>();
        lines.add(subject(figure));
        boolean given = figure.formula().equals(Formula.GIVEN);
        add(lines, "公式：", given ? "" : figure.formula().text());
        add(lines, "依据：", figure.clause());
        add(lines, "来源：", places(figure.sources()));
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(label + text);
        }
    }

    private static String places(List<Source> sources) {
        String listed = sources.stream().limit(MOST_SOURCES).map(Source::text).collect(Collectors.joining("、"));
        return sources.size() > MOST_SOURCES ? listed + "等" + sources.size() + "处" : listed;
    }
}
