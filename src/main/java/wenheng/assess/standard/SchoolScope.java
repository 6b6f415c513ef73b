package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.Stage;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/**
 * 一所学校的名称：学校表的各列，另有学生数、班级数、最大班额（义务教育阶段全校）和类型、办别、城乡、寄宿制、中心城区过密。
 *
 * <p>Class sizes and school sizes are those of the whole school; nothing is split here.
 */
public record SchoolScope(School school) implements Scope {

    private static final String TYPE = "类型";
    /** Texts of a school. */
    private static final Set<String> TEXTS =
            Set.of(TYPE, SchoolColumn.OWNERSHIP, SchoolColumn.SETTING, SchoolColumn.BOARDING);
    /** What they are over the stages of a school: the sum, or for 最大班额 the greatest. */
    private static final Set<String> WHOLE = Set.of("学生数", "班级数", "最大班额");

    private static final Map<String, Expression.Sort> NAMES = Collections.unmodifiableMap(sorts());

    private static final Map<Boolean, Datum> YES_NO = Map.of(true, new Datum.Text("是"), false, new Datum.Text("否"));

    /** Every name a per-school formula may use, and what it stands for. */
    static Map<String, Expression.Sort> names() {
        return NAMES;
    }

    private static Map<String, Expression.Sort> sorts() {
        Map<String, Expression.Sort> sorts = new LinkedHashMap<>();
        SchoolColumn.NUMBERS.forEach(name -> sorts.put(name, Expression.Sort.NUMBER));
        List.of("学生数", "班级数", "最大班额").forEach(name -> sorts.put(name, Expression.Sort.NUMBER));
        List.of(TYPE, SchoolColumn.OWNERSHIP, SchoolColumn.SETTING, SchoolColumn.BOARDING, SchoolColumn.CROWDED)
                .forEach(name -> sorts.put(name, Expression.Sort.TEXT));
        return sorts;
    }

    @Override
    public Datum find(String name) {
        if (name.equals(SchoolColumn.CROWDED)) {
            return YES_NO.get(school.figures().containsKey(name));
        }
        if (TEXTS.contains(name)) {
            return text(name);
        }
        Figure figure = school.figures().get(name);
        if (figure != null) {
            return Datum.of(figure.value());
        }
        return WHOLE.contains(name) ? whole(name) : Datum.UNKNOWN;
    }

    private Datum text(String name) {
        if (name.equals(SchoolColumn.BOARDING)) {
            return YES_NO.get(school.boarding());
        }
        String text = name.equals(TYPE)
                ? school.type().chinese()
                : name.equals(SchoolColumn.OWNERSHIP) ? school.ownership() : school.setting();
        return text.isEmpty() ? Datum.UNKNOWN : new Datum.Text(text);
    }

    private Datum whole(String name) {
        BigDecimal whole = BigDecimal.ZERO;
        for (Stage stage : school.type().stages()) {
            Figure part = school.figures().get(stage.chinese() + name);
            if (part == null) {
                return Datum.UNKNOWN;
            }
            whole = name.equals("最大班额") ? whole.max(part.value()) : whole.add(part.value());
        }
        return Datum.of(whole);
    }

    @Override
    public List<Source> sources(String name) {
        Stream<String> columns = WHOLE.contains(name)
                ? school.type().stages().stream().map(stage -> stage.chinese() + name)
                : Stream.of(name);
        return columns.flatMap(column -> school.figure(column).stream())
                .flatMap(figure -> figure.sources().stream())
                .toList();
    }

    /** Columns that must be filled in for the name to have a value. */
    public List<String> lacking(String name) {
        if (!find(name).equals(Datum.UNKNOWN)) {
            return List.of();
        }
        return WHOLE.contains(name)
                ? school.type().stages().stream()
                        .map(stage -> stage.chinese() + name)
                        .filter(column -> school.figure(column).isEmpty())
                        .toList()
                : List.of(name);
    }

    @Override
    public List<SchoolScope> schools() {
        return List.of(this);
    }
}
