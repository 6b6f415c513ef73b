package wenheng.project.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.project.ProjectSettings;

/**
 * 结转的 project.yaml：改年度、表名和往年，把要重新填的要素变成说明，其余一字不动。
 *
 * <p>Line by line and not through a YAML writer, which would lose remarks, order and quotes of the clerk. So only what
 * settings look like when a clerk writes them is changed: keys at the margin open a block, and a line is judged by the
 * block it stands in. Cost: one pass, and a look at the lines below each group.
 */
final class RolledSettings {

    /** What belongs to one issue of a paper and not to the next. */
    private static final Pattern DATED = Pattern.compile("\\s+(成文日期|印发日期|发布日期|发文字号|索引号|期号|令号|保密审查日期)\\s*:.*");

    private static final Pattern KEY = Pattern.compile("(\\s*)(\\p{IsHan}+)\\s*:\\s*(.*)");

    /** What YAML reads as it stands; a path may name a sheet behind #. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}（）《》、_./#-]*");

    private final ProjectSettings settings;

    /** The lines below the keys whose whole content is new. */
    private final Map<String, List<String>> renewed;

    private RolledSettings(ProjectSettings settings, Map<String, List<String>> renewed) {
        this.settings = settings;
        this.renewed = renewed;
    }

    /** @param tables the tables of the county */
    static RolledSettings ofCounty(ProjectSettings settings, RolledTables tables) {
        return new RolledSettings(settings, Map.of("往年", entries("  ", tables.earlier())));
    }

    /** @param tables the tables of each county, by its name */
    static RolledSettings ofCity(ProjectSettings settings, Map<String, RolledTables> tables) {
        List<String> lines = new ArrayList<>();
        tables.forEach((county, rolled) -> {
            lines.add("  - 名称: " + scalar(county));
            lines.add("    数据:");
            lines.addAll(entries("      ", rolled.current()));
            if (!rolled.earlier().isEmpty()) {
                lines.add("    往年:");
                lines.addAll(entries("      ", rolled.earlier()));
            }
        });
        return new RolledSettings(settings, Map.of("县区", lines));
    }

    private static List<String> entries(String indent, Map<?, String> values) {
        return values.entrySet().stream()
                .map(entry -> indent + scalar(String.valueOf(entry.getKey())) + ": " + scalar(entry.getValue()))
                .toList();
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
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
        Map<String, List<String>> lines = new LinkedHashMap<>(renewed);
        lines.put("表格", entries("  ", further));
        List<String> out = new ArrayList<>();
        String block = "";
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            Matcher key = KEY.matcher(line);
            boolean top = key.matches() && key.group(1).isEmpty();
            block = top ? key.group(2) : block;
            boolean replaced = lines.containsKey(block) && !line.isBlank() && !line.startsWith("#");
            if (replaced && top) {
                out.add(block + ":");
                out.addAll(lines.get(block));
            } else if (!replaced) {
                out.add(line(line, block));
            }
        }
        if (renewed.containsKey("往年") && settings.earlier().isEmpty()) {
            out.add("\n往年:");
            out.addAll(renewed.get("往年"));
        }
        return String.join("\n", withoutEmptyGroups(out)).stripTrailing() + "\n";
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
