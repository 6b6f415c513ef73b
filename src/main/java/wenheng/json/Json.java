package wenheng.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON 值：对象保持键的次序；数字写成十进制，至多 16 位有效数字，不用指数。 */
public sealed interface Json {

    /** The JSON null. */
    Json NULL = new Literal("null");

    /** The compact text. */
    String text();

    /** A string. */
    static Json of(String value) {
        return new Literal(quote(value));
    }

    /** A truth value. */
    static Json of(boolean value) {
        return new Literal(String.valueOf(value));
    }

    /** A whole number. */
    static Json of(long value) {
        return new Literal(String.valueOf(value));
    }

    /** A decimal of at most 16 significant digits, plain, without trailing zeros. */
    static Json of(BigDecimal value) {
        BigDecimal rounded =
                value.round(new MathContext(16, RoundingMode.HALF_UP)).stripTrailingZeros();
        return new Literal(rounded.toPlainString());
    }

    /** An array. */
    static Json array(List<Json> items) {
        return new Array(items);
    }

    /** An empty object to be filled by {@link Members#put}. */
    static Members object() {
        return new Members(Map.of());
    }

    private static String quote(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            out.append(escape(value.charAt(i)));
        }
        return out.append('"').toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                c < ' ' || c == '\u2028' || c == '\u2029'
                        ? String.format(java.util.Locale.ROOT, "\\u%04x", (int) c)
                        : String.valueOf(c);
        };
    }

    /** A value already written. */
    record Literal(String text) implements Json {}

    /** An array. */
    record Array(List<Json> items) implements Json {
        public Array {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** An object whose keys keep their order. */
    record Members(Map<String, Json> entries) implements Json {
        public Members {
            entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        /** This object with one more member. */
        public Members put(String key, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(entries);
            more.put(key, value);
            return new Members(more);
        }

        @Override
        public String text() {
            List<String> parts = new ArrayList<>();
            entries.forEach((key, value) -> parts.add(quote(key) + ":" + value.text()));
            return "{" + String.join(",", parts) + "}";
        }
    }
}
