package wenheng.report;

import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.explanation.Remedies;
import wenheng.provenance.Figure;

/** 事项的文本：政府保障程度、教育质量和一票否决，逐项写明结论和缺口。 */
final class ItemText {

    private final TextLines out;

    ItemText(TextLines out) {
        this.out = out;
    }

    void write(String title, List<Assessment.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        long passing = count(items, Optional.of(true));
        long failing = count(items, Optional.of(false));
        out.head("【" + title + "】" + items.size() + "项：符合" + passing + "项，不符合" + failing + "项，待填报"
                + (items.size() - passing - failing) + "项");
        items.forEach(this::item);
    }

    private static long count(List<Assessment.Item> items, Optional<Boolean> verdict) {
        return items.stream().filter(item -> item.passes().equals(verdict)).count();
    }

    private void item(Assessment.Item item) {
        String verdict = item.passes().map(passes -> passes ? "符合" : "不符合").orElse(StageText.UNKNOWN);
        String points = item.points().map(figure -> "，" + amount(figure)).orElse("");
        out.line("  " + item.id() + " " + item.name() + "：" + verdict + value(item) + points);
        Remedies.of(item).stream()
                .map(remedy -> remedy.sentence())
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> out.line("    " + sentence));
        if (item.passes().isPresent()
                && !item.passes().get()
                && item.shortfalls().isEmpty()) {
            out.line("    要求：" + item.requirement());
        }
        if (!item.missing().isEmpty()) {
            out.line("    缺：" + String.join("、", item.missing()));
        }
    }

    private static String value(Assessment.Item item) {
        return item.values().stream()
                .findFirst()
                .map(value -> "，" + amount(value)
                        + item.threshold()
                                .map(limit -> "（规定值" + limit.toPlainString() + value.unit() + "）")
                                .orElse(""))
                .orElse("");
    }

    private static String amount(Figure figure) {
        return figure.printed() + figure.unit();
    }
}
