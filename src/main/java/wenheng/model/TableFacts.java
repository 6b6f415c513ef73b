package wenheng.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.data.Cell;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;

/**
 * 表格的数据项：project.yaml“表格”里的一张表，按行名、列名取用，每个数带着自己的单元格。
 *
 * <p>The first column names the rows, unless it only numbers them (序号). A table is the list of its rows; it also has 列名, 表头
 * (of each column 名称, 单位 and whether it holds 数), 列 (each column's cells), 行 (each row by its name) and 合计 (the sum of each column of numbers in one unit).
 */
public final class TableFacts {

    private static final String KEY = "表格";

    private final String name;
    private final Listing listing;
    private final ColumnTraits columns;
    private final List<Diagnostic> findings = new ArrayList<>();

    private TableFacts(String name, Listing listing) {
        this.name = name;
        this.listing = listing;
        this.columns = ColumnTraits.of(listing);
    }

    /** The table under a name; the warnings are about what cannot be counted, or does not add up. */
    public static Outcome<Model.TableNode> of(String name, Listing listing) {
        TableFacts facts = new TableFacts(name, listing);
        Model.TableNode table = facts.table();
        return new Outcome<>(table, new Diagnostics(facts.findings));
    }

    /** The tree with these tables under 表格. */
    public static Model.GroupNode added(Model.GroupNode root, Map<String, Model.TableNode> tables) {
        Entries group = new Entries();
        tables.forEach(group::put);
        return new Entries().all(root.entries()).put(KEY, group.group()).group();
    }

    /** The group of a project without further tables. */
    static Model.GroupNode none() {
        return new Entries().group();
    }

    private Model.TableNode table() {
        List<Model.GroupNode> rows = listing.entries().stream().map(this::row).toList();
        Entries byName = new Entries();
        Map<String, Model> named = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String head = columns.nameOf(listing.entries().get(i));
            if (!head.isEmpty() && named.putIfAbsent(head, rows.get(i)) != null) {
                repeated(head, listing.entries().get(i));
            }
        }
        byName.texts("列名", listing.columns().stream().map(Listing.Column::name).toList())
                .list("表头", listing.columns().stream().map(this::head).toList())
                .put("列", byColumn(rows))
                .put("合计", totals(rows))
                .put("行", new Model.GroupNode(named, false));
        Map<String, Model> facets = new LinkedHashMap<>(byName.group().entries());
        named.forEach(facets::putIfAbsent);
        return new Model.TableNode(rows, new Model.GroupNode(facets, false));
    }

    private void repeated(String head, Listing.Entry entry) {
        findings.add(Diagnostic.info(
                "表格-重名",
                entry.location(),
                "表格“" + name + "”里不止一行叫“" + head + "”，按行名取到的是前一行",
                "要取这一行，请改行名，或用 <#list> 逐行取"));
    }

    private Model.GroupNode row(Listing.Entry entry) {
        Entries row = new Entries();
        listing.columns().forEach(column -> row.put(column.name(), cell(entry, column)));
        return row.group();
    }

    private Model cell(Listing.Entry entry, Listing.Column column) {
        Cell cell = entry.cell(column.name());
        String meaning = columns.nameOf(entry) + column.name();
        if (cell instanceof Cell.Fault) {
            findings.add(Diagnostic.error(
                    "表格-错误值", cell.source().location(), "“" + cell.text() + "”不是数，没有采用", "请改正公式，或把结果粘贴为数值"));
            return new Model.MissingNode(meaning);
        }
        if (!columns.isNumeric(column)) {
            return new Model.TextNode(cell.text());
        }
        if (cell.isBlank()) {
            return new Model.MissingNode(meaning);
        }
        Optional<Figure> figure = columns.figure(meaning, entry, column);
        if (figure.isEmpty() && cell.text().codePoints().anyMatch(Character::isDigit)) {
            findings.add(Diagnostic.warning(
                    "表格-不是数", cell.source().location(), "“" + cell.text() + "”不是数，照文字印出，不计入合计", "只填数；单位写在列名的括号里"));
        }
        return figure.<Model>map(Model.FigureNode::new).orElseGet(() -> new Model.TextNode(cell.text()));
    }

    /** 名称, 单位 where the column has one, and 数: whether it holds numbers. */
    private Model.GroupNode head(Listing.Column column) {
        return new Entries()
                .text("名称", column.name())
                .text("单位", columns.isNumeric(column) ? columns.unitOf(column) : "")
                .truth("数", columns.isNumeric(column))
                .group();
    }

    private Model.GroupNode byColumn(List<Model.GroupNode> rows) {
        Entries group = new Entries();
        listing.columns()
                .forEach(column -> group.list(
                        column.name(),
                        rows.stream().map(row -> row.get(column.name())).toList()));
        return group.group();
    }

    private Model.GroupNode totals(List<Model.GroupNode> rows) {
        Entries group = new Entries();
        for (Listing.Column column : listing.columns()) {
            List<Model> cells = rows.stream().map(row -> row.get(column.name())).toList();
            List<Figure> figures = figures(cells);
            List<String> units = figures.stream().map(Figure::unit).distinct().toList();
            boolean addable =
                    units.isEmpty() || units.size() == 1 && !units.get(0).equals("%");
            if (columns.isNumeric(column) && addable && !columns.unitOf(column).equals("%")) {
                group.put(column.name(), total(column, cells, figures));
            }
        }
        return group.group();
    }

    private static List<Figure> figures(List<Model> cells) {
        return cells.stream()
                .filter(Model.FigureNode.class::isInstance)
                .map(cell -> ((Model.FigureNode) cell).figure())
                .toList();
    }

    private Model total(Listing.Column column, List<Model> cells, List<Figure> figures) {
        String meaning = name + column.name() + "合计";
        if (cells.isEmpty() || cells.stream().anyMatch(Model.MissingNode.class::isInstance)) {
            return new Model.MissingNode(meaning);
        }
        Figure sum = Arithmetic.sum(meaning, figures.get(0).unit(), figures);
        listing.around().totals().forEach(entry -> compare(sum, entry.cell(column.name())));
        return new Model.FigureNode(sum);
    }

    private void compare(Figure sum, Cell written) {
        Optional<BigDecimal> value = written.quantity().map(quantity -> quantity.value());
        if (value.filter(each -> each.compareTo(sum.value()) != 0).isPresent()) {
            findings.add(Diagnostic.warning(
                    "表格-合计",
                    written.source().location(),
                    "表中的合计是" + written.text() + "，各行加起来是" + sum.value().toPlainString(),
                    "请核对；文稿里印的是各行之和"));
        }
    }
}
