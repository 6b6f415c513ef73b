package wenheng.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import wenheng.settings.Node;
import wenheng.text.FileName;

/** 文稿的名称：用作文件夹和文件的名字，互不相同，也不占程序自己要写的文件的名字。 */
final class PaperNames {

    /** What the program writes into 成果 beside the papers. */
    private static final Set<String> OURS = Set.of("manifest.json", "核数单", "核数单.xlsx", "核数单.html", "缺数清单", "缺数清单.xlsx");

    /** The names so far, by what a disk that does not tell case apart makes of them. */
    private final Map<String, String> taken = new HashMap<>();

    /**
     * The name of the next paper.
     *
     * @throws wenheng.diagnostic.InputException if it cannot be the name of a file on every system, or has gone to another
     */
    String read(Node node) {
        String name = SettingsReader.text(node);
        FileName.fault(name).ifPresent(fault -> {
            throw node.wrong("名称“" + FileName.shown(name) + "”不能用作文件名：" + fault + "；名称里不能有 / \\ : * ? \" < > |，并不超过"
                    + FileName.LONGEST + "字");
        });
        String folded = FileName.folded(name);
        if (OURS.contains(folded)) {
            throw node.wrong("名称“" + name + "”是程序自己要写的文件，请换一个");
        }
        String other = taken.putIfAbsent(folded, name);
        if (name.equals(other)) {
            throw node.wrong("有两份文稿都叫“" + name + "”");
        }
        if (other != null) {
            throw node.wrong("“" + name + "”和“" + other + "”在 Windows 上是同一个文件名，请改其中一个");
        }
        return name;
    }
}
