package wenheng.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** JSON 值：对象保持键的次序；数字写成十进制，至多 16 位有效数字，不用指数。 */
public sealed interface Json {

    /** The JSON null. */
    Json NULL = new Literal("null");

    /** Appends the compact text. */
    void write(StringBuilder out);

    /** The compact text. */
    String text();

    /** A string. */
    static Json of(String value) {
        return new Text(value);
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
        return new Array<>(items, item -> item);
    }

    /** An array of what each item is written as; it is asked for that only when it is written, and then forgets it. */
    static <T> Json array(Collection<T> items, Function<T, Json> writer) {
        return new Array<>(items, writer);
    }

    /** An empty object to be filled by {@link Members#put}. */
    static Members object() {
        return new Members(Optional.empty());
    }

    private static String written(Json value) {
        StringBuilder out = new StringBuilder();
        value.write(out);
        return out.toString();
    }

    private static void quote(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            escape(value.charAt(i), out);
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                // The last two end a line in JavaScript before 2019.
                if (c < ' ' || c == '\u2028' || c == '\u2029') {
                    out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** A string. */
    record Text(String value) implements Json {
        @Override
        public String text() {
            return written(this);
        }

        @Override
        public void write(StringBuilder out) {
            quote(value, out);
        }
    }

    /** A value already written. */
    record Literal(String text) implements Json {
        @Override
        public void write(StringBuilder out) {
            out.append(text);
        }
    }

    /** An array. */
    record Array<T>(Collection<T> items, Function<T, Json> writer) implements Json {
        public Array {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return written(this);
        }

        @Override
        public void write(StringBuilder out) {
            char before = '[';
            for (T item : items) {
                out.append(before);
                writer.apply(item).write(out);
                before = ',';
            }
            out.append(items.isEmpty() ? "[]" : "]");
        }
    }

    /**
     * An object whose keys keep their order.
     *
     * @param last the member put last, which knows the others; empty for an empty object
     */
    record Members(Optional<Member> last) implements Json {

        /** This object with one more member, of a key it has not. */
        public Members put(String key, Json value) {
            return new Members(Optional.of(new Member(last, key, value)));
        }

        @Override
        public String text() {
            return written(this);
        }

        @Override
        public void write(StringBuilder out) {
            Deque<Member> members = new ArrayDeque<>();
            for (Optional<Member> each = last;
                    each.isPresent();
                    each = each.get().before()) {
                members.push(each.get());
            }
            char before = '{';
            for (Member member : members) {
                out.append(before);
                quote(member.key(), out);
                out.append(':');
                member.value().write(out);
                before = ',';
            }
            out.append(members.isEmpty() ? "{}" : "}");
        }
    }

    /** A member of an object, after those before it. */
    record Member(Optional<Member> before, String key, Json value) {}
}
