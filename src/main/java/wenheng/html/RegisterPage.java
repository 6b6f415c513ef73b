package wenheng.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import wenheng.document.Register;

/** 清单的网页：每张清单一个可以展开、收起的表，不用脚本。 */
public final class RegisterPage {

    private static final String STYLE = """
            body{font-family:"宋体",SimSun,serif;line-height:1.5;margin:1rem;color:#111;background:#fff}
            h1{font-size:1.4rem}summary{font-size:1.1rem;font-weight:bold;cursor:pointer}
            table{border-collapse:collapse;margin:.5rem 0 1.5rem;width:100%}
            th,td{border:1px solid #555;padding:.2rem .4rem;vertical-align:top;text-align:left;overflow-wrap:break-word}
            tbody th{font-weight:normal}
            thead th{background:#e6e6e6;position:sticky;top:0;white-space:nowrap}
            caption{text-align:left;padding:.3rem 0}
            @media print{thead th{position:static}}
            """;

    private RegisterPage() {}

    /** The page, to be stored as UTF-8. */
    public static String write(String title, List<Register> registers) {
        String name = Escape.text(title);
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + name + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<main>\n<h1>" + name
                + "</h1>\n"
                + registers.stream().map(RegisterPage::section).collect(Collectors.joining())
                + "</main>\n</body>\n</html>\n";
    }

    private static String section(Register register) {
        String heads = register.columns().stream()
                .map(column -> "<th scope=\"col\">" + Escape.text(column.head()) + "</th>")
                .collect(Collectors.joining());
        String widths = register.columns().stream()
                .map(column -> "<col style=\"width:" + column.width() + "ch\">")
                .collect(Collectors.joining("", "<colgroup>", "</colgroup>"));
        return "<details open>\n<summary>" + Escape.text(register.name()) + "（"
                + register.rows().size()
                + "行）</summary>\n<table>\n<caption>" + Escape.text(register.title()) + "</caption>\n" + widths
                + "\n<thead><tr>" + heads
                + "</tr></thead>\n<tbody>\n"
                + register.rows().stream().map(RegisterPage::row).collect(Collectors.joining())
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
