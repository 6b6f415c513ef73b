package wenheng.markup.syntax;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Location;
import wenheng.markup.MarkedText;
import wenheng.text.Characters;

/**
 * 净文本：去掉来处记号的各行，每行记得自己来自哪个文件的哪一行。
 *
 * <p>Lines and indexes here are 0-based and count UTF-16 units, as the CommonMark library does; locations are 1-based, count code
 * points and leave out every mark, so that they are what the clerk sees in the editor.
 */
public final class SourceText {

    /** Where a line came from; {@code line} is 1-based. */
    record Origin(String file, int line) {}

    private final List<String> lines;
    private final List<Origin> origins;
    private final int[][] columns;

    SourceText(List<String> lines, List<Origin> origins) {
        if (lines.size() != origins.size()) {
            throw new IllegalArgumentException(lines.size() + " lines, " + origins.size() + " origins");
        }
        this.lines = List.copyOf(lines);
        this.origins = List.copyOf(origins);
        this.columns = new int[lines.size()][];
    }

    public List<String> lines() {
        return lines;
    }

    /** Other text for the same lines. */
    public SourceText withLines(List<String> others) {
        return new SourceText(others, origins);
    }

    /** The place of a character; beyond the end it is the end. */
    public Location at(int line, int index) {
        if (lines.isEmpty()) {
            return Location.NOWHERE;
        }
        int row = Math.max(0, Math.min(line, lines.size() - 1));
        if (columns[row] == null) {
            columns[row] = columnsOf(lines.get(row));
        }
        int column = columns[row][Math.max(0, Math.min(index, lines.get(row).length()))];
        return Location.of(origins.get(row).file(), origins.get(row).line(), column);
    }

    /** A location whose line is a 1-based line of this text, told as the line's origin. */
    public Location told(Location inThisText) {
        if (!(inThisText instanceof Location.InText place) || lines.isEmpty()) {
            return inThisText;
        }
        int row = Math.max(0, Math.min(place.line() - 1, lines.size() - 1));
        return Location.of(origins.get(row).file(), origins.get(row).line(), place.column());
    }

    /** The same finding at the place {@link #told} gives. */
    public Diagnostic told(Diagnostic finding) {
        return finding.at(told(finding.location()));
    }

    /** Column by index: computed once for each line that is asked for, so that many findings on a long line stay cheap. */
    private static int[] columnsOf(String line) {
        int[] columns = new int[line.length() + 1];
        int column = 1;
        boolean hidden = false;
        for (int i = 0; i < line.length(); i++) {
            columns[i] = column;
            char c = line.charAt(i);
            hidden = c == MarkedText.FIGURE_START || hidden && c != MarkedText.FIGURE_TEXT;
            if (!hidden && !Characters.isReserved(c) && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
        columns[line.length()] = column;
        return columns;
    }
}
