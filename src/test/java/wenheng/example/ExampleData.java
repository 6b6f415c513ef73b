package wenheng.example;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 示例数据：every data file of examples/qingshi, by its path in the project, the same bytes each time. */
final class ExampleData {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ExampleData() {}

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("数据/学校.xlsx", SchoolWorkbook.write("青石县2025年义务教育学校基本情况统计表", schools(2025)));
        files.put("数据/往年/学校2020.csv", encode("", schoolTable(2020), Charset.forName("GB18030")));
        files.put("数据/往年/学校2024.csv", encode(BYTE_ORDER_MARK, schoolTable(2024), StandardCharsets.UTF_8));
        files.put("数据/县级指标.csv", encode("", CountyTables.indicators(schools(2025)), StandardCharsets.UTF_8));
        files.put("数据/问卷.csv", encode("", CountyTables.survey(), StandardCharsets.UTF_8));
        return files;
    }

    static List<Map<String, String>> schools(int year) {
        return Roster.in(year).stream().map(site -> SchoolYear.row(site, year)).toList();
    }

    private static List<List<String>> schoolTable(int year) {
        List<List<String>> table = new ArrayList<>();
        table.add(Columns.ALL);
        for (Map<String, String> row : schools(year)) {
            table.add(Columns.ALL.stream()
                    .map(column -> row.getOrDefault(column, ""))
                    .toList());
        }
        return table;
    }

    // Lines end as Excel ends them; no cell holds a comma or a quotation mark.
    private static byte[] encode(String start, List<List<String>> table, Charset charset) {
        return table.stream()
                .map(row -> String.join(",", row) + "\r\n")
                .collect(Collectors.joining("", start, ""))
                .getBytes(charset);
    }
}
