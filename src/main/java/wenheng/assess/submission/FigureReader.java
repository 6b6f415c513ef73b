package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolType;
import wenheng.assess.school.Stage;
import wenheng.data.Cell;
import wenheng.diagnostic.Diagnostic;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/** 把学校底稿的单元格读成数。 */
final class FigureReader {

    private final List<Diagnostic> findings;
    private final NumberReader numbers;
    private final Map<Source, String> owners = new HashMap<>();

    FigureReader(List<Diagnostic> findings) {
        this.findings = findings;
        this.numbers = new NumberReader(findings);
    }

    /** The numbers of a school by column. */
    Map<String, Figure> figures(String school, SchoolType type, SchoolDraft draft) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        draft.fields()
                .forEach((name, field) -> SchoolColumn.anyOfName(name)
                        .filter(column -> column.kind() != SchoolColumn.Kind.TEXT)
                        .filter(column -> !isPassedOver(column, type, field))
                        .flatMap(column -> figure(school, column, field))
                        .ifPresent(figure -> figures.put(name, figure)));
        Optional.ofNullable(draft.fields().get(SchoolColumn.CROWDED))
                .filter(field -> SchoolReader.YES.contains(field.cell().text()))
                .map(field -> flag(school, SchoolColumn.CROWDED, field))
                .ifPresent(figure -> figures.put(SchoolColumn.CROWDED, figure));
        return figures;
    }

    /** A 是 of the columns that are 是 or 否 counts as 1, so that a rule can ask for it. */
    private static Figure flag(String school, String column, Field field) {
        List<Source> sources = List.of(field.cell().source());
        return new Figure(school + column, BigDecimal.ONE, "", 0, Formula.GIVEN, "", sources);
    }

    /** Ends the reading. */
    void finish() {
        numbers.reportPlaceholders();
    }

    /** A filler in a column of a stage that the school has not means what it looks like: nothing. */
    private boolean isPassedOver(SchoolColumn column, SchoolType type, Field field) {
        boolean filler = Filler.of(field.cell())
                .filter(kind -> kind == Filler.UNCLEAR || kind == Filler.NOT_APPLICABLE)
                .isPresent();
        if (filler && !hasStage(type, column.name())) {
            numbers.passOver(field.cell(), column.name());
            return true;
        }
        return false;
    }

    private static boolean hasStage(SchoolType type, String column) {
        boolean senior = type == SchoolType.COMPLETE_MIDDLE || type == SchoolType.TWELVE_YEAR;
        return Stage.ofName(column.substring(0, 2))
                .map(stage -> type.stages().contains(stage))
                .orElse(!column.equals(SchoolColumn.SENIOR) || senior);
    }

    private Optional<Figure> figure(String school, SchoolColumn column, Field field) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Source> sources = new ArrayList<>();
        for (Cell cell : field.cells()) {
            Optional<BigDecimal> value = value(cell, column);
            if (value.isEmpty() || isElsewhere(school, cell)) {
                return Optional.empty();
            }
            sum = sum.add(value.get());
            sources.add(cell.source());
        }
        BigDecimal factor = column.kind() == SchoolColumn.Kind.MONEY
                ? SchoolSheets.factor(field.unit()).orElse(BigDecimal.ONE)
                : BigDecimal.ONE;
        int decimals = column.kind() == SchoolColumn.Kind.COUNT ? 0 : 2;
        return Optional.of(new Figure(
                school + column.name(),
                sum.multiply(factor),
                column.unit(),
                decimals,
                formula(field, factor),
                "",
                sources));
    }

    private Optional<BigDecimal> value(Cell cell, SchoolColumn column) {
        return column.kind() == SchoolColumn.Kind.COUNT
                ? numbers.count(cell, column.name())
                : numbers.amount(cell, column.name());
    }

    /** A number in a cell merged over the rows of two schools belongs to neither for certain. */
    private boolean isElsewhere(String school, Cell cell) {
        String owner = owners.putIfAbsent(cell.source(), school);
        if (owner == null || owner.equals(school)) {
            return false;
        }
        findings.add(Diagnostic.error(
                "数据-合并单元格",
                cell.source().location(),
                "这一格合并在“" + owner + "”和“" + school + "”两行，后一所没有采用",
                "请取消合并，各校分别填写"));
        return true;
    }

    private static Formula formula(Field field, BigDecimal factor) {
        String given = field.cells().size() == 1 ? "填报值" : "各格填报值之和";
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return field.cells().size() == 1 ? Formula.GIVEN : new Formula(given);
        }
        return new Formula(given + "（" + field.unit() + "）×" + factor.toPlainString() + "，化为元");
    }
}
