package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import wenheng.assess.Change;
import wenheng.assess.Changes;

/** 变化的文本：同上年、同基年各比一次。 */
final class ChangeText {

    private final TextLines out;
    private final int year;

    ChangeText(TextLines out, int year) {
        this.out = out;
        this.year = year;
    }

    void write(Changes changes) {
        out.head("【与" + changes.year() + "年相比】");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("项目", changes.year() + "年", year + "年", "变化"));
        changes.figures().forEach(change -> rows.add(row(change)));
        if (rows.size() > 1) {
            out.table(rows);
        }
        names("新达标：", changes.newlyPassing());
        names("由达标变为不达标：", changes.newlyFailing());
        names("新增学校：", changes.opened());
        names("撤并停办：", changes.closed());
        names("更名：", changes.renamed());
    }

    private static List<String> row(Change change) {
        String unit = change.now().unit();
        return List.of(
                change.subject() + (unit.isEmpty() ? "" : "（" + unit + "）"),
                change.then().printed(),
                change.now().printed(),
                change.words());
    }

    private void names(String head, List<String> names) {
        if (!names.isEmpty()) {
            out.line("  " + head + String.join("、", names));
        }
    }
}
