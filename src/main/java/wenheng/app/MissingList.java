package wenheng.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenheng.app.OutputFolder.Finished;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.document.Document;
import wenheng.document.Register;
import wenheng.document.Register.Column;
import wenheng.workbook.RegisterWorkbook;

/** 缺数清单：还缺什么，由哪个科室补，补在哪里，哪些文稿的哪些段在等。 */
final class MissingList {

    private static final String NAME = "缺数清单";
    private static final Pattern NAMED = Pattern.compile("“([^”]+)”");

    private final ProjectSettings settings;
    private final Map<String, Document> papers;
    private final Diagnostics findings;

    MissingList(ProjectSettings settings, Map<String, Document> papers, Diagnostics findings) {
        this.settings = settings;
        this.papers = papers;
        this.findings = findings;
    }

    /** The list as a workbook. */
    Finished finished() {
        return new Finished(NAME, "xlsx", NAME + ".xlsx", RegisterWorkbook.write(NAME, List.of(contents(), cells())));
    }

    private Register contents() {
        Map<String, List<MissingValues.Gap>> gaps = new LinkedHashMap<>();
        papers.forEach((paper, document) -> MissingValues.gaps(paper, document).forEach(gap -> {
            gaps.computeIfAbsent(gap.name(), name -> new ArrayList<>()).add(gap);
        }));
        List<List<String>> rows = new ArrayList<>();
        gaps.forEach((name, places) -> rows.add(List.of(
                name,
                office(name, isSection(name) ? "叙述" : isIndicator(name) ? "县级指标" : "学校表"),
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

    private boolean isSection(String name) {
        return findings.all().stream()
                .anyMatch(each -> each.code().equals("叙述-待补") && each.message().startsWith("“" + name + "”"));
    }

    private boolean isIndicator(String name) {
        return findings.all().stream()
                .anyMatch(each -> each.code().equals("数据-待填报")
                        && each.message().contains("“" + name + "”")
                        && table(each.location()).equals("县级指标"));
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
        String table = finding.code().startsWith("叙述") ? "叙述" : table(finding.location());
        Matcher named = NAMED.matcher(finding.message());
        String name = named.find() ? named.group(1) : finding.message();
        return List.of(place, finding.message(), office(name + finding.message(), table), finding.hint());
    }

    private String table(Location place) {
        String text = place.text();
        boolean indicators =
                settings.indicators().filter(ref -> text.startsWith(ref.file())).isPresent();
        boolean answers = settings.questionnaire()
                .filter(ref -> text.startsWith(ref.file()))
                .isPresent();
        return indicators ? "县级指标" : answers ? "问卷" : "学校表";
    }

    /** The office named for the thing itself, else for its table; empty where nobody is named. */
    private String office(String thing, String... tables) {
        Optional<String> own = settings.responsible().keySet().stream()
                .filter(thing::contains)
                .max(Comparator.comparingInt(String::length));
        return own.or(() -> List.of(tables).stream()
                        .filter(settings.responsible()::containsKey)
                        .findFirst())
                .map(settings.responsible()::get)
                .orElse("未定");
    }
}
