package wenheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.text.Numerals;

/**
 * 预告的数目：“讲三点意见”“以下四个方面”之后真的是三点、四个方面。
 *
 * <p>What follows may be 一是…二是… in the same paragraph, or blocks below it ({@link Following}). Where none of these follows
 * at once, nothing is said.
 */
final class AnnouncedCounts implements Rule {

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("([两二三四五六七八九]|十[一二三四五]?)(个|点|项|条|大|层|种|类|件|方面)([^，。：；、！？]{0,12})[。：]");
    /** A sentence before headings announces them only if it says so. */
    private static final Pattern ANNOUNCING = Pattern.compile("以下|下面|如下|分别|主要|讲|谈|抓好|打好|做好|提出|强调");

    @Override
    public List<Diagnostic> findings(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        List<Block> blocks = document.blocks();
        int level = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                level = heading.level();
            } else if (blocks.get(i) instanceof Block.Paragraph paragraph) {
                check(paragraph, blocks.subList(i + 1, blocks.size()), level, found);
            }
        }
        return found;
    }

    private static void check(Block.Paragraph paragraph, List<Block> after, int level, List<Diagnostic> found) {
        String text = paragraph.plain();
        Matcher announcement = ANNOUNCEMENT.matcher(text);
        while (announcement.find()) {
            String rest = text.substring(announcement.end());
            // Words after the announcement in the same paragraph answer it there; only where it ends the paragraph
            // do the blocks below.
            int following = rest.isEmpty()
                    ? isAnnouncing(text, announcement.start()) ? Following.count(after, level) : 0
                    : run(rest);
            int announced = Numerals.parse(announcement.group(1)).orElse(0);
            if (following > 0 && following != announced) {
                String words = announcement.group(1) + announcement.group(2) + announcement.group(3);
                found.add(Diagnostic.warning(
                        "数目-不符",
                        paragraph.place(),
                        "写的是“" + words + "”，后面有" + Numerals.counting(following) + announcement.group(2),
                        "请改预告的数目，或补上、删去相应的内容"));
            }
        }
    }

    private static boolean isAnnouncing(String text, int start) {
        int sentence = text.lastIndexOf('。', start) + 1;
        return ANNOUNCING.matcher(text.substring(sentence)).find();
    }

    /** How long the run 一是…二是… is that a text opens with; 0 if it opens with none. */
    private static int run(String text) {
        List<Enumerators.Mark> marks = Enumerators.in(text);
        if (marks.isEmpty() || marks.get(0).start() != 0 || marks.get(0).number() != 1) {
            return 0;
        }
        int length = 0;
        for (Enumerators.Mark mark : marks) {
            boolean next = mark.word().equals(marks.get(0).word());
            if (next && mark.number() == 1 && length > 0) {
                return length;
            }
            length += next ? 1 : 0;
        }
        return length;
    }
}
