package wenheng.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.text.Numerals;

/**
 * 段内序列：一是……二是……三是，一要……二要……，次序不能缺、重、倒。
 *
 * <p>Each word has a run of its own, since 一是 and 一要 may go through each other; 一 always begins anew. Only at the
 * beginning of a clause is it an ordinal: 唯一是 is none.
 */
final class Enumerators implements Rule {

    private static final Pattern MARK = Pattern.compile("(?<=^|[。；：，！？])([一二三四五六七八九十]{1,3})(是|要|看)");

    /** An ordinal of a run within a paragraph. */
    record Mark(int number, String word, int start) {}

    /** The marks of a text, in order. */
    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            int start = mark.start();
            String word = mark.group(2);
            Numerals.parse(mark.group(1)).ifPresent(number -> marks.add(new Mark(number, word, start)));
        }
        return marks;
    }

    @Override
    public List<Diagnostic> findings(Document document) {
        List<Diagnostic> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                check(paragraph, found);
            }
        }
        return found;
    }

    private static void check(Block.Paragraph paragraph, List<Diagnostic> found) {
        Map<String, Integer> last = new HashMap<>();
        for (Mark mark : in(paragraph.plain())) {
            int before = last.getOrDefault(mark.word(), 0);
            if (mark.number() != 1 && before > 0 && mark.number() != before + 1) {
                found.add(Diagnostic.warning(
                        "序列-不连续",
                        paragraph.place(),
                        "“" + Numerals.of(before) + mark.word() + "”之后是“" + Numerals.of(mark.number()) + mark.word()
                                + "”",
                        "请检查是否漏了“" + Numerals.of(before + 1) + mark.word() + "”"));
            }
            last.put(mark.word(), mark.number());
        }
    }
}
