package wenheng.data;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.text.Similarity;

/**
 * 选工作表。
 *
 * @param name the sheet asked for; empty for the first, or for all
 * @param all whether every sheet is wanted where no name is given
 */
record SheetChoice(String name, boolean all) {

    /** The names chosen of those there are, in their order. */
    Set<String> of(String path, Set<String> names, Set<String> hidden) {
        if (!name.isEmpty() && !names.contains(name)) {
            throw noSuchSheet(path, names);
        }
        if (!name.isEmpty()) {
            return Set.of(name);
        }
        if (all) {
            return names;
        }
        Optional<String> first = names.stream()
                .filter(each -> !hidden.contains(each))
                .findFirst()
                .or(() -> names.stream().findFirst());
        return first.map(Set::of)
                .orElseThrow(() -> TableReader.refused("数据-空表", Location.of(path), "工作簿中没有工作表", "请检查文件是否选对"));
    }

    private InputException noSuchSheet(String path, Set<String> names) {
        String known = "工作簿中有：" + String.join("、", names);
        String hint = Similarity.nearest(name, new LinkedHashSet<>(names))
                .map(best -> "您是否想写“" + best + "”？" + known)
                .orElse(known);
        return TableReader.refused("数据-无工作表", Location.of(path), "没有工作表“" + name + "”", hint);
    }

    /** A hidden sheet is read as any other, and said to be hidden. */
    static void noteHidden(Table table, Set<String> hidden, List<Diagnostic> findings) {
        if (hidden.contains(table.sheet()) && !table.rows().isEmpty()) {
            findings.add(
                    Diagnostic.info("数据-隐藏表", table.location(), "工作表“" + table.sheet() + "”是隐藏的，也已读入", "不要的工作表请删去"));
        }
    }
}
