package wenheng.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.document.Document;
import wenheng.document.Register;
import wenheng.document.Register.Column;
import wenheng.workbook.RegisterWorkbook;

/** 缺数清单：还缺什么，由哪个科室补，补在哪里，哪些文稿的哪些段在等。 */
public final class MissingList {

    private static final String NAME = "缺数清单";
    private static final Pattern NAMED = Pattern.compile("“([^”]+)”");

    private final Responsibility responsibility;
    private final Map<String, Document> papers;
    private final Diagnostics findings;

    /**
     * The list of a set of papers.
     *
     * @param papers by name
     * @param findings of the run, which say what the tables lack
     */
    public MissingList(Responsibility responsibility, Map<String, Document> papers, Diagnostics findings) {
        this.responsibility = responsibility;
        this.papers = papers;
        this.findings = findings;
    }

    /** The list as a workbook. */
    public OutputFile file() {
        return new OutputFile(NAME, "xlsx", NAME + ".xlsx", RegisterWorkbook.write(NAME, List.of(contents(), cells())));
    }

    private Register contents() {
        Map<String, List<MissingValues.Gap>> gaps = new LinkedHashMap<>();
        papers.forEach((paper, document) -> MissingValues.gaps(paper, document).forEach(gap -> {
            gaps.computeIfAbsent(gap.name(), name -> new ArrayList<>()).add(gap);
        }));
        List<List<String>> rows = new ArrayList<>();
        gaps.forEach((name, places) -> rows.add(List.of(
                name,
                responsibility.office(name, table(name)),
                places.stream().map(MissingValues.Gap::paper).distinct().collect(Collectors.joining("、")),
                Integer.toString(places.size()),
                places.stream()
                        .map(MissingValues.Gap::excerpt)
                        .distinct()
                        .limit(5)
                        .collect(Collectors.joining("\n")))));
        return new Register(
                "待补内容",
                rows.isEmpty() ? "缺数清单：各份文稿中没有待补的内容" : "缺数清单：文稿中印成〔待补〕的内容",
                List.of(
                        new Column("缺什么", 26),
                        new Column("责任科室", 16),
                        new Column("哪些文稿在等", 44),
                        new Column("处数", 8),
                        new Column("所在段落", 60)),
                rows);
    }

    /** The table or text that is to give a thing of that name. */
    private String table(String name) {
        return isSection(name)
                ? Responsibility.NARRATIVE
                : isIndicator(name) ? Responsibility.INDICATORS : Responsibility.SCHOOLS;
    }

    private boolean isSection(String name) {
        return findings.all().stream()
                .anyMatch(each -> each.code().equals("叙述-待补") && each.message().startsWith("“" + name + "”"));
    }

    private boolean isIndicator(String name) {
        return findings.all().stream()
                .anyMatch(each -> each.code().equals("数据-待填报")
                        && each.message().contains("“" + name + "”")
                        && responsibility.table(each.location()).equals(Responsibility.INDICATORS));
    }

    /** What the tables lack, cell by cell. */
    private Register cells() {
        List<List<String>> rows = findings.all().stream()
                .filter(each -> each.code().endsWith("-待填报")
                        || each.code().equals("叙述-待补")
                        || each.code().equals("要素-待补"))
                .map(this::cell)
                .toList();
        return new Register(
                "待填之处",
                "待填之处：补在哪里",
                List.of(new Column("位置", 40), new Column("情况", 60), new Column("责任科室", 16), new Column("怎么办", 50)),
                rows);
    }

    private List<String> cell(Diagnostic finding) {
        String place = finding.location().text();
        String table = finding.code().startsWith(Responsibility.NARRATIVE)
                ? Responsibility.NARRATIVE
                : responsibility.table(finding.location());
        Matcher named = NAMED.matcher(finding.message());
        String name = named.find() ? named.group(1) : finding.message();
        return List.of(
                place, finding.message(), responsibility.office(name + finding.message(), table), finding.hint());
    }
}
