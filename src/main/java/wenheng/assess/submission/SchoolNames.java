package wenheng.assess.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wenheng.assess.school.SchoolColumn;
import wenheng.data.Cell;
import wenheng.diagnostic.Diagnostic;

/** 校名的写法：格内换行、字间空格和看不见的字符不是校名的一部分，去掉后各表的校名才对得上。 */
final class SchoolNames {

    private static final Pattern BREAKS = Pattern.compile("_x000D_|\\s*[\\r\\n\\t]+\\s*");
    /** Blanks that only spread Han characters; those between Latin words stay. */
    private static final Pattern SPREADING = Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+|[\\s\\p{Z}]+(?=\\p{IsHan})");

    /** Control and direction characters, and the code points that mark figures in merged text. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{E000}-\\x{E00F}]");

    /** Characters of some vendor's or somebody's own font. */
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

    private final List<Diagnostic> findings;

    SchoolNames(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** The draft with a clean name; characters taken out that nobody can see are told. */
    SchoolDraft clean(SchoolDraft draft) {
        Cell cell = draft.cell(SchoolColumn.NAME);
        String joined = BREAKS.matcher(cell.text()).replaceAll("");
        String visible = UNSEEN.matcher(joined).replaceAll("");
        String name = SPREADING.matcher(visible).replaceAll("").strip();
        if (!visible.equals(joined)) {
            findings.add(Diagnostic.warning(
                    "数据-校名字符",
                    cell.source().location(),
                    "校名“" + name + "”里夹有看不见的字符，已去掉",
                    "请重新输入这一格；从网页、PDF 复制的文字常带有这类字符"));
        }
        if (PRIVATE.matcher(name).find()) {
            findings.add(Diagnostic.warning(
                    "数据-校名字符",
                    cell.source().location(),
                    "校名“" + name + "”里有自造的字，换一台电脑就显示不出",
                    "生僻字请用输入法重新输入（Unicode 字），没有的用同音字加注"));
        }
        if (name.equals(cell.text())) {
            return draft;
        }
        Map<String, Field> fields = new LinkedHashMap<>(draft.fields());
        fields.put(SchoolColumn.NAME, Field.of(new Cell.Text(name, cell.source()), ""));
        return draft.with(fields);
    }
}
