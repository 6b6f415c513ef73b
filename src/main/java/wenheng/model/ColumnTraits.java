package wenheng.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wenheng.data.Cell;
import wenheng.data.Quantity;
import wenheng.data.head.Listing;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/** 表格各列的性质：哪一列是行名，哪些列是数，单位和小数位数。 */
final class ColumnTraits {

    private static final Set<String> RUNNING = Set.of("序号", "编号", "序");
    private static final Set<String> CODES = Set.of("年份", "年度", "学校标识码", "标识码", "联系电话", "电话", "身份证号");
    private static final String UNIT_COLUMN = "单位";
    private static final Pattern AMOUNTS = Pattern.compile("\\d{4}年?.*|.*(?:数|额|量|率|比例|人次|面积)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What a workbook computed may have no end of places. */
    private static final int MOST_PLACES = 4;

    private final Listing listing;
    private final String heading;
    private final boolean unitPerRow;
    private final Map<String, Integer> places = new HashMap<>();

    private ColumnTraits(Listing listing) {
        this.listing = listing;
        List<String> names =
                listing.columns().stream().map(Listing.Column::name).toList();
        this.heading = names.stream()
                .filter(name -> !RUNNING.contains(name))
                .findFirst()
                .orElse(names.get(0));
        this.unitPerRow = names.contains(UNIT_COLUMN)
                && listing.entries().stream()
                        .map(entry -> entry.cell(UNIT_COLUMN))
                        .allMatch(cell -> cell.isBlank() || Quantity.isUnit(cell.text()));
    }

    static ColumnTraits of(Listing listing) {
        ColumnTraits columns = new ColumnTraits(listing);
        listing.columns().stream()
                .filter(columns::holdsNumbers)
                .forEach(column -> columns.places.put(column.name(), columns.widest(column)));
        return columns;
    }

    /** What a row is called. */
    String nameOf(Listing.Entry entry) {
        return entry.cell(heading).text();
    }

    boolean isNumeric(Listing.Column column) {
        return places.containsKey(column.name());
    }

    /** The number in a cell of a column of numbers; empty where there is a word instead. */
    Optional<Figure> figure(String meaning, Listing.Entry entry, Listing.Column column) {
        Cell cell = entry.cell(column.name());
        return cell.quantity()
                .map(quantity -> new Figure(
                        meaning,
                        value(quantity),
                        unit(entry, column, quantity),
                        unitPerRow ? places(quantity) : places.get(column.name()),
                        Formula.GIVEN,
                        "",
                        List.of(cell.source())));
    }

    private String unit(Listing.Entry entry, Listing.Column column, Quantity quantity) {
        if (quantity.percent()) {
            return "%";
        }
        return unitPerRow ? entry.cell(UNIT_COLUMN).text() : unitOf(column);
    }

    /** The unit that the head or the whole table names; empty where the rows have units of their own. */
    String unitOf(Listing.Column column) {
        boolean noneNamed =
                listing.columns().stream().allMatch(each -> each.unit().isEmpty());
        String whole = noneNamed && !unitPerRow ? listing.around().money() : "";
        return column.unit().isEmpty() ? whole : column.unit();
    }

    /** Mostly numbers, and no names, codes or years. */
    private boolean holdsNumbers(Listing.Column column) {
        List<Cell> filled = listing.entries().stream()
                .map(entry -> entry.cell(column.name()))
                .filter(cell -> !cell.isBlank() && !(cell instanceof Cell.Fault))
                .toList();
        long numbers =
                filled.stream().filter(cell -> cell.quantity().isPresent()).count();
        boolean coded = filled.stream()
                .anyMatch(cell -> cell instanceof Cell.Text && cell.text().matches("0\\d+"));
        boolean named =
                column.name().equals(heading) || RUNNING.contains(column.name()) || CODES.contains(column.name());
        boolean counts = filled.isEmpty() ? isToBeFilled(column) : numbers * 2 >= filled.size();
        return counts && !coded && !named;
    }

    /** A column without any entry yet, of which the head says that it is for numbers. */
    private boolean isToBeFilled(Listing.Column column) {
        return !unitOf(column).isEmpty() || AMOUNTS.matcher(column.name()).matches();
    }

    /** All cells of a column are printed alike, as the one that needs most places. */
    private int widest(Listing.Column column) {
        return listing.entries().stream()
                .flatMap(entry -> entry.cell(column.name()).quantity().stream())
                .mapToInt(ColumnTraits::places)
                .max()
                .orElse(0);
    }

    private static int places(Quantity quantity) {
        return Math.min(
                MOST_PLACES, Math.max(0, value(quantity).stripTrailingZeros().scale()));
    }

    private static BigDecimal value(Quantity quantity) {
        return quantity.percent() ? quantity.value().multiply(HUNDRED) : quantity.value();
    }
}
