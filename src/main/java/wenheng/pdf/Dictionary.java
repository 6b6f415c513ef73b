package wenheng.pdf;

import java.util.List;
import java.util.Locale;

/** 字典：按 PDF 的写法拼成的一个字典对象（ISO 32000-1 7.3.7）。 Values are given in PDF syntax; the functions below make them. */
final class Dictionary {

    private final StringBuilder entries = new StringBuilder();

    /** A dictionary of this {@code /Type}. */
    static Dictionary ofType(String type) {
        return new Dictionary().put("Type", name(type));
    }

    /** Adds an entry; the key is a plain ASCII name. */
    Dictionary put(String key, String value) {
        entries.append('/').append(key).append(' ').append(value).append('\n');
        return this;
    }

    /** Adds an entry whose value is a whole number. */
    Dictionary put(String key, int value) {
        return put(key, Integer.toString(value));
    }

    /** Adds an entry whose value is another object. */
    Dictionary refer(String key, int object) {
        return put(key, reference(object));
    }

    /** The dictionary in PDF syntax. */
    String text() {
        return "<<\n" + entries + ">>";
    }

    /** A name; what is not a letter, a digit or one of {@code +-_.} is escaped. */
    static String name(String text) {
        StringBuilder out = new StringBuilder("/");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "+-_.".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "#%02X", c & 0xFF));
        }
        return out.toString();
    }

    /** A text string: UTF-16 with a byte order mark, in hexadecimal. */
    static String string(String text) {
        StringBuilder out = new StringBuilder("<FEFF");
        text.chars().forEach(c -> appendHex(out, c));
        return out.append('>').toString();
    }

    /** A string of ASCII characters other than parentheses and the backslash. */
    static String ascii(String text) {
        return "(" + text + ")";
    }

    /** Four hexadecimal digits. */
    static StringBuilder appendHex(StringBuilder out, int unit) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append("0123456789ABCDEF".charAt(unit >> shift & 0xF));
        }
        return out;
    }

    /** A reference to an object. */
    static String reference(int object) {
        return object + " 0 R";
    }

    /** An array of values. */
    static String array(List<String> values) {
        return "[" + String.join(" ", values) + "]";
    }

    /** An array of references. */
    static String references(List<Integer> objects) {
        return array(objects.stream().map(Dictionary::reference).toList());
    }

    /** A length in points: thousandths as a decimal without trailing zeros. */
    static String points(int units) {
        return appendPoints(new StringBuilder(), units).toString();
    }

    /** Appends a length in points. */
    static StringBuilder appendPoints(StringBuilder out, int units) {
        int size = Math.abs(units);
        if (units < 0) {
            out.append('-');
        }
        out.append(size / 1000);
        int rest = size % 1000;
        if (rest > 0) {
            out.append('.').append((char) ('0' + rest / 100));
        }
        if (rest % 100 > 0) {
            out.append((char) ('0' + rest / 10 % 10));
        }
        if (rest % 10 > 0) {
            out.append((char) ('0' + rest % 10));
        }
        return out;
    }
}
