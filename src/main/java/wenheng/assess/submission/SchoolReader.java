package wenheng.assess.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wenheng.assess.school.School;
import wenheng.assess.school.SchoolColumn;
import wenheng.assess.school.SchoolType;
import wenheng.data.Cell;
import wenheng.data.Table;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.diagnostic.Severity;
import wenheng.text.Similarity;

/**
 * 读学校表：每校一行。
 *
 * <p>The steps: sheets become drafts, cells not yet read as numbers ({@link SchoolSheets}); drafts of one school are
 * joined ({@link SchoolJoin}); drafts become schools, their cells figures; then the numbers are held against each other
 * ({@link SchoolChecks}, {@link SheetChecks}). Invariants: schools keep the order of their first rows; a row, sheet or
 * column that is not used is told of with its place, so that nothing falls away in silence. Cost: linear in the cells;
 * schools are found by code and name in maps.
 */
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

    static final Set<String> YES = Set.of("是", "有", "√", "1");
    private static final Set<String> NO = Set.of("", "否", "无", "0");

    private final List<Diagnostic> findings = new ArrayList<>();
    private final FigureReader figures = new FigureReader(findings);

    private SchoolReader() {}

    /**
     * Reads the schools, in table order; a row without a name or of an unknown type is reported and left out.
     *
     * @throws InputException if there is no head row, no 学校名称 or no 学校类型
     */
    public static Outcome<List<School>> read(Table table) {
        return read(List.of(table), SchoolImport.PLAIN);
    }

    /**
     * Reads the schools from several tables: sheets of a workbook, files of a folder. Rows of a school are joined by
     * 学校标识码 or by a name that is there once.
     *
     * @throws InputException if no table holds schools
     */
    public static Outcome<List<School>> read(List<Table> tables, SchoolImport wanted) {
        SchoolReader reader = new SchoolReader();
        List<SchoolSheets.Sheet> sheets = new SchoolSheets(wanted, reader.findings).read(tables);
        List<SchoolDraft> drafts = new SchoolJoin(reader.findings).join(sheets);
        List<School> schools = reader.schools(drafts);
        reader.figures.finish();
        SchoolSheets.Sheet first = sheets.get(0);
        reader.reportNone(schools, first.place());
        Set<String> columns =
                sheets.stream().flatMap(sheet -> sheet.columns().stream()).collect(Collectors.toSet());
        if (sheets.size() > 1
                || drafts.stream()
                        .anyMatch(draft -> !draft.text(SchoolColumn.SECTION).isEmpty())
                || columns.stream().anyMatch(SchoolColumn.BY_STAGE::contains)) {
            schools.forEach(school -> columns.addAll(school.figures().keySet()));
        }
        reader.findings.addAll(SchoolChecks.check(schools, columns, first.place()));
        reader.findings.addAll(SheetChecks.check(schools, sheets, wanted));
        return new Outcome<>(schools, new Diagnostics(reader.findings));
    }

    private void reportNone(List<School> schools, Location head) {
        boolean blank = findings.stream().anyMatch(each -> each.code().equals("数据-示例行"));
        if (schools.isEmpty() && blank) {
            findings.add(Diagnostic.warning("数据-待填报", head, "学校表还没有填，只有示例", "请从示例行的下一行起，每校填一行"));
        } else if (schools.isEmpty() && findings.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            findings.add(Diagnostic.error("数据-无学校", head, "学校表里没有读到一所学校", "请核对表头下是否每校一行，校名和学校类型是否填写"));
        }
    }

    private List<School> schools(List<SchoolDraft> drafts) {
        List<School> schools = new ArrayList<>();
        Map<String, Location> names = new HashMap<>();
        Map<String, Location> codes = new HashMap<>();
        for (SchoolDraft draft : drafts) {
            school(draft).ifPresent(school -> {
                reportRepeated("学校名称", school.name(), draft.cell(SchoolColumn.NAME), names);
                reportRepeated("学校标识码", school.code(), draft.cell(SchoolColumn.CODE), codes);
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

    private Optional<School> school(SchoolDraft draft) {
        String name = draft.text(SchoolColumn.NAME);
        if (name.isEmpty()) {
            findings.add(
                    Diagnostic.error("数据-无校名", draft.place(), "第" + row(draft) + "行没有学校名称，这一行没有采用", "请补上学校名称，或删去这一行"));
            return Optional.empty();
        }
        if (isTotal(draft.cell(SchoolColumn.NAME), draft.cell(SchoolColumn.TYPE))) {
            findings.add(Diagnostic.info("数据-合计行", draft.place(), "第" + row(draft) + "行是“" + name + "”，不作为一条记录", ""));
            return Optional.empty();
        }
        return type(draft.cell(SchoolColumn.TYPE))
                .map(type -> new School(
                        name,
                        draft.text(SchoolColumn.CODE),
                        type,
                        draft.text(SchoolColumn.OWNERSHIP),
                        draft.text(SchoolColumn.SETTING),
                        flag(draft.cell(SchoolColumn.BOARDING)),
                        figures.figures(name, type, draft),
                        draft.place()));
    }

    /** Whether a row without a type is a total by its name: 城关镇小计. */
    static boolean isTotal(Cell name, Cell type) {
        return type.isBlank() && name.text().matches(".{0,20}(合计|小计|总计|平均)");
    }

    private static String row(SchoolDraft draft) {
        return draft.first().cell().replaceAll("[A-Z]+", "");
    }

    /** The type of that name, short names included. */
    static Optional<SchoolType> typeOf(String text) {
        return SchoolType.ofName(text).or(() -> Optional.ofNullable(TYPE_ALIASES.get(text)));
    }

    private Optional<SchoolType> type(Cell cell) {
        Optional<SchoolType> type = typeOf(cell.text());
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
}
