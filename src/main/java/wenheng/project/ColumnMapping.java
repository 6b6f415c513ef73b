package wenheng.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.submission.SchoolImport;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.settings.Node;
import wenheng.text.Similarity;

/** 列名对照：单位自己的列名 → 学校表的列名。 */
final class ColumnMapping {

    private ColumnMapping() {}

    /**
     * Reads the mapping.
     *
     * @throws InputException with every entry that names no column of ours
     */
    static SchoolImport read(Node node) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<Diagnostic> unknown = new ArrayList<>();
        List<String> names = SchoolColumn.ALL.stream().map(SchoolColumn::name).toList();
        for (Node.Entry entry : node.mapping().entries()) {
            String column = entry.value().text().strip();
            if (names.contains(column)) {
                columns.put(entry.key(), column);
            } else {
                String hint = Similarity.nearest(column, names)
                        .map(best -> "您是否想写“" + best + "”？")
                        .orElse("右边写学校表的列名，如“小学学生数”");
                unknown.add(Diagnostic.error("配置-未知列", entry.value().location(), "学校表没有“" + column + "”列", hint));
            }
        }
        if (!unknown.isEmpty()) {
            throw new InputException(new Diagnostics(unknown));
        }
        return new SchoolImport(columns, node.location(), List.of(), OptionalInt.empty());
    }
}
