package wenheng.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.assess.explanation.Changes;
import wenheng.assess.explanation.FigureChange;

/** 变化的文本：同上年、同基年相比，合成一表，校名随后。 */
final class ChangeText {

    private static final String NONE = "—";

    private final TextLines out;
    private final int year;
    private final List<Changes> years;

    /**
     * Of one or two earlier years.
     *
     * @param years the last year first
     */
    ChangeText(TextLines out, int year, List<Changes> years) {
        this.out = out;
        this.year = year;
        this.years = List.copyOf(years);
    }

    void write() {
        if (years.isEmpty()) {
            return;
        }
        String names =
                String.join("、", years.stream().map(each -> each.year() + "年").toList());
        out.head("【与" + names + "相比】");
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads());
        years.stream()
                .flatMap(each -> each.figures().stream())
                .map(FigureChange::subject)
                .distinct()
                .forEach(subject -> rows.add(row(subject)));
        if (rows.size() > 1) {
            out.table(rows);
        }
        years.forEach(this::schools);
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of("项目", year + "年"));
        years.forEach(each -> heads.addAll(List.of(each.year() + "年", "比" + each.year() + "年")));
        return heads;
    }

    private List<String> row(String subject) {
        FigureChange any = years.stream()
                .flatMap(each -> find(each, subject).stream())
                .findFirst()
                .orElseThrow();
        String unit = any.now().unit();
        List<String> row = new ArrayList<>(List.of(
                subject + (unit.isEmpty() ? "" : "（" + unit + "）"), any.now().printed()));
        years.forEach(each -> row.addAll(find(each, subject)
                .map(change -> List.of(change.then().printed(), change.words()))
                .orElse(List.of(NONE, NONE))));
        return row;
    }

    private static Optional<FigureChange> find(Changes changes, String subject) {
        return changes.figures().stream()
                .filter(change -> change.subject().equals(subject))
                .findFirst();
    }

    private void schools(Changes changes) {
        List<String> lines = Stream.of(
                        names("新达标", changes.newlyPassing()),
                        names("由达标变为不达标", changes.newlyFailing()),
                        names("新增", changes.opened()),
                        names("撤并或停办", changes.closed()),
                        names("更名", changes.renamed()))
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.isEmpty()) {
            out.line("  比" + changes.year() + "年：");
            lines.forEach(line -> out.line("    " + line));
        }
    }

    private static String names(String head, List<String> names) {
        return names.isEmpty() ? "" : head + names.size() + "所：" + String.join("、", names);
    }
}
