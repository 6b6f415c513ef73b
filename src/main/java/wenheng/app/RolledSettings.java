package wenheng.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 结转的 project.yaml：改年度、表名和往年，把要重新填的要素变成说明，其余一字不动。 */
final class RolledSettings {

    /** What belongs to one issue of a paper and not to the next. */
    private static final Pattern DATED = Pattern.compile("\\s+(成文日期|印发日期|发布日期|发文字号|索引号|期号|令号|保密审查日期)\\s*:.*");

    private static final Pattern KEY = Pattern.compile("(\\s*)(\\p{IsHan}+)\\s*:\\s*(.*)");

    private final ProjectSettings settings;
    private final String schools;
    private final List<String> counties;

    private RolledSettings(ProjectSettings settings, String schools, List<String> counties) {
        this.settings = settings;
        this.schools = schools;
        this.counties = counties;
    }

    /** @param schools what 往年 says of last year's school table */
    static RolledSettings ofCounty(ProjectSettings settings, String schools) {
        return new RolledSettings(settings, schools, List.of());
    }

    /** @param tables the tables of each county, by its name */
    static RolledSettings ofCity(ProjectSettings settings, Map<String, RolledTables> tables) {
        List<String> lines = new ArrayList<>(List.of("县区:"));
        tables.forEach((county, rolled) -> {
            lines.add("  - 名称: " + county);
            lines.add("    数据:");
            rolled.current().forEach(line -> lines.add("      " + line));
            lines.add("    往年:");
            rolled.earlier().forEach((year, table) -> lines.add("      " + year + ": " + table));
        });
        lines.add("");
        return new RolledSettings(settings, "", lines);
    }

    /** A text with the year after its own in every 2025年 or at its end; used for names of papers and folders. */
    static String renewed(String text, int year) {
        return text.replaceAll("(?<!\\d)" + year + "(?!\\d)", String.valueOf(year + 1));
    }

    /**
     * The text of the new settings.
     *
     * @param further what 表格 says of each further table
     */
    String rolled(String text, Map<String, String> further) {
        List<String> out = new ArrayList<>();
        String block = "";
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            Matcher key = KEY.matcher(line);
            boolean top = key.matches() && key.group(1).isEmpty();
            block = top ? key.group(2) : block;
            boolean listed = !line.isBlank() && !line.startsWith("#");
            if (settings.isCity() && block.equals("县区") && listed) {
                out.addAll(top ? counties : List.of());
            } else if (block.equals("表格") && listed) {
                out.addAll(top ? further(further) : List.of());
            } else {
                out.add(line(line, block));
                if (top && block.equals("往年")) {
                    out.add("  " + settings.year() + ": " + schools);
                }
            }
        }
        if (!settings.isCity() && settings.earlier().isEmpty()) {
            out.add("\n往年:\n  " + settings.year() + ": " + schools + "\n");
        }
        return String.join("\n", withoutEmptyGroups(out));
    }

    private static List<String> further(Map<String, String> tables) {
        List<String> lines = new ArrayList<>(List.of("表格:"));
        tables.forEach((name, path) -> lines.add("  " + name + ": " + path));
        return lines;
    }

    private String line(String line, String block) {
        if (line.stripLeading().startsWith("#")) {
            return line;
        }
        if (line.startsWith("年度:")) {
            return "年度: " + (settings.year() + 1);
        }
        if (block.equals("数据")) {
            return table(line);
        }
        if (DATED.matcher(line).matches()) {
            int indent = line.length() - line.stripLeading().length();
            return line.substring(0, indent) + "# " + line.substring(indent) + "  # 上年的，请改";
        }
        return block.equals("文稿") ? renewed(line, settings.year()) : line;
    }

    /** The emptied tables have names of their own. */
    private String table(String line) {
        Matcher key = KEY.matcher(line);
        return Optional.of(key)
                .filter(Matcher::matches)
                .map(found -> switch (found.group(2)) {
                    case "学校" -> "  学校: 数据/学校.xlsx#学校";
                    case "县级" -> "  县级: 数据/县级指标.csv";
                    case "问卷" -> "  问卷: 数据/问卷.csv";
                    case "结果" ->
                        RolledTables.isOfResults(settings) ? "  结果: 数据/结果.csv" : "  # " + line.strip() + "  # 上年的结果";
                    default -> line;
                })
                .orElse(line);
    }

    /** A group all of whose keys have become remarks becomes one too. */
    private static List<String> withoutEmptyGroups(List<String> lines) {
        List<String> out = new ArrayList<>(lines);
        for (int i = out.size() - 1; i >= 0; i--) {
            Matcher key = KEY.matcher(out.get(i));
            boolean group = key.matches()
                    && key.group(3).isEmpty()
                    && List.of("要素", "公开").contains(key.group(2));
            if (group && !hasInside(out, i)) {
                out.set(i, key.group(1) + "# " + key.group(2) + ":");
            }
        }
        return out;
    }

    private static boolean hasInside(List<String> lines, int group) {
        int indent = indent(lines.get(group));
        for (String line : lines.subList(group + 1, lines.size())) {
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                return indent(line) > indent;
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
