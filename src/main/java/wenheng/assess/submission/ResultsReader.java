package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.assess.school.Stage;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;
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
import wenheng.text.Similarity;

/** 读结果表：学段、指标、全县平均值、标准差、差异系数、校数、达标校数，是别处算好的。 */
public final class ResultsReader {

    private static final List<String> COLUMNS = List.of("学段", "指标", "全县平均值", "标准差", "差异系数", "校数", "达标校数");
    private static final List<String> REQUIRED = List.of("学段", "指标", "差异系数");

    /** The columns that say what a row is about; the others hold numbers. */
    public static final Set<String> ROW = Set.of("学段", "指标");

    /** The columns, and what else they are called. */
    public static final Headings HEADINGS = new Headings(new LinkedHashSet<>(COLUMNS), aliases());

    /** No county has so many schools. */
    private static final BigDecimal MOST_SCHOOLS = BigDecimal.valueOf(100_000);

    private final List<Standard> standards;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final NumberReader numbers = new NumberReader(findings);
    private final List<ResultsRow> rows = new ArrayList<>();

    private ResultsReader(List<Standard> standards) {
        this.standards = standards;
    }

    /** Whether a table is one of results: it has a row for each stage and indicator, and none for schools. */
    public static boolean isResults(Table table) {
        try {
            Listing listing = HEADINGS.locate(table).value();
            return REQUIRED.stream().allMatch(name -> listing.column(name).isPresent());
        } catch (InputException noHead) {
            return false;
        }
    }

    /**
     * Reads the rows, in table order. A blank cell is a value not given; a row of no known stage or indicator, and a second
     * row for the same one, are reported and left out.
     *
     * @param standards whose indicators the rows are about
     * @throws InputException if there is no head row, or no 学段, 指标 or 差异系数
     */
    public static Outcome<List<ResultsRow>> read(Table table, List<Standard> standards) {
        Outcome<Listing> located = HEADINGS.locate(table);
        ResultsReader reader = new ResultsReader(standards);
        reader.findings.addAll(located.diagnostics().all());
        RequiredColumns.check(located.value(), "结果表", REQUIRED);
        located.value().entries().forEach(reader::read);
        reader.findings.addAll(new ResultsChecks(reader.rows).all());
        return new Outcome<>(List.copyOf(reader.rows), new Diagnostics(reader.findings));
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        Map.of(
                        "学段", "阶段 学校类别",
                        "指标", "指标名称 评估指标 指标编号 项目 编号",
                        "全县平均值", "平均值 均值 县平均值 县域平均值 全区平均值 全市平均值",
                        "标准差", "校际标准差",
                        "差异系数", "校际差异系数 CV CV值",
                        "校数", "学校数 评估校数 参评校数 评估单元数 单元数",
                        "达标校数", "达标学校数 达标单元数 达标数")
                .forEach((column, names) -> Stream.of(names.split(" ")).forEach(name -> aliases.put(name, column)));
        return aliases;
    }

    private void read(Listing.Entry entry) {
        Optional<Stage> stage = stage(entry);
        if (stage.isPresent()) {
            ResultsRow row = row(stage.get(), entry);
            if (isKnown(row) && isNew(row)) {
                rows.add(row);
            }
        }
    }

    private Optional<Stage> stage(Listing.Entry entry) {
        Cell cell = entry.cell("学段");
        Optional<Stage> stage = Stage.ofName(cell.text().replaceAll("(?:部分|阶段|学段|部)$", ""));
        if (stage.isEmpty()) {
            String fact = cell.isBlank() ? "没有填学段" : "学段“" + cell.text() + "”不是小学或初中";
            error("数据-学段", cell, "第" + entry.row() + "行" + fact + "，这一行没有采用", "请填小学或初中");
        }
        return stage;
    }

    private ResultsRow row(Stage stage, Listing.Entry entry) {
        String subject = stage.chinese() + entry.cell("指标").text();
        return new ResultsRow(
                stage,
                entry.cell("指标"),
                amount(entry, "全县平均值", subject),
                amount(entry, "标准差", subject),
                coefficient(entry, subject),
                count(entry, "校数", subject),
                count(entry, "达标校数", subject));
    }

    private boolean isKnown(ResultsRow row) {
        boolean known = standards.stream()
                .flatMap(standard -> standard.indicators().stream())
                .anyMatch(row::isAbout);
        if (!known) {
            error("数据-结果指标", row.indicator(), "办法中没有指标“" + row.indicator().text() + "”，这一行没有采用", likely(row));
        }
        return known;
    }

    private String likely(ResultsRow row) {
        List<Indicator> all = standards.stream()
                .flatMap(standard -> standard.indicators().stream())
                .toList();
        List<String> names = all.stream()
                .flatMap(each -> Stream.of(each.name(), each.resource(), each.id()))
                .toList();
        return Similarity.nearest(row.indicator().text(), names)
                .map(best -> "您是否想写“" + best + "”？")
                .orElseGet(() -> "可用："
                        + all.stream()
                                .map(each -> each.id() + " " + each.name())
                                .collect(Collectors.joining("、")));
    }

    private boolean isNew(ResultsRow row) {
        boolean repeated = standards.stream()
                .flatMap(standard -> standard.indicators().stream())
                .filter(row::isAbout)
                .anyMatch(indicator ->
                        rows.stream().anyMatch(other -> other.stage() == row.stage() && other.isAbout(indicator)));
        if (repeated) {
            error("数据-重复", row.indicator(), "“" + row.subject() + "”重复，只采用前一处", "请删去其中一行");
        }
        return !repeated;
    }

    private Optional<Figure> amount(Listing.Entry entry, String column, String subject) {
        Cell cell = entry.cell(column);
        return numbers.amount(cell, subject + column).map(value -> figure(subject + column, value, "", cell));
    }

    private Optional<Figure> count(Listing.Entry entry, String column, String subject) {
        Cell cell = entry.cell(column);
        Optional<BigDecimal> count = numbers.count(cell, subject + column);
        if (count.filter(value -> value.compareTo(MOST_SCHOOLS) > 0).isPresent()) {
            error("数据-过大", cell, subject + column + "“" + cell.text() + "”大得不可能，没有采用", "请核对后改正");
            return Optional.empty();
        }
        return count.map(value -> figure(subject + column, value, "所", cell));
    }

    /** 48% is 0.48. */
    private Optional<Figure> coefficient(Listing.Entry entry, String subject) {
        Cell cell = entry.cell("差异系数");
        Optional<Quantity> quantity = numbers.quantity(cell, subject + "差异系数");
        if (quantity.filter(number -> number.value().signum() < 0).isPresent()) {
            error("数据-负数", cell, subject + "差异系数不能是负数：“" + cell.text() + "”", "请核对后改正");
            return Optional.empty();
        }
        return quantity.map(number -> figure(subject + "差异系数", number.value(), "", cell));
    }

    private static Figure figure(String name, BigDecimal value, String unit, Cell cell) {
        return new Figure(name, value, unit, TypedNumber.decimals(cell), Formula.IMPORTED, "", List.of(cell.source()));
    }

    private void error(String code, Cell cell, String message, String hint) {
        findings.add(Diagnostic.error(code, cell.source().location(), message, hint));
    }
}
