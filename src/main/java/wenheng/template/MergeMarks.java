package wenheng.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.markup.MarkedText;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;
import wenheng.text.Characters;

/** 记号：合并途中给数字、缺项和来处编号，最后只留下印出来的；句子在标记文本里就是转义的文字和这些记号。 */
final class MergeMarks implements Sentence.Visitor<String> {

    private static final Pattern FIGURE = Pattern.compile(MarkedText.FIGURE_START + "(\\d+)" + MarkedText.FIGURE_TEXT);

    private final Map<Figure, Integer> figures = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();

    @Override
    public String words(String text) {
        return MarkupFormat.INSTANCE.escapePlainText(text);
    }

    /** The number with its mark. */
    @Override
    public String amount(Figure figure) {
        int index = figures.computeIfAbsent(figure, unseen -> figures.size());
        return "" + MarkedText.FIGURE_START + index + MarkedText.FIGURE_TEXT + figure.printed() + MarkedText.FIGURE_END;
    }

    /** The mark of a missing value. */
    @Override
    public String blank(String name) {
        return missing(name);
    }

    static String missing(String name) {
        refuseReserved(name, Location.NOWHERE);
        return MarkedText.MISSING_START + name + MarkedText.MISSING_END;
    }

    /** The mark of a line. */
    String place(String file, int line) {
        if (!files.contains(file)) {
            files.add(file);
        }
        return "" + MarkedText.PLACE_START + files.indexOf(file) + ":" + line + MarkedText.PLACE_END;
    }

    /** The merged text with the figures that are in it, numbered in order of appearance. */
    MarkedText marked(String name, String text) {
        List<Figure> all = new ArrayList<>(figures.keySet());
        Map<Integer, Integer> renumbered = new LinkedHashMap<>();
        Matcher mark = FIGURE.matcher(text);
        StringBuilder out = new StringBuilder();
        while (mark.find()) {
            int index = renumbered.computeIfAbsent(Integer.valueOf(mark.group(1)), unseen -> renumbered.size());
            mark.appendReplacement(out, "" + MarkedText.FIGURE_START + index + MarkedText.FIGURE_TEXT);
        }
        mark.appendTail(out);
        return new MarkedText(
                name, out.toString(), renumbered.keySet().stream().map(all::get).toList(), files);
    }

    /**
     * Lets no input pass for a mark.
     *
     * @throws InputException if the text holds one of the reserved characters
     */
    static void refuseReserved(String text, Location place) {
        if (text.codePoints().anyMatch(Characters::isReserved)) {
            throw new InputException(
                    Diagnostic.error("模板-保留字符", place, "含有程序保留的字符（U+E000 至 U+E00F）", "这类字符印不出来，多由旧文档粘贴而来，请删去"));
        }
    }
}
