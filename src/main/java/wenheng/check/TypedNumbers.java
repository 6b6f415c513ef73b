package wenheng.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.document.Document;
import wenheng.provenance.Figure;
import wenheng.provenance.Source;

/**
 * 手写数：叙述里手打的数，旁边是最相近的计算值；说的是同一项而数不同的，是错误。
 *
 * <p>A contradiction is claimed only where the words right before the number {@link Naming name} a datum whose unit fits:
 * “全县常住人口35.2万人”. Years, dates, document numbers, ordinals and telephone numbers are not figures.
 */
public final class TypedNumbers {

    private static final String OWN = "叙述/";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d.〔（(第A-Za-z—–~～-])(\\d{1,9}(?:\\.\\d+)?)(?![\\d.〕）)—–~～-])(万平方米|平方千米|平方米|平方公里|公里|万人次|人次|万元|亿元|万人|个百分点|学时|[%％元人所名个间台册项级倍年月日时分秒点号条章款届期版周岁度])?");
    private static final Pattern NOT_A_FIGURE = Pattern.compile("[年月日时分秒点号条章款届期版周岁度]");
    private static final Pattern CLAUSE = Pattern.compile("[，。；：、！？（）“”\\s]");
    /** Words between a name and its number that change nothing. */
    private static final Pattern VERBS = Pattern.compile("(?:共有|现有|达到|总数为|分别为|共|为|是|达|有)$");

    private static final Pattern OPENING = Pattern.compile("^(?:目前|现在|截至目前|全县|我县|县域|全市|我市|全县的|我县的)+");

    private TypedNumbers() {}

    /**
     * 一个手写数。
     *
     * @param nearest the computed value most like it in the same unit; empty if there is none
     * @param contradicts whether the words say it is that value, and it is not
     */
    public record Entry(
            String sentence, String written, Optional<Figure> nearest, boolean contradicts, Location place) {}

    /**
     * The numbers typed in a paper's narrative, in order.
     *
     * @param naming what the data gives, to hold them against
     */
    public static List<Entry> of(Document document, Naming naming) {
        List<Entry> found = new ArrayList<>();
        for (Passage passage : Passage.of(document)) {
            if (passage.place().text().startsWith(OWN)) {
                find(passage, naming, found);
            }
        }
        return found;
    }

    /** An error for each number that contradicts the data. */
    public static Diagnostics contradictions(List<Entry> entries) {
        return new Diagnostics(entries.stream()
                .filter(Entry::contradicts)
                .map(TypedNumbers::contradiction)
                .toList());
    }

    private static Diagnostic contradiction(Entry entry) {
        Figure figure = entry.nearest().orElseThrow();
        String cells = figure.sources().stream().limit(2).map(Source::text).collect(Collectors.joining("、"));
        return Diagnostic.error(
                "手写数-矛盾",
                entry.place(),
                "手写的" + figure.name() + "是" + entry.written() + "，数据是" + figure.printed() + figure.unit()
                        + (cells.isEmpty() ? "" : "（" + cells + "）"),
                "请核对；用 ${…} 取数就不会再不一致，名称可用 wenheng vars 查");
    }

    private static void find(Passage passage, Naming naming, List<Entry> found) {
        Matcher number = NUMBER.matcher(passage.text());
        while (number.find()) {
            int at = number.start();
            String unit = Optional.ofNullable(number.group(2)).orElse("").replace('％', '%');
            boolean printed = passage.figures().stream().anyMatch(mark -> at >= mark.start() && at < mark.end());
            if (!printed && !NOT_A_FIGURE.matcher(unit).matches()) {
                found.add(entry(passage, at, number.group(1), unit, naming));
            }
        }
    }

    private static Entry entry(Passage passage, int at, String digits, String unit, Naming naming) {
        BigDecimal value = new BigDecimal(digits);
        String before = passage.text().substring(0, at);
        String sentence = before.substring(passage.sentenceStart(at));
        Optional<Figure> named = naming.named(name(before), sentence, unit);
        boolean contradicts =
                named.filter(figure -> !Naming.agrees(figure, value, unit)).isPresent();
        return new Entry(
                passage.sentence(at),
                digits + unit,
                named.or(() -> nearest(value, unit, naming.computed())),
                contradicts,
                passage.place());
    }

    /** The words of the clause before a number, without those that lead to it. */
    private static String name(String before) {
        String[] clauses = CLAUSE.split(before, -1);
        String last = clauses[clauses.length - 1];
        return OPENING.matcher(VERBS.matcher(last).replaceFirst("")).replaceFirst("");
    }

    private static Optional<Figure> nearest(BigDecimal value, String unit, List<Figure> computed) {
        return computed.stream()
                .filter(figure -> !unit.isEmpty() && figure.unit().equals(unit))
                .filter(figure -> distance(figure, value).compareTo(new BigDecimal("0.2")) <= 0)
                .min(Comparator.comparing(figure -> distance(figure, value)));
    }

    /** Relative to the larger of the two. */
    private static BigDecimal distance(Figure figure, BigDecimal value) {
        BigDecimal larger = figure.value().abs().max(value.abs());
        return larger.signum() == 0
                ? BigDecimal.ZERO
                : figure.value().subtract(value).abs().divide(larger, MathContext.DECIMAL64);
    }
}
