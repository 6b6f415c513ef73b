package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.data.Cell;
import wenheng.data.Quantity;
import wenheng.data.Table;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/** 读县级指标表：指标、数值、单位、说明。 */
public final class CountyReader {

    /** The columns, and what else they are called. */
    public static final Headings HEADINGS = new Headings(
            new LinkedHashSet<>(List.of("指标", "数值", "单位", "说明")),
            Map.of("指标名称", "指标", "名称", "指标", "项目", "指标", "值", "数值", "数据", "数值", "计量单位", "单位", "备注", "说明"));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Diagnostic> findings = new ArrayList<>();
    private final NumberReader numbers = new NumberReader(findings);
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private CountyReader() {}

    /**
     * Reads the figures by name, in table order. 85% is 85 with the unit %; a blank value is reported and has no figure.
     *
     * @throws InputException if there is no head row, no 指标 or no 数值
     */
    public static Outcome<Map<String, Figure>> read(Table table) {
        Outcome<Listing> located = HEADINGS.locate(table);
        CountyReader reader = new CountyReader();
        reader.findings.addAll(located.diagnostics().all());
        RequiredColumns.check(located.value(), "县级指标表", List.of("指标", "数值"));
        located.value().entries().forEach(reader::read);
        reader.numbers.reportPlaceholders();
        return new Outcome<>(reader.figures, new Diagnostics(reader.findings));
    }

    private void read(Listing.Entry entry) {
        String name = entry.cell("指标").text();
        Cell cell = entry.cell("数值");
        if (name.isEmpty()) {
            report(Diagnostic.error("数据-无指标名", entry.location(), "第" + entry.row() + "行没有指标名称，没有采用", "请补上指标名称"));
        } else if (figures.containsKey(name)) {
            report(Diagnostic.error(
                    "数据-重复", entry.cell("指标").source().location(), "指标“" + name + "”重复，只采用前一处", "请删去其中一行"));
        } else if (cell.isBlank()) {
            report(Diagnostic.warning("数据-待填报", cell.source().location(), "指标“" + name + "”没有填数值", "请补填"));
        } else if (CountyStatements.meaning(cell.text()).isEmpty()) {
            numbers.quantity(cell, "指标“" + name + "”")
                    .flatMap(quantity ->
                            figure(name, quantity, cell, entry.cell("单位").text()))
                    .ifPresent(figure -> figures.put(name, figure));
        }
    }

    private Optional<Figure> figure(String name, Quantity quantity, Cell cell, String unit) {
        checkRate(name, quantity, cell, unit);
        if (!quantity.percent()) {
            return Optional.of(given(name, quantity.value(), unit, cell));
        }
        if (!unit.isEmpty() && !unit.equals("%") && !unit.equals("％")) {
            report(Diagnostic.error(
                    "数据-百分数", cell.source().location(), "指标“" + name + "”是百分数，单位却是“" + unit + "”", "请核对数值和单位"));
            return Optional.empty();
        }
        return Optional.of(given(name, quantity.value().multiply(HUNDRED), "%", cell));
    }

    /** A rate of 0.15 % or of 15 without a unit is most likely the other way of writing it. */
    private void checkRate(String name, Quantity quantity, Cell cell, String unit) {
        boolean rate = name.matches(".*(率|比例|占比).*") && !quantity.percent();
        boolean percent = unit.equals("%") || unit.equals("％");
        boolean small = quantity.value().signum() > 0 && quantity.value().compareTo(BigDecimal.ONE) < 0;
        boolean large = quantity.value().compareTo(BigDecimal.ONE) > 0;
        if (rate && (percent && small || unit.isEmpty() && large)) {
            report(Diagnostic.warning(
                    "数据-百分数可疑",
                    cell.source().location(),
                    "指标“" + name + "”的数值是" + cell.text() + "，单位" + (percent ? "是“%”" : "没有填"),
                    "15%请填15、单位%，或填0.15、单位留空"));
        }
    }

    private static Figure given(String name, BigDecimal value, String unit, Cell cell) {
        int decimals = Math.max(0, value.stripTrailingZeros().scale());
        String halfWidth = unit.equals("％") ? "%" : unit;
        return new Figure(name, value, halfWidth, decimals, Formula.GIVEN, "", List.of(cell.source()));
    }

    private void report(Diagnostic finding) {
        findings.add(finding);
    }
}
