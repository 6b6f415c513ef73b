package wenheng.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wenheng.data.CsvText;
import wenheng.pdf.Attachment;

/** 附数据：一张张表成为 PDF 里的 CSV 文件，名称各不相同。 */
final class AttachedFiles {

    private static final String FORBIDDEN = "[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}]";

    /** In small letters, since some systems do not tell A from a. */
    private final Set<String> taken = new HashSet<>();

    private final List<Attachment> files = new ArrayList<>();

    /**
     * Adds a table.
     *
     * @param name without ending; what a file name cannot hold becomes -
     * @param rows the head row first
     */
    void add(String name, String description, List<List<String>> rows) {
        String plain = name.isBlank() ? "表" : name.strip().replaceAll(FORBIDDEN, "-");
        String free = plain;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = plain + "（" + i + "）";
        }
        files.add(new Attachment(free + ".csv", description, "text/csv", CsvText.of(rows)));
    }

    /** The files in the order they were added. */
    List<Attachment> all() {
        return List.copyOf(files);
    }
}
