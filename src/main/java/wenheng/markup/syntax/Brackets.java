package wenheng.markup.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * 方括号限深：一段之内未合的 {@code [} 太多时，其余的只当文字。
 *
 * <p>The library walks over all open brackets at every link, so a text of brackets and links would take quadratic time.
 *
 * <p>A bound and no parse: escaped brackets count too. Below it nothing is changed. Cost: one pass.
 */
public final class Brackets {

    /** Stands for a {@code [} that opens nothing; {@link Literals#withoutJoiners} turns it back. */
    static final char SPARE = '\uE00D';

    /** No author leaves this many open at once. */
    private static final int MOST_OPEN = 100;

    private Brackets() {}

    public static List<String> limit(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        int open = 0;
        for (String line : lines) {
            if (line.isBlank()) {
                open = 0;
            }
            int deepest = open + (int) line.chars().filter(c -> c == '[').count();
            out.add(deepest <= MOST_OPEN ? line : limit(line, open));
            open = openAfter(line, open);
        }
        return out;
    }

    private static int openAfter(String line, int open) {
        int now = open;
        for (int i = 0; i < line.length(); i++) {
            now = next(line.charAt(i), now);
        }
        return now;
    }

    private static int next(char c, int open) {
        if (c == '[') {
            return Math.min(MOST_OPEN, open + 1);
        }
        return c == ']' ? Math.max(0, open - 1) : open;
    }

    private static String limit(String line, int open) {
        StringBuilder out = new StringBuilder(line.length());
        int now = open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            out.append(c == '[' && now == MOST_OPEN ? SPARE : c);
            now = next(c, now);
        }
        return out.toString();
    }
}
