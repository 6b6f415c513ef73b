package wenheng.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wenheng.data.CsvText;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.pdf.Attachment;
import wenheng.text.FileName;

/** 附数据：一张张表成为 PDF 里的 CSV 文件，名称各不相同。 */
public final class AttachedFiles {

    /** In small letters, since some systems do not tell A from a. */
    private final Set<String> taken = new HashSet<>();

    private final List<Attachment> files = new ArrayList<>();

    /**
     * Adds a table.
     *
     * @param name without ending; what a file name cannot hold becomes -
     * @param rows the head row first
     */
    public void add(String name, String description, List<List<String>> rows) {
        String plain = name.isBlank() ? "表" : FileName.replaced(name.strip(), "-");
        String free = plain;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = plain + "（" + i + "）";
        }
        files.add(new Attachment(free + ".csv", description, "text/csv", CsvText.of(rows)));
    }

    /** The files in the order they were added; a warning where there is none, since the paper asked for them. */
    public Outcome<List<Attachment>> all() {
        Diagnostics none = Diagnostics.of(
                Diagnostic.warning("附数据-无表", Location.NOWHERE, "写了“附数据: 是”，这份文稿却没有可附的表", "没有表的文稿请删去“附数据”"));
        return new Outcome<>(List.copyOf(files), files.isEmpty() ? none : Diagnostics.NONE);
    }
}
