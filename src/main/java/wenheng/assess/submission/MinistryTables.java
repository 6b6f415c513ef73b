package wenheng.assess.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenheng.assess.school.SchoolColumn;
import wenheng.data.Cell;
import wenheng.data.Row;
import wenheng.data.Table;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Source;

/**
 * 统计报表：每校一个工作簿的基础基、教基各表，按预设取格。
 *
 * <p>A table is known by its number in the lines above its head or by the name of its sheet, and its cells by their
 * address: the forms are fixed, and their heads of five levels say less than the address. The longest number that fits
 * counts, since one may begin another. Two generations of forms with different cells are not mixed. Cost: linear in the
 * rows and in the cells that the presets name.
 */
final class MinistryTables {

    private static final int TITLE_WITHIN = 8;

    private static final Map<String, String> LABELS = Map.of(
            "学校(机构)名称", SchoolColumn.NAME,
            "学校名称", SchoolColumn.NAME,
            "学校(机构)标识码", SchoolColumn.CODE,
            "学校标识码", SchoolColumn.CODE,
            "学校类型", SchoolColumn.TYPE,
            "办学类型", SchoolColumn.TYPE);

    private static final Pattern LABELLED = Pattern.compile("([^:：]{2,12})[:：]\\s*(.*)");

    private final List<Diagnostic> findings;
    private final Map<String, Map<String, Field>> byFile = new LinkedHashMap<>();
    private final Map<String, Table> firsts = new LinkedHashMap<>();
    private final Set<String> layouts = new LinkedHashSet<>();
    private final List<ImportPresets.Ministry> presets = ImportPresets.ministry();

    MinistryTables(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** Takes a table if it is one of the ministry's; says whether it was. */
    boolean take(Table table) {
        String title = title(table);
        for (ImportPresets.Ministry preset : presets) {
            Optional<String> number = preset.cells().keySet().stream()
                    .filter(title::contains)
                    .max((a, b) -> Integer.compare(a.length(), b.length()));
            if (number.isPresent()) {
                layouts.add(preset.name());
                take(table, preset.cells().get(number.get()), preset);
                return true;
            }
        }
        return false;
    }

    /** One draft for each workbook. */
    List<SchoolDraft> drafts() {
        if (layouts.size() > 1) {
            Table first = firsts.values().iterator().next();
            findings.add(Diagnostic.error(
                    "数据-新旧表混用", first.location(), "既有基础基表（2020年及以前），又有教基表（2021年起），两种报表的行列不同", "请只放同一年度、同一种报表"));
        }
        List<SchoolDraft> drafts = new ArrayList<>();
        byFile.forEach((file, fields) -> drafts.add(draft(firsts.get(file), fields)));
        return drafts;
    }

    private void take(Table table, Map<String, List<String>> columns, ImportPresets.Ministry preset) {
        Map<String, Field> fields = byFile.computeIfAbsent(table.file(), file -> new LinkedHashMap<>());
        firsts.putIfAbsent(table.file(), table);
        Map<Integer, Row> rows =
                table.rows().stream().collect(Collectors.toMap(Row::number, row -> row, (first, again) -> first));
        columns.forEach((column, addresses) -> {
            List<Cell> cells = addresses.stream()
                    .map(address -> cell(table, rows, address))
                    .toList();
            fields.put(column, new Field(cells, preset.units().getOrDefault(column, "")));
        });
        labels(table).forEach(fields::putIfAbsent);
    }

    private static SchoolDraft draft(Table first, Map<String, Field> fields) {
        Source place = new Source(first.file(), first.sheet(), "A1");
        if (!fields.containsKey(SchoolColumn.NAME)) {
            String name = first.file().replaceAll(".*/", "").replaceAll("\\.[^.]*$", "");
            fields.put(SchoolColumn.NAME, Field.of(new Cell.Text(name, place), ""));
        }
        return new SchoolDraft(place, fields);
    }

    private static Cell cell(Table table, Map<Integer, Row> rows, String address) {
        int number = Integer.parseInt(address.replaceAll("[A-Z]", ""));
        Row row = rows.getOrDefault(number, new Row(table.file(), table.sheet(), number, Map.of()));
        return row.cell(Listing.columnOf(address));
    }

    /** What the rows of the title say of the school: 学校（机构）名称：…. */
    private static Map<String, Field> labels(Table table) {
        Map<String, Field> found = new LinkedHashMap<>();
        for (Row row :
                table.rows().subList(0, Math.min(TITLE_WITHIN, table.rows().size()))) {
            for (Map.Entry<Integer, Cell> entry : row.cells().entrySet()) {
                Matcher form = LABELLED.matcher(entry.getValue().text());
                String label =
                        form.matches() ? form.group(1).strip().replace('（', '(').replace('）', ')') : "";
                if (LABELS.containsKey(label)) {
                    Cell next = row.cell(entry.getKey() + 1);
                    String own = form.group(2).strip();
                    Cell value = own.isEmpty()
                            ? next
                            : new Cell.Text(own, entry.getValue().source());
                    found.putIfAbsent(LABELS.get(label), Field.of(value, ""));
                }
            }
        }
        return found;
    }

    private static String title(Table table) {
        StringBuilder title = new StringBuilder(table.sheet());
        table.rows().stream()
                .limit(TITLE_WITHIN)
                .flatMap(row -> row.filled().stream())
                .forEach(cell -> title.append('\n').append(cell.text()));
        return title.toString().replaceAll("[ \\u3000\\u00A0]", "");
    }
}
