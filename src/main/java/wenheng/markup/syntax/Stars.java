package wenheng.markup.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * 强调符限量：一段之内的 {@code *} 和 {@code _} 太多时，其余的只当文字。
 *
 * <p>The library looks back over all runs that are still open for each run that could close one: quadratic in a paragraph of runs
 * that never match. This many cost about a second; a paper of a thousand pages has fewer.
 *
 * <p>A bound and no parse: escaped signs count too. Below it nothing is changed; above it whole lines become words, so
 * that their text stays as it was. Cost: one pass.
 */
public final class Stars {

    /** Stand for characters that open and close nothing; {@link Literals#withoutJoiners} turns them back. */
    static final char SPARE_STAR = '\uE00C';

    static final char SPARE_UNDERSCORE = '\uE00B';

    private static final int MOST_IN_PARAGRAPH = 20_000;

    private Stars() {}

    public static List<String> limit(SourceText source, List<String> lines, Findings findings) {
        List<String> out = new ArrayList<>(lines.size());
        int seen = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            seen = line.isBlank() ? 0 : seen + count(line);
            if (seen > MOST_IN_PARAGRAPH) {
                findings.warning("强调-过多", source.at(i, 0), "这一段的“*”和“_”太多，这一行的已按文字印出", "请用空行分段");
                out.add(line.replace('*', SPARE_STAR).replace('_', SPARE_UNDERSCORE));
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static int count(String line) {
        return (int) line.chars().filter(c -> c == '*' || c == '_').count();
    }
}
