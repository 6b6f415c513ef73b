package wenheng.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Role;

/** 手打的格式：别人的 Word 文件里用空格缩进、用换行分段、手打序号的标题，认成公文的样子。 */
final class TypedText {

    /** A line that is longer is no heading, whatever its number. */
    private static final int LONGEST_HEADING = 50;

    private TypedText() {}

    /** Each line that somebody ended by hand is a paragraph. */
    static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> rest = content;
        int end = Inline.plain(rest).indexOf('\n');
        while (end >= 0) {
            List<List<Inline>> parts = Labels.split(rest, end);
            lines.add(parts.get(0));
            rest = Labels.split(parts.get(1), 1).get(1);
            if (Labels.split(parts.get(1), 1).get(1).equals(parts.get(1))) {
                break;
            }
            end = Inline.plain(rest).indexOf('\n');
        }
        lines.add(rest);
        return lines.stream().filter(line -> !Inline.plain(line).isBlank()).toList();
    }

    /** Indents typed as blanks are the paper's affair. */
    static List<Inline> stripped(List<Inline> content) {
        String text = Inline.plain(content);
        int blanks = text.length() - text.replaceFirst("^[\\s　]+", "").length();
        return blanks == 0 ? content : Labels.split(content, blanks).get(1);
    }

    /** A number typed by hand makes a heading of a short line, or of the first sentence of a paragraph. */
    static Optional<Block> heading(List<Inline> content, Location place) {
        int level = Labels.level(Inline.plain(content).strip());
        if (level == 0) {
            return Optional.empty();
        }
        Labels.Parted parted = Labels.heading(level, stripped(content));
        String words = Inline.plain(parted.content());
        int stop = words.indexOf('。');
        boolean alone = stop < 0 || stop == words.length() - 1;
        if (alone && words.length() <= LONGEST_HEADING && !words.matches("(?s).*[；;，,：:]$")) {
            return Optional.of(new Block.Heading(level, parted.label(), parted.content(), place));
        }
        return level <= 2 && !alone && stop < LONGEST_HEADING
                ? Optional.of(runIn(level, parted, stop + 1, place))
                : Optional.empty();
    }

    private static Block runIn(int level, Labels.Parted parted, int end, Location place) {
        List<List<Inline>> parts = Labels.split(parted.content(), end);
        Block.Heading head = new Block.Heading(level, parted.label(), parts.get(0), place);
        return new Block.Paragraph(Role.BODY, Optional.of(head), parts.get(1), place);
    }
}
