package wenheng.markup.write;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** YAML 书写：要素和图表的值，读回来一字不差。 */
final class YamlText {

    /** What can stand without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}（〔《][\\p{L}\\p{N}（）〔〕《》、，。；·.-]*");

    private YamlText() {}

    /** A value; the reader takes backslashes off as in the text, so they are doubled. */
    static String value(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.replace("\\", "\\\\").replace("&", "\\&").chars().forEach(c -> out.append(quoted((char) c)));
        return out.append('"').toString();
    }

    private static String quoted(char c) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        boolean hidden = c < ' ' || c == 0x7F || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE;
        return hidden ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
    }

    /** One value as itself, several as a list. */
    static String values(List<String> values) {
        return values.size() == 1 ? value(values.get(0)) : list(values);
    }

    static String list(List<String> values) {
        return values.stream().map(YamlText::value).collect(Collectors.joining(", ", "[", "]"));
    }

    /** {@code key: value} on a line of its own; the value is YAML already. */
    static String line(String key, String yaml) {
        return value(key) + ": " + yaml + "\n";
    }

    /** Keys and values one step in. */
    static String nested(Map<String, String> yamlByKey) {
        return yamlByKey.entrySet().stream()
                .map(entry -> "  " + line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }
}
