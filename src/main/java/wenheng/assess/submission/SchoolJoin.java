package wenheng.assess.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.assess.school.SchoolColumn;
import wenheng.data.Cell;
import wenheng.diagnostic.Diagnostic;

/**
 * 并表：同一所学校在几张表里的各行并成一份底稿，先按标识码，再按唯一的校名。
 *
 * <p>Tables with 学校类型 say which schools there are; the others only add columns to them.
 *
 * <p>A code is trusted before a name. A name serves only if one school has it, and only if codes do not contradict.
 * Where two tables give one school different numbers for a column, neither is taken and both places are told. Cost:
 * linear in the rows, by maps.
 */
final class SchoolJoin {

    private final List<Diagnostic> findings;
    private final List<SchoolDraft> schools = new ArrayList<>();
    private final Map<String, Integer> byCode = new HashMap<>();
    private final Map<String, Integer> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    SchoolJoin(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** One draft for each school. Where no table has 学校类型, every table says which schools there are. */
    List<SchoolDraft> join(List<SchoolSheets.Sheet> sheets) {
        boolean typed = sheets.stream().anyMatch(sheet -> sheet.columns().contains(SchoolColumn.TYPE));
        SectionRows rows = new SectionRows(findings);
        for (SchoolSheets.Sheet sheet : sheets) {
            if (!typed || sheet.columns().contains(SchoolColumn.TYPE)) {
                enter(rows.join(sheet.drafts()));
            }
        }
        for (SchoolSheets.Sheet sheet : sheets) {
            if (typed && !sheet.columns().contains(SchoolColumn.TYPE)) {
                supplement(sheet, rows);
            }
        }
        return schools;
    }

    /** Rows of one table never join each other here: there a school twice is a mistake. */
    private void enter(List<SchoolDraft> drafts) {
        List<SchoolDraft> fresh = new ArrayList<>();
        for (SchoolDraft draft : drafts) {
            int known = find(draft);
            if (known >= 0 && addsColumns(schools.get(known), draft)) {
                schools.set(known, joined(schools.get(known), draft));
            } else {
                fresh.add(draft);
            }
        }
        fresh.forEach(this::register);
    }

    private void register(SchoolDraft draft) {
        schools.add(draft);
        int index = schools.size() - 1;
        String code = draft.text(SchoolColumn.CODE);
        String name = draft.text(SchoolColumn.NAME);
        if (!code.isEmpty()) {
            byCode.putIfAbsent(code, index);
        }
        if (!name.isEmpty() && byName.putIfAbsent(name, index) != null) {
            ambiguous.add(name);
        }
    }

    private int find(SchoolDraft draft) {
        String code = draft.text(SchoolColumn.CODE);
        Integer found = code.isEmpty() ? null : byCode.get(code);
        if (found != null) {
            return found;
        }
        String name = draft.text(SchoolColumn.NAME);
        Integer named = ambiguous.contains(name) ? null : byName.get(name);
        boolean contradicts = named != null
                && !code.isEmpty()
                && !schools.get(named).text(SchoolColumn.CODE).isEmpty();
        return named == null || contradicts ? -1 : named;
    }

    private static boolean addsColumns(SchoolDraft known, SchoolDraft draft) {
        return draft.fields().entrySet().stream()
                .anyMatch(entry -> !entry.getValue().isBlank()
                        && known.cell(entry.getKey()).isBlank());
    }

    private void supplement(SchoolSheets.Sheet sheet, SectionRows rows) {
        Set<Integer> met = new HashSet<>();
        for (SchoolDraft row : sheet.drafts()) {
            int known = find(row);
            if (known < 0) {
                reportStranger(row);
            } else if (!met.add(known)) {
                findings.add(Diagnostic.error(
                        "数据-重复", row.place(), "“" + row.text(SchoolColumn.NAME) + "”在这张表中有两行，只采用前一行", "请删去其中一行"));
            } else {
                schools.set(known, joined(schools.get(known), typed(row, schools.get(known), rows)));
            }
        }
        if (met.size() < schools.size() && met.size() > 1) {
            reportLacking(sheet, met);
        }
    }

    /** A row without 学校类型 takes that of its school, so that 学生数 finds its stage. */
    private static SchoolDraft typed(SchoolDraft row, SchoolDraft school, SectionRows rows) {
        Map<String, Field> fields = new LinkedHashMap<>(row.fields());
        fields.put(SchoolColumn.TYPE, Field.of(school.cell(SchoolColumn.TYPE), ""));
        return rows.join(List.of(row.with(fields))).get(0);
    }

    private void reportStranger(SchoolDraft row) {
        String who = row.text(SchoolColumn.NAME).isEmpty() ? row.text(SchoolColumn.CODE) : row.text(SchoolColumn.NAME);
        String why = ambiguous.contains(row.text(SchoolColumn.NAME)) ? "有几所同名学校，不知归哪一所" : "学校基本表中没有这所学校";
        findings.add(
                Diagnostic.error("数据-无对应学校", row.place(), "“" + who + "”" + why + "，这一行没有采用", "请核对学校标识码和学校名称；校名要写全称"));
    }

    private void reportLacking(SchoolSheets.Sheet sheet, Set<Integer> met) {
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            if (!met.contains(i)) {
                lacking.add(schools.get(i).text(SchoolColumn.NAME));
            }
        }
        String shown = String.join("、", lacking.subList(0, Math.min(5, lacking.size())));
        findings.add(Diagnostic.warning(
                "数据-缺对应行",
                sheet.place(),
                "这张表中没有" + lacking.size() + "所学校：" + shown + (lacking.size() > 5 ? "等" : ""),
                "请核对两张表的学校范围是否一致（如教学点是否在内）"));
    }

    private SchoolDraft joined(SchoolDraft known, SchoolDraft more) {
        Map<String, Field> fields = new LinkedHashMap<>(known.fields());
        more.fields().forEach((name, field) -> {
            Field earlier = fields.get(name);
            if (earlier == null || earlier.isBlank()) {
                fields.put(name, field);
            } else if (!field.isBlank() && !isSame(name, earlier, field)) {
                fields.remove(name);
                reportDifferent(name, known, earlier.cell(), field.cell());
            }
        });
        return known.with(fields);
    }

    /** What the school and its section are called may differ; the first table has the word. */
    private static boolean isSame(String name, Field one, Field other) {
        return name.equals(SchoolColumn.NAME)
                || name.equals(SchoolColumn.SECTION)
                || one.cell().text().equals(other.cell().text()) && one.unit().equals(other.unit());
    }

    private void reportDifferent(String name, SchoolDraft school, Cell one, Cell other) {
        findings.add(Diagnostic.error(
                "数据-两处不同",
                other.source().location(),
                "“" + school.text(SchoolColumn.NAME) + "”的“" + name + "”填了两处，"
                        + one.source().text() + " 是" + one.text() + "，这里是" + other.text() + "，没有采用",
                "请核对后只留一处"));
    }
}
