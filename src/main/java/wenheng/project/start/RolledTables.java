package wenheng.project.start;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import wenheng.assess.school.School;
import wenheng.assess.submission.ResultsReader;
import wenheng.data.Cell;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.model.Model;
import wenheng.model.TableFacts;
import wenheng.project.Folder;
import wenheng.project.ProjectSettings;
import wenheng.project.ProjectSettings.TableRef;
import wenheng.provenance.Source;
import wenheng.text.FileName;
import wenheng.workbook.SchoolForm;

/**
 * 结转的表：一个县的空表和留作往年的表。
 *
 * <p>The new tables have the names that a new project gives them; those of last year stand in 往年 under their year.
 */
final class RolledTables {

    private static final String EARLIER = "往年/";

    private final Folder old;
    private final ProjectSettings settings;
    private final String folder;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<Integer, String> earlier = new TreeMap<>();
    private final Map<String, String> current = new LinkedHashMap<>();

    /** @param folder where the tables of the county are, such as {@code 数据/} */
    private RolledTables(Folder old, ProjectSettings settings, String folder) {
        this.old = old;
        this.settings = settings;
        this.folder = folder;
    }

    /**
     * The tables of a county.
     *
     * @param roster last year's schools, whose names are kept
     */
    static RolledTables of(Folder old, ProjectSettings settings, String folder, List<School> roster) {
        RolledTables tables = new RolledTables(old, settings, folder);
        tables.roll(roster);
        return tables;
    }

    /** The tables of a county of which nothing is at hand but its name. */
    static RolledTables empty(Folder old, ProjectSettings settings, String folder) {
        RolledTables tables = new RolledTables(old, settings, folder);
        tables.addSchools(List.of());
        return tables;
    }

    /** Paths and bytes. */
    SortedMap<String, byte[]> files() {
        return files;
    }

    /** What 往年 says of each year, last year's included. */
    SortedMap<Integer, String> earlier() {
        return earlier;
    }

    /** What 数据 says of each new table. */
    Map<String, String> current() {
        return current;
    }

    private void roll(List<School> roster) {
        if (isOfResults(settings)) {
            add("结果", "结果.csv", "", emptiedResults(settings.results().orElseThrow()));
        } else {
            addSchools(roster);
        }
        settings.indicators().ifPresent(ref -> add("县级", "县级指标.csv", "", emptied(ref, List.of("数值"))));
        settings.questionnaire().ifPresent(ref -> add("问卷", "问卷.csv", "", emptied(ref, List.of("发放", "回收", "满意"))));
        settings.earlier()
                .forEach((year, ref) -> old.find(ref.file())
                        .ifPresent(bytes -> earlier.put(year, named(kept(ref.file(), bytes, files), ref))));
        settings.schools().or(settings::results).ifPresent(this::keep);
    }

    private void addSchools(List<School> roster) {
        String title = BlankProject.title(settings.county(), settings.year() + 1);
        add("学校", "学校.xlsx", "#学校", SchoolForm.write(title, roster));
    }

    /** Whether the county has no schools, but results computed elsewhere; it will have no others next year. */
    static boolean isOfResults(ProjectSettings settings) {
        return settings.schools().isEmpty() && settings.results().isPresent();
    }

    private byte[] emptiedResults(TableRef ref) {
        Table table = TableReader.read(ref.file(), ref.sheet(), old.require(ref.file(), ref.place()))
                .value();
        List<String> heads = ResultsReader.HEADINGS.locate(table).value().columns().stream()
                .filter(column -> column.known() && !ResultsReader.ROW.contains(column.name()))
                .map(column -> text(table, column.source()))
                .toList();
        return EmptiedTable.csv(table, heads);
    }

    private void add(String key, String file, String sheet, byte[] bytes) {
        files.put(folder + file, bytes);
        current.put(key, folder + file + sheet);
    }

    /** Last year's schools, or its results, under their year. */
    private void keep(TableRef ref) {
        String what = settings.schools().isPresent() ? "学校" : "结果";
        String path = folder + EARLIER + what + settings.year() + ending(ref.file());
        if (old.isFolder(ref.file(), ref.place())) {
            old.names(ref.file())
                    .forEach(name ->
                            old.find(ref.file() + "/" + name).ifPresent(bytes -> files.put(path + "/" + name, bytes)));
            earlier.put(settings.year(), named(path, ref));
        } else {
            byte[] bytes = old.require(ref.file(), ref.place());
            earlier.put(settings.year(), named(kept(path, bytes, files), ref));
        }
    }

    /** Puts a file where it is to be, or, if another is there already, beside it; answers its path. */
    private static String kept(String path, byte[] bytes, Map<String, byte[]> files) {
        String ending = ending(path);
        String bare = path.substring(0, path.length() - ending.length());
        String free = path;
        for (int i = 2; files.containsKey(free) && !Arrays.equals(files.get(free), bytes); i++) {
            free = bare + "（" + i + "）" + ending;
        }
        files.put(free, bytes);
        return free;
    }

    private static String named(String path, TableRef ref) {
        return path + (ref.sheet().isEmpty() ? "" : "#" + ref.sheet());
    }

    private static String ending(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') ? file.substring(dot) : "";
    }

    private byte[] emptied(TableRef ref, List<String> heads) {
        byte[] bytes = old.require(ref.file(), ref.place());
        kept(lastYears(folder, ref, settings.year()), bytes, files);
        return EmptiedTable.csv(TableReader.read(ref.file(), ref.sheet(), bytes).value(), heads);
    }

    /** 往年/县级指标2025.csv. */
    private static String lastYears(String folder, TableRef ref, int year) {
        String name = ref.file().substring(ref.file().lastIndexOf('/') + 1);
        String ending = ending(ref.file());
        return folder + EARLIER + name.substring(0, name.length() - ending.length()) + year + ending;
    }

    /**
     * The further tables of the project: the columns of numbers emptied, last year's table kept.
     *
     * @param files takes them; none that is there is lost
     * @return what 表格 says of each
     */
    static Map<String, String> further(Folder old, ProjectSettings settings, Map<String, byte[]> files) {
        Map<String, String> named = new LinkedHashMap<>();
        settings.tables().forEach((name, ref) -> {
            byte[] bytes = old.require(ref.file(), ref.place());
            kept(lastYears("数据/", ref, settings.year()), bytes, files);
            Table table = TableReader.read(ref.file(), ref.sheet(), bytes).value();
            String path = free("数据/" + FileName.replaced(name, "_").replaceAll("[.#]", "_"), files.keySet());
            files.put(path, EmptiedTable.csv(table, heads(table)));
            named.put(name, path);
        });
        return named;
    }

    /** A path that no other file has, also where case does not tell files apart. */
    private static String free(String bare, Set<String> taken) {
        String path = bare + ".csv";
        for (int i = 2; taken.stream().anyMatch(path::equalsIgnoreCase); i++) {
            path = bare + "（" + i + "）.csv";
        }
        return path;
    }

    /** The heads, as written, of the columns that hold numbers. */
    private static List<String> heads(Table table) {
        Listing listing = Headings.ANY.locate(table).value();
        Model.ListNode heads =
                (Model.ListNode) TableFacts.of("", listing).value().get("表头");
        return IntStream.range(0, listing.columns().size())
                .filter(i -> heads.items().get(i).get("数").equals(new Model.BooleanNode(true)))
                .mapToObj(i -> text(table, listing.columns().get(i).source()))
                .toList();
    }

    private static String text(Table table, Source cell) {
        return table.rows().stream()
                .flatMap(row -> row.filled().stream())
                .filter(each -> each.source().equals(cell))
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }
}
