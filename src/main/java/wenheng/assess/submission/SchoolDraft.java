package wenheng.assess.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.Stage;
import wenheng.data.Cell;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Location;
import wenheng.provenance.Source;

/**
 * 学校底稿：一所学校已找到的单元格，还没有读成数。
 *
 * @param first the first cell of its row
 * @param fields by column name
 */
record SchoolDraft(Source first, Map<String, Field> fields) {

    private static final Pattern SECTION = Pattern.compile("(.+?)[（(_—-]?(小学|初中)部?[）)]?");
    private static final Pattern SECTION_MARK = Pattern.compile(".+([（(_—-](小学|初中)部?[）)]?|(小学|初中)部)");

    SchoolDraft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static SchoolDraft of(Listing.Entry entry, Map<String, Listing.Column> columns) {
        Map<String, Field> fields = new LinkedHashMap<>();
        columns.forEach((name, column) -> fields.put(name, Field.of(entry.cell(name), column.unit())));
        return new SchoolDraft(entry.first(), fields);
    }

    Cell cell(String column) {
        Field field = fields.get(column);
        return field == null ? new Cell.Blank(first) : field.cell();
    }

    String text(String column) {
        return cell(column).text();
    }

    Location place() {
        return first.location();
    }

    /** 学部: the stage the row says it holds, by a column of its own or the end of the name (甲学校小学部). */
    Optional<Stage> section() {
        String own = text(SchoolColumn.SECTION).replaceAll("部$", "");
        if (!own.isEmpty()) {
            return Stage.ofName(own);
        }
        String name = text(SchoolColumn.NAME);
        if (!name.contains("小学") && !name.contains("初中")) {
            return Optional.empty();
        }
        Matcher mark = SECTION_MARK.matcher(name);
        Matcher parts = SECTION.matcher(name);
        return mark.matches() && parts.matches() ? Stage.ofName(parts.group(2)) : Optional.empty();
    }

    /** The school's name without 小学部 or 初中部 at its end. */
    String school() {
        return withoutSection(text(SchoolColumn.NAME));
    }

    static String withoutSection(String name) {
        Matcher mark = SECTION_MARK.matcher(name);
        Matcher parts = SECTION.matcher(name);
        return mark.matches() && parts.matches() ? parts.group(1) : name;
    }

    SchoolDraft with(Map<String, Field> other) {
        return new SchoolDraft(first, other);
    }
}
