package wenheng.assess.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.data.Cell;
import wenheng.diagnostic.Diagnostic;

/** 标题校验：表的标题与项目的年度、办法合不合。 */
final class TitleChecks {

    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?=\\s*(?:学?年|[-—－–~～至]))");

    private TitleChecks() {}

    static List<Diagnostic> check(List<Cell> titles, SchoolImport wanted) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Cell title : titles) {
            boolean dated = title.text().matches("(?s).*(截至|截止|时间|日期).*");
            Set<Integer> years = years(title.text());
            if (!dated
                    && !years.isEmpty()
                    && wanted.year().isPresent()
                    && !isOf(wanted.year().getAsInt(), title, years)) {
                findings.add(Diagnostic.warning(
                        "数据-年度不符",
                        title.source().location(),
                        "标题写的是" + years.iterator().next() + "年，项目年度是"
                                + wanted.year().getAsInt() + "年",
                        "请核对是否用错了年度的表；学年、财年、自然年不要混用"));
            }
            checkStandard(title, wanted, findings);
        }
        return findings;
    }

    /** The school year 2024 ends in 2025, and is that year's evaluation as well. */
    private static boolean isOf(int year, Cell title, Set<Integer> years) {
        return years.contains(year) || title.text().contains("学年") && years.contains(year - 1);
    }

    private static Set<Integer> years(String text) {
        Set<Integer> years = new TreeSet<>();
        Matcher form = YEAR.matcher(text);
        while (form.find()) {
            years.add(Integer.valueOf(form.group(1)));
        }
        Matcher end = Pattern.compile("[-—－–~～至](20\\d{2})").matcher(text);
        while (end.find()) {
            years.add(Integer.valueOf(end.group(1)));
        }
        return years;
    }

    private static void checkStandard(Cell title, SchoolImport wanted, List<Diagnostic> findings) {
        for (String kind : List.of("基本均衡", "优质均衡")) {
            String other = kind.equals("基本均衡") ? "优质均衡" : "基本均衡";
            boolean used = wanted.standards().stream().anyMatch(id -> id.startsWith(kind));
            if (title.text().contains(kind)
                    && !title.text().contains(other)
                    && !used
                    && !wanted.standards().isEmpty()) {
                findings.add(Diagnostic.warning(
                        "数据-标题不符",
                        title.source().location(),
                        "标题写的是“" + kind + "”，项目按“" + String.join("、", wanted.standards()) + "”评估",
                        "请核对是否用对了表；标题写错的请改正"));
            }
        }
    }
}
