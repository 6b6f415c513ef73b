package wenheng.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.document.Register;

/**
 * 清单的网页：一个文件，不用脚本；各份文稿有目录可点，各章节的表可以展开、收起，打印时全部展开。
 */
public final class RegisterPage {

    private static final String STYLE = """
            body{font-family:"宋体",SimSun,serif;line-height:1.5;margin:1rem auto;padding:0 1rem;max-width:110rem;color:#111;background:#fff}
            h1{font-size:1.5rem}h2{font-size:1.25rem;border-bottom:2px solid #444;margin-top:2rem}h3{font-size:1.1rem;margin:1.2rem 0 .3rem}
            summary{font-weight:bold;cursor:pointer;padding:.15rem 0}
            nav ol{columns:22rem;padding-left:1.5rem}nav li{break-inside:avoid}
            a{color:#06468c}
            table{border-collapse:collapse;margin:.3rem 0 1rem;width:100%;font-size:.9rem}
            th,td{border:1px solid #555;padding:.2rem .4rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}
            tbody th{font-weight:normal}
            thead th{background:#e6e6e6;position:sticky;top:0}
            .note{color:#444}
            @media print{
            @page{size:A4 landscape;margin:12mm}
            body{margin:0;padding:0;max-width:none;font-size:9pt}.note{display:none}
            thead th{position:static}tr{break-inside:avoid}
            details::details-content{content-visibility:visible;display:block;height:auto}
            }
            """;

    private final List<Register> registers;

    private RegisterPage(List<Register> registers) {
        this.registers = registers;
    }

    /** The page, to be stored as UTF-8. */
    public static String write(String title, List<Register> registers) {
        RegisterPage page = new RegisterPage(registers);
        String name = Escape.text(title);
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + name + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + name
                + "</h1>\n<p class=\"note\">点章节名展开、收起。打印时各章节全部展开；较旧的浏览器只印已展开的，可改印同名的 .xlsx。</p>\n"
                + page.contents() + "<main>\n" + page.sections() + "</main>\n</body>\n</html>\n";
    }

    private String contents() {
        return IntStream.range(0, registers.size())
                .mapToObj(i -> item(i, registers.get(i)))
                .collect(Collectors.joining("", "<nav aria-label=\"目录\">\n", "</nav>\n"));
    }

    private static String item(int index, Register register) {
        String head = "<p><a href=\"#r" + index + "\"><strong>" + Escape.text(register.name()) + "</strong></a>（"
                + register.rows().size() + "行）</p>\n";
        List<String> papers = new ArrayList<>();
        if (register.groups() > 0) {
            grouped(register.rows())
                    .forEach((paper, rows) -> papers.add("<li><a href=\"#r" + index + "-" + (papers.size() + 1) + "\">"
                            + Escape.text(paper) + "</a>（" + rows.size() + "）</li>\n"));
        }
        return papers.isEmpty() ? head : head + "<ol>\n" + String.join("", papers) + "</ol>\n";
    }

    private String sections() {
        return IntStream.range(0, registers.size())
                .mapToObj(i -> section(i, registers.get(i)))
                .collect(Collectors.joining());
    }

    private static String section(int index, Register register) {
        StringBuilder out = new StringBuilder();
        out.append("<section id=\"r").append(index).append("\">\n<h2>").append(Escape.text(register.title()));
        out.append("</h2>\n");
        if (register.groups() == 0) {
            return out.append(folded(register, register.name(), register.rows()))
                    .append("</section>\n")
                    .toString();
        }
        int[] number = {0};
        grouped(register.rows())
                .forEach((paper, rows) -> out.append("<h3 id=\"r" + index + "-" + ++number[0] + "\">")
                        .append(Escape.text(paper))
                        .append("</h3>\n")
                        .append(register.groups() == 1 ? folded(register, "全部", rows) : parts(register, rows)));
        return out.append("</section>\n").toString();
    }

    /** A part for each text of the second column. */
    private static String parts(Register register, List<List<String>> rows) {
        return grouped(rows).entrySet().stream()
                .map(part -> folded(register, part.getKey(), part.getValue()))
                .collect(Collectors.joining());
    }

    /** The rest of the rows by the text of their first column, in order. */
    private static Map<String, List<List<String>>> grouped(List<List<String>> rows) {
        Map<String, List<List<String>>> groups = new LinkedHashMap<>();
        rows.forEach(row ->
                groups.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row.subList(1, row.size())));
        return groups;
    }

    /** @param rows without the cells of the groups */
    private static String folded(Register register, String name, List<List<String>> rows) {
        List<Register.Column> shown =
                register.columns().subList(register.groups(), register.columns().size());
        String heads = shown.stream()
                .map(column -> "<th scope=\"col\">" + Escape.text(column.head()) + "</th>")
                .collect(Collectors.joining());
        int whole = shown.stream().mapToInt(Register.Column::width).sum();
        String widths = shown.stream()
                .map(column -> "<col style=\"width:" + column.width() * 100 / whole + "%\">")
                .collect(Collectors.joining("", "<colgroup>", "</colgroup>"));
        return "<details>\n<summary>" + Escape.text(name) + "（" + rows.size() + "行）</summary>\n<table>\n" + widths
                + "\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n"
                + rows.stream().map(RegisterPage::row).collect(Collectors.joining())
                + "</tbody>\n</table>\n</details>\n";
    }

    private static String row(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i == 0
                        ? "<th scope=\"row\">" + Escape.text(cells.get(i)) + "</th>"
                        : "<td>" + Escape.text(cells.get(i)) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }
}
