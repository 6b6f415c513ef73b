package wenheng.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML 流：自上而下写出一个部件，不在内存里建树。
 *
 * <p>Characters that XML 1.0 cannot carry are dropped, so any text may be given. Not thread-safe; one writer a part.
 */
public final class Xml {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> openElements = new ArrayDeque<>();

    /** A part with its declaration, nothing else yet. */
    public Xml() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn
     */
    public Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        openElements.push(name);
        return this;
    }

    /** Ends the element begun last. */
    public Xml close() {
        out.append("</").append(openElements.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element that holds text alone. */
    public Xml leaf(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Text, escaped. */
    public Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** The part in UTF-8. */
    public byte[] bytes() {
        if (!openElements.isEmpty()) {
            throw new IllegalArgumentException("element not closed: " + openElements.peek());
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The text without the characters that XML 1.0 cannot carry (control characters, lone surrogates, U+FFFE, U+FFFF). */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!isAllowed(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }

    private void start(String name, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attribute without a value in " + name);
        }
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    /** Most text needs nothing: it is copied in the longest stretches that are fit to stand as they are. */
    private void escape(String text, boolean inAttribute) {
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (!isPlain(codePoint)) {
                out.append(text, start, i);
                appendSpecial(codePoint, inAttribute);
                start = next;
            }
            i = next;
        }
        out.append(text, start, text.length());
    }

    private static boolean isPlain(int codePoint) {
        return codePoint >= ' '
                && codePoint != '&'
                && codePoint != '<'
                && codePoint != '>'
                && codePoint != '"'
                && isAllowed(codePoint);
    }

    private void appendSpecial(int codePoint, boolean inAttribute) {
        switch (codePoint) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> appendSpace(codePoint, inAttribute);
            default -> {}
        }
    }

    /** White space in an attribute is normalised by parsers unless it is a reference; so is CR everywhere. */
    private void appendSpace(int codePoint, boolean inAttribute) {
        if (inAttribute || codePoint == '\r') {
            out.append("&#").append(codePoint).append(';');
        } else {
            out.append((char) codePoint);
        }
    }

    /** XML 1.0 production [2], without the C1 controls, which no font draws. */
    private static boolean isAllowed(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || codePoint >= 0x20 && codePoint < 0x7F
                || codePoint > 0x9F && codePoint < 0xD800
                || codePoint > 0xDFFF && codePoint < 0xFFFE
                || codePoint > 0xFFFF;
    }
}
