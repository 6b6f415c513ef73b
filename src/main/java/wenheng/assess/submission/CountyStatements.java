package wenheng.assess.submission;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wenheng.data.Cell;
import wenheng.data.Table;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;

/** 读县级指标表中的文字值：是、否和等级；数由 {@link CountyReader} 读。 */
public final class CountyStatements {

    /** The ways clerks write yes and no. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("是", "是"),
            Map.entry("有", "是"),
            Map.entry("存在", "是"),
            Map.entry("达标", "是"),
            Map.entry("符合", "是"),
            Map.entry("√", "是"),
            Map.entry("否", "否"),
            Map.entry("没有", "否"),
            Map.entry("不存在", "否"),
            Map.entry("未发生", "否"),
            Map.entry("不达标", "否"),
            Map.entry("未达标", "否"),
            Map.entry("不符合", "否"));

    private CountyStatements() {}

    /** The statements by name, the first of each; what is neither yes, no nor a grade is left to the reader of numbers. */
    public static Outcome<Map<String, Statement>> read(Table table) {
        Map<String, Statement> statements = new LinkedHashMap<>();
        for (Listing.Entry entry : CountyReader.HEADINGS.locate(table).value().entries()) {
            Cell cell = entry.cell("数值");
            meaning(cell.text())
                    .ifPresent(text ->
                            statements.putIfAbsent(entry.cell("指标").text(), new Statement(text, cell.source())));
        }
        return new Outcome<>(statements, Diagnostics.NONE);
    }

    /** 是, 否 or a grade; empty for any other text. */
    static Optional<String> meaning(String text) {
        if (text.matches("[A-Da-d][级等]?")) {
            return Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return Optional.ofNullable(WORDS.get(text));
    }
}
