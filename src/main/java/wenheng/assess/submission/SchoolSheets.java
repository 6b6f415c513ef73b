package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.assess.school.SchoolColumn;
import wenheng.data.Table;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.text.Similarity;

/**
 * 从各张表取出学校底稿：横表、竖表、统计报表，各归其列。
 *
 * <p>Each table is tried as what it may be, the surest first: one of the ministry's tables, which its head lines tell;
 * a form of one school; a list of schools. A table that is the only one must be the school table, so that what it lacks
 * is an error; among several a table without 学校名称 or 学校标识码, such as a guide, is passed over with a remark. A column
 * whose unit does not fit is not taken at all: a number in a wrong unit would be wrong by thousands and look right.
 */
final class SchoolSheets {

    /** 一张表取出的底稿。 */
    record Sheet(Location place, Optional<Listing> listing, Set<String> columns, List<SchoolDraft> drafts) {}

    private final SchoolImport wanted;
    private final Headings headings;
    private final List<Diagnostic> findings;
    private final SchoolNames names;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();

    SchoolSheets(SchoolImport wanted, List<Diagnostic> findings) {
        this.wanted = wanted;
        this.headings = SchoolColumn.HEADINGS.with(wanted.columns());
        this.findings = findings;
        this.names = new SchoolNames(findings);
    }

    /**
     * Reads the tables.
     *
     * @throws InputException if none of them holds schools
     */
    List<Sheet> read(List<Table> tables) {
        MinistryTables ministry = new MinistryTables(findings);
        for (Table table : tables) {
            if (!ministry.take(table)) {
                read(table, tables.size() == 1);
            }
        }
        addMinistry(ministry.drafts());
        if (sheets.isEmpty()) {
            findings.add(Diagnostic.error(
                    "数据-无学校表",
                    tables.get(0).location(),
                    "没有找到学校表：" + tables.size() + "张表都没有“学校名称”列",
                    "学校表每校一行，表头要有“学校名称”和“学校类型”"));
            throw new InputException(new Diagnostics(findings));
        }
        reportUnused();
        return sheets;
    }

    private void read(Table table, boolean only) {
        Optional<Outcome<Listing>> form = headings.form(table);
        if (form.isPresent()) {
            addForm(form.get());
        } else {
            Optional<Outcome<Listing>> listing = only ? Optional.of(headings.locate(table)) : located(table);
            listing.ifPresent(found -> add(found, table, only));
        }
    }

    private void addMinistry(List<SchoolDraft> drafts) {
        for (SchoolDraft draft : drafts) {
            seen.addAll(draft.fields().keySet());
            sheets.add(
                    new Sheet(draft.place(), Optional.empty(), draft.fields().keySet(), List.of(names.clean(draft))));
        }
    }

    private void addForm(Outcome<Listing> found) {
        findings.addAll(found.diagnostics().all());
        Listing listing = found.value();
        Listing.Entry entry = listing.entries().get(0);
        Map<String, Listing.Column> columns = new LinkedHashMap<>();
        for (Listing.Column column : listing.columns()) {
            SchoolColumn.anyOfName(column.name())
                    .filter(known -> unitFits(known, column))
                    .ifPresent(known -> columns.put(column.name(), column));
        }
        Map<String, Field> fields =
                new LinkedHashMap<>(SchoolDraft.of(entry, columns).fields());
        ImportPresets.formSums().forEach((column, items) -> {
            if (!fields.containsKey(column) && items.stream().allMatch(entry.cells()::containsKey)) {
                fields.put(column, new Field(items.stream().map(entry::cell).toList(), ""));
            }
        });
        seen.addAll(fields.keySet());
        SchoolDraft draft = names.clean(new SchoolDraft(entry.first(), fields));
        sheets.add(new Sheet(listing.place(), Optional.of(listing), fields.keySet(), List.of(draft)));
    }

    private Optional<Outcome<Listing>> located(Table table) {
        try {
            return Optional.of(headings.locate(table));
        } catch (InputException noHead) {
            reportIgnored(table);
            return Optional.empty();
        }
    }

    private void add(Outcome<Listing> found, Table table, boolean only) {
        Listing listing = found.value();
        boolean named = listing.column(SchoolColumn.NAME).isPresent()
                || listing.column(SchoolColumn.CODE).isPresent();
        long known = listing.columns().stream().filter(Listing.Column::known).count();
        if (!only && !named) {
            reportIgnored(table);
            return;
        }
        if (!only && known < 2) {
            findings.add(Diagnostic.info("数据-未用表", table.location(), "这张表除校名以外没有认得的列，没有采用", "要用的列请按填报模板的列名改正，或写进列名对照"));
            return;
        }
        findings.addAll(found.diagnostics().all());
        Map<String, Listing.Column> columns = columns(listing);
        if (only) {
            require(listing, columns, SchoolColumn.NAME);
            require(listing, columns, SchoolColumn.TYPE);
        }
        List<SchoolDraft> drafts = listing.entries().stream()
                .map(entry -> names.clean(SchoolDraft.of(entry, columns)))
                .toList();
        sheets.add(new Sheet(listing.place(), Optional.of(listing), columns.keySet(), drafts));
    }

    private void reportIgnored(Table table) {
        findings.add(Diagnostic.info("数据-未用表", table.location(), "这张表没有“学校名称”或“学校标识码”列，没有采用", "要用的表请补上学校名称；说明之类可以保留"));
    }

    private void require(Listing listing, Map<String, Listing.Column> columns, String name) {
        if (!columns.containsKey(name)) {
            findings.add(Diagnostic.error("数据-缺列", listing.place(), "学校表缺少“" + name + "”列", "请在表头行补上这一列"));
            throw new InputException(new Diagnostics(findings));
        }
    }

    private Map<String, Listing.Column> columns(Listing listing) {
        Map<String, Listing.Column> columns = new LinkedHashMap<>();
        for (Listing.Column written : listing.columns()) {
            Optional<SchoolColumn> known = SchoolColumn.anyOfName(written.name());
            if (known.isEmpty()) {
                reportUnknown(written);
            } else {
                Listing.Column column =
                        withUnit(known.get(), written, listing.around().money());
                if (unitFits(known.get(), column)) {
                    columns.put(column.name(), column);
                    seen.add(column.name());
                }
            }
        }
        return columns;
    }

    /** Money without a unit in its head is in the unit the table names for all its money. */
    private static Listing.Column withUnit(SchoolColumn known, Listing.Column column, String money) {
        boolean open = known.kind() == SchoolColumn.Kind.MONEY && column.unit().isEmpty();
        return open
                ? new Listing.Column(column.name(), money, column.known(), column.index(), column.source())
                : column;
    }

    private void reportUnknown(Listing.Column column) {
        if (SchoolColumn.ORNAMENTAL.contains(column.name())) {
            return;
        }
        Location place = column.source().location();
        String message = "不认识的列“" + column.name() + "”，没有采用";
        if (column.name().matches("(生均|每百名|师生比|生师比|班师比).*")) {
            findings.add(Diagnostic.warning(
                    "数据-指标列", place, "“" + column.name() + "”是算出的指标，没有采用", "学校表只填原始数（人数、面积、金额），指标由程序计算"));
            return;
        }
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
    static Optional<BigDecimal> factor(String unit) {
        return switch (unit) {
            case "元" -> Optional.of(BigDecimal.ONE);
            case "千元" -> Optional.of(BigDecimal.valueOf(1_000));
            case "万元" -> Optional.of(BigDecimal.valueOf(10_000));
            default -> Optional.empty();
        };
    }

    private void reportUnused() {
        wanted.columns().forEach((head, column) -> {
            if (!seen.contains(column)) {
                findings.add(
                        Diagnostic.warning("数据-对照未用", wanted.place(), "列名对照“" + head + "”在学校表中没有找到", "请核对列名是否与表头一致"));
            }
        });
    }
}
