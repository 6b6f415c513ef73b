package wenheng.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xml.sax.Attributes;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Source;

/** 工作表的样子：隐藏的行列、合并的格、底色。 Hidden rows and columns are read; colours are not. */
final class SheetTraits {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /** More ranges than rows are no clerk's work. */
    private static final int MOST_RANGES = 20_000;

    /** Shading of more cells than one in five is decoration, not a mark. */
    private static final int FEW = 5;

    private static final int MOST_COLUMNS = 16_384;
    private static final int SHOWN = 10;

    private final List<Table.Merged> merged = new ArrayList<>();
    private final TreeSet<Integer> hiddenRows = new TreeSet<>();
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final TreeSet<Integer> filledHiddenColumns = new TreeSet<>();
    private final TreeMap<Integer, Source> filledHiddenRows = new TreeMap<>();
    private final List<Source> shaded = new ArrayList<>();
    private int numbers;

    void row(int number, String hidden) {
        if (isOn(hidden)) {
            hiddenRows.add(number);
        }
    }

    void column(Attributes attributes) {
        if (isOn(attributes.getValue("hidden"))) {
            int first = number(attributes.getValue("min"), 1);
            int last = number(attributes.getValue("max"), 0);
            for (int column = first; column <= last; column++) {
                hiddenColumns.add(column - 1);
            }
        }
    }

    /** A column's number; another if it is none that a sheet has, so that what says nothing hides nothing. */
    private static int number(String written, int otherwise) {
        boolean possible = written != null && written.matches("\\d{1,5}") && Integer.parseInt(written) <= MOST_COLUMNS;
        return possible ? Integer.parseInt(written) : otherwise;
    }

    void hiddenColumn(int column) {
        hiddenColumns.add(column);
    }

    void merged(String range) {
        Matcher form = RANGE.matcher(range == null ? "" : range);
        if (form.matches() && merged.size() < MOST_RANGES) {
            merged.add(new Table.Merged(
                    Integer.parseInt(form.group(2)),
                    Address.column(form.group(1)),
                    Integer.parseInt(form.group(4)),
                    Address.column(form.group(3))));
        }
    }

    List<Table.Merged> merged() {
        return merged;
    }

    void filled(Cell cell, int column, int row, boolean isShaded) {
        if (hiddenRows.contains(row)) {
            filledHiddenRows.putIfAbsent(row, cell.source());
        }
        if (hiddenColumns.contains(column)) {
            filledHiddenColumns.add(column);
        }
        if (cell instanceof Cell.Number) {
            numbers++;
            if (isShaded) {
                shaded.add(cell.source());
            }
        }
    }

    /** The findings about a sheet. */
    List<Diagnostic> findings(Table table) {
        List<Diagnostic> findings = new ArrayList<>();
        Optional.ofNullable(filledHiddenRows.firstEntry())
                .ifPresent(first -> findings.add(Diagnostic.info(
                        "数据-隐藏行",
                        first.getValue().location(),
                        "第"
                                + list(filledHiddenRows.keySet().stream()
                                        .map(String::valueOf)
                                        .toList()) + "行是隐藏的，也已读入",
                        "不要的行请删去，只隐藏不起作用")));
        if (!filledHiddenColumns.isEmpty()) {
            String first = Address.of(filledHiddenColumns.first(), 1);
            findings.add(Diagnostic.info(
                    "数据-隐藏列",
                    new Source(table.file(), table.sheet(), first).location(),
                    "第"
                            + list(filledHiddenColumns.stream()
                                    .map(Address::letters)
                                    .toList()) + "列是隐藏的，也已读入",
                    "不要的列请删去，只隐藏不起作用"));
        }
        if (!shaded.isEmpty() && shaded.size() * FEW <= numbers) {
            findings.add(Diagnostic.info(
                    "数据-底色", shaded.get(0).location(), "有" + shaded.size() + "个数填了底色，底色表示的意思程序不读", "要说明的情况请另设一列用文字写明"));
        }
        return findings;
    }

    private static String list(List<String> names) {
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining("、"));
        return names.size() > SHOWN ? shown + "等" : shown;
    }

    private static boolean isOn(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
