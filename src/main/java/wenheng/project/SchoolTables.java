package wenheng.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.project.ProjectSettings.TableRef;

/** 学校表的各张工作表：一个文件，或一个文件夹里的各校文件。 */
final class SchoolTables {

    /** What a folder of tables may hold beside them: texts, pictures, the clerk's notes. */
    private static final Set<String> TABLES = Set.of("xlsx", "xlsm", "xls", "csv", "et", "wps");

    private SchoolTables() {}

    /**
     * Reads what a reference names: the sheet, every sheet of the workbook, or every table in the folder. Lock files that
     * Excel and WPS leave beside an open workbook are passed over; a file that cannot be read does not stop the others.
     *
     * @param noted takes the findings of a step and hands on its value
     */
    static List<Table> read(Folder folder, TableRef ref, Function<Outcome<List<Table>>, List<Table>> noted) {
        if (!folder.isFolder(ref.file(), ref.place())) {
            return noted.apply(file(folder, ref));
        }
        String root = ref.file().replaceAll("/+$", "");
        List<String> names =
                folder.names(root).stream().filter(SchoolTables::isTable).toList();
        if (names.isEmpty()) {
            throw new InputException(Diagnostic.error(
                    "文件-空夹", ref.place(), "文件夹“" + ref.file() + "”里没有表格", "请把各校的 .xlsx、.xls 或 CSV 文件放进去"));
        }
        return files(folder, root, names, ref, noted);
    }

    private static List<Table> files(
            Folder folder,
            String root,
            List<String> names,
            TableRef ref,
            Function<Outcome<List<Table>>, List<Table>> noted) {
        List<Table> tables = new ArrayList<>();
        Diagnostics refused = Diagnostics.NONE;
        int bad = 0;
        for (String name : names) {
            try {
                TableRef each = new TableRef(root + "/" + name, ref.sheet(), ref.place());
                tables.addAll(noted.apply(file(folder, each)));
            } catch (InputException unusable) {
                refused = refused.plus(unusable.diagnostics());
                bad++;
            }
        }
        if (tables.isEmpty()) {
            throw new InputException(refused);
        }
        return noted.apply(new Outcome<>(tables, bad == 0 ? refused : refused.plus(leftOut(ref, bad, names.size()))));
    }

    private static Diagnostics leftOut(TableRef ref, int bad, int all) {
        return Diagnostics.of(Diagnostic.error(
                "文件-未读",
                ref.place(),
                "文件夹“" + ref.file() + "”的" + all + "个表格中有" + bad + "个没有读成，其中的学校没有计入",
                "请按各条提示改好这些文件，再评估一次；不要的文件请移出文件夹"));
    }

    private static Outcome<List<Table>> file(Folder folder, TableRef ref) {
        byte[] bytes = folder.require(ref.file(), ref.place());
        if (ref.sheet().isEmpty()) {
            return TableReader.readAll(ref.file(), bytes);
        }
        Outcome<Table> table = TableReader.read(ref.file(), ref.sheet(), bytes);
        return new Outcome<>(List.of(table.value()), table.diagnostics());
    }

    private static boolean isTable(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TABLES.contains(extension) && !name.startsWith("~$") && !name.startsWith(".~") && !name.startsWith("._");
    }
}
