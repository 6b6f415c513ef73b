package wenheng.template;

import java.util.ArrayList;
import java.util.List;

/**
 * 行首记号：在模板的文字行开头标明来处。
 *
 * <p>A line gets a mark if it begins in plain text, is not blank and does not open with a directive or comment, so FreeMarker
 * still strips the lines that hold directives alone. Front matter gets none.
 *
 * <p>A small automaton of four states that knows of FreeMarker's syntax only what is needed to tell where a line
 * begins: in text, in a tag (where {@code >} within brackets does not end it), in a <code>${…}</code> or in a comment;
 * quotes inside tags and values are passed over with their escapes. It runs on the source, because after merging nobody
 * can tell a template's line from a value's. Cost: each character is looked at once.
 */
final class PlaceScanner {

    private enum State {
        TEXT,
        TAG,
        INTERPOLATION,
        COMMENT
    }

    private final String source;
    private int position;
    private State state = State.TEXT;
    private int depth;

    private PlaceScanner(String source) {
        this.source = source;
    }

    /** For each line of the source, whether it takes a mark. */
    static List<Boolean> markable(String source) {
        return new PlaceScanner(source).scan();
    }

    private List<Boolean> scan() {
        List<Boolean> lines = new ArrayList<>();
        int frontMatterEnd = frontMatterEnd();
        int start = 0;
        for (String line : source.split("\n", -1)) {
            while (position < start) {
                step();
            }
            boolean inText = position == start && state == State.TEXT && start >= frontMatterEnd;
            lines.add(inText && opensWithText(line));
            start += line.length() + 1;
        }
        return lines;
    }

    private static boolean opensWithText(String line) {
        String begin = line.strip();
        return !begin.isEmpty()
                && !begin.startsWith("<#")
                && !begin.startsWith("</#")
                && !begin.startsWith("<@")
                && !begin.startsWith("</@");
    }

    private int frontMatterEnd() {
        if (!source.startsWith("---\n") && !source.startsWith("---\r\n")) {
            return 0;
        }
        int end = source.indexOf("\n---", 3);
        int after = end < 0 ? -1 : source.indexOf('\n', end + 1);
        return after < 0 ? 0 : after + 1;
    }

    private void step() {
        switch (state) {
            case TEXT -> inText();
            case COMMENT -> inComment();
            case TAG -> inTag();
            case INTERPOLATION -> inInterpolation();
        }
    }

    private void inText() {
        if (at("<#--")) {
            enter(State.COMMENT, 4);
        } else if (at("<#") || at("</#") || at("<@") || at("</@")) {
            enter(State.TAG, 2);
        } else if (at("${")) {
            enter(State.INTERPOLATION, 2);
            depth = 1;
        } else {
            position++;
        }
    }

    private void inComment() {
        if (at("-->")) {
            enter(State.TEXT, 3);
        } else {
            position++;
        }
    }

    private void inTag() {
        char c = source.charAt(position);
        if (c == '"' || c == '\'') {
            skipLiteral(c);
        } else {
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == '>' && depth <= 0) {
                state = State.TEXT;
                depth = 0;
            }
            position++;
        }
    }

    private void inInterpolation() {
        char c = source.charAt(position);
        if (c == '"' || c == '\'') {
            skipLiteral(c);
        } else {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                state = State.TEXT;
            }
            position++;
        }
    }

    private void skipLiteral(char quote) {
        position++;
        while (position < source.length() && source.charAt(position) != quote) {
            position += source.charAt(position) == '\\' ? 2 : 1;
        }
        position++;
    }

    private void enter(State next, int length) {
        state = next;
        position += length;
        depth = 0;
    }

    private boolean at(String token) {
        return source.startsWith(token, position);
    }
}
