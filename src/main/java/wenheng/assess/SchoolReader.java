package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.data.Cell;
import wenheng.data.Listing;
import wenheng.data.Table;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.text.Similarity;

/** 读学校表：每校一行。 */
public final class SchoolReader {

    /** Short names of the types, as clerks write them. */
    private static final Map<String, SchoolType> TYPE_ALIASES = Map.of(
            "初中", SchoolType.JUNIOR,
            "完全小学", SchoolType.PRIMARY,
            "小学教学点", SchoolType.TEACHING_POINT,
            "九年一贯制", SchoolType.NINE_YEAR,
            "完中", SchoolType.COMPLETE_MIDDLE,
            "十二年一贯制", SchoolType.TWELVE_YEAR,
            "特殊教育", SchoolType.SPECIAL,
            "职业高中", SchoolType.VOCATIONAL,
            "中等职业学校", SchoolType.VOCATIONAL);

    private static final Set<String> YES = Set.of("是", "有", "√", "1");
    private static final Set<String> NO = Set.of("", "否", "无", "0");

    private final Listing listing;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final NumberReader numbers = new NumberReader(findings);
    private final Map<String, Listing.Column> columns = new LinkedHashMap<>();

    private SchoolReader(Listing listing) {
        this.listing = listing;
    }

    /**
     * Reads the schools, in table order; a row without a name or of an unknown type is reported and left out.
     *
     * @throws InputException if there is no head row, no 学校名称 or no 学校类型
     */
    public static Outcome<List<School>> read(Table table) {
        Outcome<Listing> located = table.locate(SchoolColumn.HEADINGS);
        SchoolReader reader = new SchoolReader(located.value());
        reader.findings.addAll(located.diagnostics().all());
        reader.readColumns();
        List<School> schools = reader.schools();
        reader.findings.addAll(SchoolChecks.check(
                schools, reader.columns.keySet(), located.value().place()));
        return new Outcome<>(schools, new Diagnostics(reader.findings));
    }

    private void readColumns() {
        for (Listing.Column column : listing.columns()) {
            Optional<SchoolColumn> known = SchoolColumn.ofName(column.name());
            if (known.isEmpty()) {
                reportUnknown(column);
            } else if (unitFits(known.get(), column)) {
                columns.put(column.name(), column);
            }
        }
        require(SchoolColumn.NAME);
        require(SchoolColumn.TYPE);
    }

    private void require(String name) {
        if (!columns.containsKey(name)) {
            findings.add(Diagnostic.error("数据-缺列", listing.place(), "学校表缺少“" + name + "”列", "请在表头行补上这一列"));
            throw new InputException(new Diagnostics(findings));
        }
    }

    private void reportUnknown(Listing.Column column) {
        if (SchoolColumn.ORNAMENTAL.contains(column.name())) {
            return;
        }
        Location place = column.source().location();
        String message = "不认识的列“" + column.name() + "”，没有采用";
        List<String> names = SchoolColumn.ALL.stream().map(SchoolColumn::name).toList();
        findings.add(Similarity.nearest(column.name(), names)
                .map(best -> Diagnostic.error("数据-未知列", place, message, "您是否想写“" + best + "”？"))
                .orElseGet(() -> Diagnostic.warning("数据-多余列", place, message, "评估用不到的列可以保留；要用的列请按填报模板的列名改正")));
    }

    private boolean unitFits(SchoolColumn known, Listing.Column column) {
        boolean fits = switch (known.kind()) {
            case TEXT -> true;
            case COUNT -> !Set.of("元", "千元", "万元", "亿元", "平方米", "%").contains(column.unit());
            case AREA -> column.unit().isEmpty() || column.unit().equals("平方米");
            case MONEY -> factor(column.unit()).isPresent();
        };
        if (!fits) {
            String fact = column.unit().isEmpty()
                    ? "列“" + known.name() + "”没有注明单位，没有采用"
                    : "列“" + known.name() + "”的单位“" + column.unit() + "”不对，没有采用";
            String hint = known.kind() == SchoolColumn.Kind.MONEY
                    ? "请写成“" + known.name() + "（万元）”或“" + known.name() + "（元）”"
                    : "单位应为“" + known.unit() + "”";
            findings.add(Diagnostic.error("数据-单位", column.source().location(), fact, hint));
        }
        return fits;
    }

    /** How many 元 one unit of money is. */
    private static Optional<BigDecimal> factor(String unit) {
        return switch (unit) {
            case "元" -> Optional.of(BigDecimal.ONE);
            case "千元" -> Optional.of(BigDecimal.valueOf(1_000));
            case "万元" -> Optional.of(BigDecimal.valueOf(10_000));
            default -> Optional.empty();
        };
    }

    private List<School> schools() {
        List<School> schools = new ArrayList<>();
        Map<String, Location> names = new HashMap<>();
        Map<String, Location> codes = new HashMap<>();
        for (Listing.Entry entry : listing.entries()) {
            school(entry).ifPresent(school -> {
                reportRepeated("学校名称", school.name(), entry.cell(SchoolColumn.NAME), names);
                reportRepeated("学校标识码", school.code(), entry.cell(SchoolColumn.CODE), codes);
                schools.add(school);
            });
        }
        return schools;
    }

    private void reportRepeated(String what, String value, Cell cell, Map<String, Location> seen) {
        Location place = cell.source().location();
        Location earlier = value.isEmpty() ? null : seen.putIfAbsent(value, place);
        if (earlier != null) {
            findings.add(Diagnostic.error(
                    "数据-重复", place, what + "“" + value + "”重复，前一处在" + earlier.text(), "同一所学校只填一行；不同学校请用全称区分"));
        }
    }

    private Optional<School> school(Listing.Entry entry) {
        String name = entry.cell(SchoolColumn.NAME).text();
        if (name.isEmpty()) {
            findings.add(Diagnostic.error(
                    "数据-无校名", entry.location(), "第" + entry.row() + "行没有学校名称，这一行没有采用", "请补上学校名称，或删去这一行"));
            return Optional.empty();
        }
        return type(entry.cell(SchoolColumn.TYPE))
                .map(type -> new School(
                        name,
                        entry.cell(SchoolColumn.CODE).text(),
                        type,
                        entry.cell(SchoolColumn.OWNERSHIP).text(),
                        entry.cell(SchoolColumn.SETTING).text(),
                        flag(entry.cell(SchoolColumn.BOARDING)),
                        figures(name, entry),
                        entry.location()));
    }

    private Optional<SchoolType> type(Cell cell) {
        Optional<SchoolType> type =
                SchoolType.ofName(cell.text()).or(() -> Optional.ofNullable(TYPE_ALIASES.get(cell.text())));
        if (type.isEmpty()) {
            List<String> names = java.util.Arrays.stream(SchoolType.values())
                    .map(SchoolType::chinese)
                    .toList();
            String hint = Similarity.nearest(cell.text(), names)
                    .filter(best -> !cell.isBlank())
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse("可填：" + String.join("、", names));
            String fact = cell.isBlank() ? "没有填学校类型" : "不认识的学校类型“" + cell.text() + "”";
            findings.add(Diagnostic.error("数据-学校类型", cell.source().location(), fact + "，这一行没有采用", hint));
        }
        return type;
    }

    private boolean flag(Cell cell) {
        if (!YES.contains(cell.text()) && !NO.contains(cell.text())) {
            findings.add(Diagnostic.error(
                    "数据-是否", cell.source().location(), "“" + cell.text() + "”不是“是”或“否”，按“否”处理", "请填“是”或“否”"));
        }
        return YES.contains(cell.text());
    }

    private Map<String, Figure> figures(String school, Listing.Entry entry) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (String name : columns.keySet()) {
            SchoolColumn.ofName(name)
                    .flatMap(column -> figure(school, column, entry.cell(name)))
                    .ifPresent(figure -> figures.put(name, figure));
        }
        return figures;
    }

    private Optional<Figure> figure(String school, SchoolColumn column, Cell cell) {
        return switch (column.kind()) {
            case TEXT ->
                column.name().equals(SchoolColumn.CROWDED) && flag(cell)
                        ? Optional.of(figure(school + column.name(), BigDecimal.ONE, column, cell, Formula.GIVEN))
                        : Optional.empty();
            case COUNT ->
                numbers.count(cell, column.name())
                        .map(value -> figure(school + column.name(), value, column, cell, Formula.GIVEN));
            case AREA ->
                numbers.amount(cell, column.name())
                        .map(value -> figure(school + column.name(), value, column, cell, Formula.GIVEN));
            case MONEY -> numbers.amount(cell, column.name()).map(value -> money(school, value, column, cell));
        };
    }

    private Figure money(String school, BigDecimal value, SchoolColumn column, Cell cell) {
        String unit = columns.get(column.name()).unit();
        BigDecimal factor = factor(unit).orElse(BigDecimal.ONE);
        Formula formula =
                unit.equals("元") ? Formula.GIVEN : new Formula("填报值（" + unit + "）×" + factor.toPlainString() + "，化为元");
        return figure(school + column.name(), value.multiply(factor), column, cell, formula);
    }

    private static Figure figure(String name, BigDecimal value, SchoolColumn column, Cell cell, Formula formula) {
        int decimals = column.kind() == SchoolColumn.Kind.COUNT ? 0 : 2;
        return new Figure(name, value, column.unit(), decimals, formula, "", List.of(cell.source()));
    }
}
