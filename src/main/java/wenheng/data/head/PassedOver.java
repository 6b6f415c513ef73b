package wenheng.data.head;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenheng.data.Cell;
import wenheng.data.HalfWidth;
import wenheng.data.Row;

/** 不是记录的行：合计、备注、填表人、分组标题。 */
final class PassedOver {

    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计");
    private static final Set<String> SUBTOTALS = Set.of("小计", "平均", "平均值", "全县平均", "全县平均值");

    /** A label stands in one of the first cells: 序号, 乡镇, 学校名称. */
    private static final int LABEL_WITHIN = 3;

    private static final Pattern NOTE =
            Pattern.compile("(?:备注|注|说明|填表说明|填报说明|数据来源|填表人|填报人|制表人?|审核人?|单位负责人|负责人|填表日期|填报日期|填报时间|联系电话)[0-9]*[::].*");

    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d{2}(?:年\\d{1,2}月(?:\\d{1,2}日)?|[-/.]\\d{1,2}[-/.]\\d{1,2})");

    private static final Pattern GROUP = Pattern.compile("(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)).{1,30}");

    private PassedOver() {}

    /** The label of a row of totals; empty for any other row. */
    static Optional<String> total(Row row) {
        return labels(row).stream()
                .map(label -> label.replaceAll("[::]$", ""))
                .filter(label -> TOTALS.contains(label) || SUBTOTALS.contains(label))
                .findFirst();
    }

    /** Whether a row only shows how a form is filled in: one of its first cells says 【示例】. */
    static boolean isExample(Row row) {
        return labels(row).stream().anyMatch(label -> label.startsWith("【示例】"));
    }

    /** Whether such a label means the whole table, not a part or an average of it. */
    static boolean isGrand(String label) {
        return TOTALS.contains(label);
    }

    /** Whether a row is a remark, a signature or its date. */
    static boolean isNote(Row row) {
        List<String> labels = labels(row);
        boolean alone = row.filled().size() == 1;
        return !labels.isEmpty()
                && (labels.get(0).equals("备注")
                        || NOTE.matcher(labels.get(0)).matches()
                        || alone && labels.get(0).startsWith("备注")
                        || alone && DATE.matcher(labels.get(0)).matches());
    }

    /** Whether a row is nothing but the numbered title of a group of rows, such as 一、城区学校. */
    static boolean isGroupTitle(Row row) {
        List<String> labels = labels(row);
        return row.filled().size() == 1
                && labels.size() == 1
                && GROUP.matcher(labels.get(0)).matches();
    }

    private static List<String> labels(Row row) {
        return row.filled().stream()
                .limit(LABEL_WITHIN)
                .filter(cell -> cell instanceof Cell.Text)
                .filter(cell -> cell.quantity().isEmpty())
                .map(cell -> HalfWidth.withoutBlanks(cell.text()))
                .toList();
    }
}
