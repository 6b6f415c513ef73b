package wenheng.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.submission.CountyReader;
import wenheng.assess.submission.QuestionnaireReader;
import wenheng.assess.submission.ResultsReader;
import wenheng.check.FigureLedger;
import wenheng.data.Table;
import wenheng.data.TableReader;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.provenance.Source;

/**
 * 附数据：一份文稿的数从哪些表来，就附上哪些表，各为一个 CSV。
 *
 * <p>Of a table only the columns go that the evaluation knows: a telephone number, a headmaster's name, a remark and what stands
 * above the heads stay at home. Where the columns cannot be told, as in statistical reports, the very cells go that printed
 * figures rest on, with their addresses.
 */
public final class SourceTables {

    private final Folder folder;
    private final List<Headings> headings;

    private SourceTables(Folder folder, ProjectSettings settings) {
        this.folder = folder;
        this.headings = List.of(
                SchoolColumn.HEADINGS.with(settings.columns().columns()),
                CountyReader.HEADINGS,
                QuestionnaireReader.HEADINGS,
                ResultsReader.HEADINGS);
    }

    /**
     * 一张附上的表。
     *
     * @param place where it stands, in words
     * @param rows the head row first
     */
    public record Listed(String name, String place, List<List<String>> rows) {}

    /** 一张表的地址. */
    private record Sheet(String file, String sheet) {}

    /** The tables that the paper's figures come from, in the order in which they are first used. */
    public static List<Listed> of(Document document, Folder folder, ProjectSettings settings) {
        SourceTables tables = new SourceTables(folder, settings);
        List<Listed> all = new ArrayList<>();
        cells(document)
                .forEach((sheet, cells) -> all.add(new Listed(name(sheet), place(sheet), tables.rows(sheet, cells))));
        return List.copyOf(all);
    }

    private static Map<Sheet, Set<Source>> cells(Document document) {
        return FigureLedger.of(document).stream()
                .flatMap(entry -> entry.figure().sources().stream())
                .collect(Collectors.groupingBy(
                        source -> new Sheet(source.file(), source.sheet()),
                        LinkedHashMap::new,
                        Collectors.toCollection(LinkedHashSet::new)));
    }

    /** 学校 for 数据/学校.xlsx#学校, 往年-学校2020 for 数据/往年/学校2020.csv. */
    private static String name(Sheet sheet) {
        String path = sheet.file().replaceFirst("^数据/", "").replaceFirst("\\.[^./]+$", "");
        String name = path.replace('/', '-');
        return sheet.sheet().isEmpty() || path.endsWith(sheet.sheet()) ? name : name + "-" + sheet.sheet();
    }

    private static String place(Sheet sheet) {
        return "本文各数所据：" + sheet.file() + (sheet.sheet().isEmpty() ? "" : "#" + sheet.sheet());
    }

    private List<List<String>> rows(Sheet sheet, Set<Source> cells) {
        byte[] bytes = folder.require(sheet.file(), Location.of(sheet.file()));
        Table table = TableReader.read(sheet.file(), sheet.sheet(), bytes).value();
        return listings(table)
                .map(SourceTables::known)
                .filter(listing -> holds(listing, cells))
                .findFirst()
                .map(SourceTables::records)
                .orElseGet(() -> addressed(table, cells));
    }

    private Stream<Listing> listings(Table table) {
        return headings.stream()
                .flatMap(each ->
                        Stream.concat(each.form(table).map(Outcome::value).stream(), located(table, each).stream()));
    }

    private static Optional<Listing> located(Table table, Headings headings) {
        try {
            return Optional.of(headings.locate(table).value());
        } catch (InputException noHead) {
            return Optional.empty();
        }
    }

    /** The listing with those columns only that may leave the house. */
    private static Listing known(Listing listing) {
        List<Listing.Column> columns = listing.columns().stream()
                .filter(column -> column.known() && !SchoolColumn.ORNAMENTAL.contains(column.name()))
                .toList();
        return new Listing(listing.place(), columns, listing.entries(), listing.around());
    }

    private static boolean holds(Listing listing, Set<Source> cells) {
        Set<Source> held = listing.entries().stream()
                .flatMap(entry -> listing.columns().stream()
                        .map(column -> entry.cell(column.name()).source()))
                .collect(Collectors.toSet());
        return held.containsAll(cells);
    }

    private static List<List<String>> records(Listing listing) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(listing.columns().stream().map(SourceTables::head).toList());
        listing.entries()
                .forEach(entry -> rows.add(listing.columns().stream()
                        .map(column -> entry.cell(column.name()).text())
                        .toList()));
        return rows;
    }

    private static String head(Listing.Column column) {
        return column.unit().isEmpty() ? column.name() : column.name() + "（" + column.unit() + "）";
    }

    private static List<List<String>> addressed(Table table, Set<Source> cells) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("单元格", "值")));
        table.rows().stream()
                .flatMap(row -> row.filled().stream())
                .filter(cell -> cells.contains(cell.source()))
                .forEach(cell -> rows.add(List.of(cell.source().cell(), cell.text())));
        return rows;
    }
}
