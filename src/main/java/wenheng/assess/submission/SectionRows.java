package wenheng.assess.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.data.Cell;
import wenheng.data.Quantity;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Source;

/**
 * 分部填报：小学部、初中部各占一行的学校并成一行；不分学段的列按学部归列。
 *
 * <p>Two rows of one name are one school if they are of different stages and have the same code, or, where a code is
 * lacking, both say of which part they are. A third row of that name is another school, or a mistake that is told
 * later. What both rows give is added only where parts must be meant; equal numbers in both may be the whole school's,
 * counted twice, and are not taken. Cost: linear in the rows.
 */
final class SectionRows {

    private static final Set<String> NOT_ADDED = Set.of("建校年份", "音乐教室最小面积", "美术教室最小面积");

    private final List<Diagnostic> findings;

    SectionRows(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** One draft for each school, in the order of their first rows. */
    List<SchoolDraft> join(List<SchoolDraft> rows) {
        Map<String, Integer> first = new LinkedHashMap<>();
        List<SchoolDraft> joined = new ArrayList<>();
        for (SchoolDraft row : rows) {
            SchoolDraft draft = byStage(row);
            String key = row.school();
            Integer index = section(row).isPresent() ? first.get(key) : null;
            if (index != null && isPartner(joined.get(index), row)) {
                joined.set(index, merged(joined.get(index), draft));
                // A school has two parts: a third row does not join what is whole.
                first.remove(key);
            } else {
                joined.add(draft);
                if (section(row).isPresent()) {
                    first.putIfAbsent(key, joined.size() - 1);
                }
            }
        }
        return joined;
    }

    /** What the row says, or the stage of its type where the table has a row for each stage. */
    private static Optional<Stage> section(SchoolDraft row) {
        return row.section().or(() -> typeStage(row));
    }

    private static Optional<Stage> typeStage(SchoolDraft row) {
        return SchoolReader.typeOf(row.text(SchoolColumn.TYPE))
                .filter(type -> type == SchoolType.PRIMARY || type == SchoolType.JUNIOR)
                .map(type -> type.stages().get(0));
    }

    private static boolean isPartner(SchoolDraft one, SchoolDraft other) {
        String code = one.text(SchoolColumn.CODE);
        String otherCode = other.text(SchoolColumn.CODE);
        boolean sameCode = !code.isEmpty() && code.equals(otherCode);
        boolean bySection = one.section().isPresent() && other.section().isPresent();
        return (sameCode || bySection && (code.isEmpty() || otherCode.isEmpty()))
                && !section(one).equals(section(other));
    }

    /** 学生数 becomes 小学学生数 or 初中学生数 where the row has one stage; else it is reported. */
    private SchoolDraft byStage(SchoolDraft row) {
        Optional<Stage> stage = row.section()
                .or(() -> SchoolReader.typeOf(row.text(SchoolColumn.TYPE))
                        .filter(type -> type.stages().size() == 1 && type != SchoolType.COMPLETE_MIDDLE)
                        .map(type -> type.stages().get(0)));
        Map<String, Field> fields = new LinkedHashMap<>(row.fields());
        for (String column : SchoolColumn.BY_STAGE) {
            Field field = fields.remove(column);
            if (field != null && !field.isBlank()) {
                placed(column, field, stage, fields);
            }
        }
        return row.with(fields);
    }

    private void placed(String column, Field field, Optional<Stage> stage, Map<String, Field> fields) {
        if (stage.isEmpty()) {
            findings.add(Diagnostic.error(
                    "数据-学段不明",
                    field.cell().source().location(),
                    "“" + column + "”没有分小学、初中，没有采用",
                    "请分成“小学" + column + "”“初中" + column + "”两列"));
            return;
        }
        String name = stage.get().chinese() + column;
        Field earlier = fields.get(name);
        if (earlier == null || earlier.isBlank()) {
            fields.put(name, field);
        } else {
            fields.remove(name);
            different(name, earlier.cell(), field.cell());
        }
    }

    private SchoolDraft merged(SchoolDraft one, SchoolDraft other) {
        Map<String, Field> fields = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(one.fields().keySet());
        names.addAll(other.fields().keySet());
        List<String> added = new ArrayList<>();
        for (String name : names) {
            Field left = one.fields().getOrDefault(name, Field.of(new Cell.Blank(one.first()), ""));
            Field right = other.fields().getOrDefault(name, Field.of(new Cell.Blank(other.first()), ""));
            merged(name, left, right, added).ifPresent(field -> fields.put(name, field));
        }
        Source place = one.cell(SchoolColumn.NAME).source();
        fields.put(SchoolColumn.NAME, Field.of(new Cell.Text(one.school(), place), ""));
        fields.put(SchoolColumn.TYPE, Field.of(type(one, other), ""));
        String sums = added.isEmpty() ? "" : "；" + String.join("、", added) + "为两行之和";
        findings.add(Diagnostic.warning(
                "数据-分部合并",
                other.cell(SchoolColumn.NAME).source().location(),
                "“" + one.school() + "”的小学部、初中部两行并为一所学校" + sums,
                "请核对；不是一所学校的，请填不同的学校标识码"));
        return new SchoolDraft(one.first(), fields);
    }

    private static Cell type(SchoolDraft one, SchoolDraft other) {
        Cell first = one.cell(SchoolColumn.TYPE);
        Cell second = other.cell(SchoolColumn.TYPE);
        if (typeStage(one).isPresent() || typeStage(other).isPresent() && first.isBlank()) {
            Cell whole = typeStage(other).isEmpty() && !second.isBlank() ? second : first;
            return whole == second ? second : new Cell.Text(SchoolType.NINE_YEAR.chinese(), whole.source());
        }
        return first.isBlank() ? second : first;
    }

    private Optional<Field> merged(String name, Field left, Field right, List<String> added) {
        boolean same = left.cell().source().equals(right.cell().source());
        if (left.isBlank() || right.isBlank() || same) {
            return Optional.of(left.isBlank() ? right : left);
        }
        boolean number = SchoolColumn.anyOfName(name)
                .filter(column -> column.kind() != SchoolColumn.Kind.TEXT)
                .isPresent();
        if (!number) {
            return Optional.of(left);
        }
        return numbers(name, left, right, added);
    }

    private Optional<Field> numbers(String name, Field left, Field right, List<String> added) {
        boolean equal = left.cell().text().equals(right.cell().text());
        boolean byStage = name.startsWith("小学") || name.startsWith("初中") || NOT_ADDED.contains(name);
        if (byStage && !equal) {
            different(name, left.cell(), right.cell());
            return Optional.empty();
        }
        if (byStage || isZero(left) && isZero(right)) {
            return Optional.of(left);
        }
        if (equal) {
            findings.add(Diagnostic.error(
                    "数据-整校两计",
                    right.cell().source().location(),
                    "小学部、初中部两行的“" + name + "”都是" + left.cell().text() + "，是整校的数还是各部的数不能断定，没有采用",
                    "整校的数请只填在一行；各部的数请合计后填在一行"));
            return Optional.empty();
        }
        if (!isZero(left) && !isZero(right)) {
            added.add(name);
        }
        return Optional.of(new Field(List.of(left.cell(), right.cell()), left.unit()));
    }

    private static boolean isZero(Field field) {
        return field.cell()
                .quantity()
                .map(Quantity::value)
                .filter(value -> value.signum() == 0)
                .isPresent();
    }

    private void different(String name, Cell one, Cell other) {
        findings.add(Diagnostic.error(
                "数据-两处不同",
                other.source().location(),
                "“" + name + "”填了两处，" + one.source().cell() + "是" + one.text() + "，这里是" + other.text() + "，没有采用",
                "请核对后只留一处"));
    }
}
