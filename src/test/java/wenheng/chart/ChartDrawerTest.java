package wenheng.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wenheng.chart.Drawing.Area;
import wenheng.chart.Drawing.Label;
import wenheng.chart.Drawing.Line;
import wenheng.chart.Drawing.Point;
import wenheng.document.Chart;
import wenheng.document.Chart.Kind;
import wenheng.document.Chart.Limit;
import wenheng.document.Chart.Series;
import wenheng.style.FontMetrics;
import wenheng.style.Length;

class ChartDrawerTest {

    private static final FontMetrics METRICS =
            (role, codePoint) -> new FontMetrics.Glyph("test", codePoint < 128 ? 500 : 1000, false);
    private static final Length MEASURE = new Length(442200);
    private static final List<String> INDICATORS = List.of(
            "每百名学生拥有高于规定学历教师数",
            "每百名学生拥有县级以上骨干教师数",
            "每百名学生拥有体育、艺术专任教师数",
            "生均教学及辅助用房面积",
            "生均体育运动场馆面积",
            "生均教学仪器设备值",
            "每百名学生拥有网络多媒体教室数");

    @Test
    void labelsNeverOverlapNorLeaveTheDrawing() {
        for (int seed = 0; seed < 600; seed++) {
            Chart chart = randomChart(new Random(seed));
            Drawing drawing = draw(chart);
            String message = "seed " + seed + " " + chart;
            assertLabelsApart(drawing, message);
            assertShapesInside(drawing, message);
        }
    }

    @Test
    void everyValueIsPrintedForSevenIndicatorsInTwoStages() {
        Drawing drawing = draw(coefficients());
        List<String> texts = texts(drawing);
        coefficients()
                .series()
                .forEach(series -> series.values()
                        .forEach(value ->
                                assertTrue(texts.contains(value.toPlainString()), () -> value + " in " + texts)));
        assertTrue(String.join("", texts).contains("0.50"), "limit value as written");
    }

    @Test
    void longCategoryNamesAreWrappedNotCut() {
        Drawing drawing = draw(coefficients());
        assertTrue(texts(drawing).stream().noneMatch(text -> text.contains("…")));
        assertTrue(labels(drawing).stream().allMatch(label -> label.size().units() >= 8000));
    }

    @Test
    void aRankingOfSixtySchoolsFitsOnAPageWithEveryName() {
        List<String> names =
                IntStream.rangeClosed(1, 60).mapToObj(i -> "青石县第" + i + "小学").toList();
        List<BigDecimal> values = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> new BigDecimal(60 - i))
                .toList();
        Chart chart =
                new Chart(Kind.RANKING, "", "人", names, List.of(new Series("", values)), List.of(limit("规定值", "30")));
        Drawing drawing = draw(chart);
        assertTrue(drawing.height().units() <= 637800, "height " + drawing.height());
        assertTrue(texts(drawing).containsAll(names));
        assertLabelsApart(drawing, "sixty schools");
    }

    @Test
    void aChartWithoutCategoriesSaysSo() {
        for (Kind kind : Kind.values()) {
            Chart empty = new Chart(kind, "甲", "", List.of(), List.of(new Series("小学", List.of())), List.of());
            assertEquals(List.of("无数据"), texts(draw(empty)));
            assertTrue(draw(empty).alternative().endsWith("无数据。"));
        }
    }

    @Test
    void equalZeroNegativeAndLoneValuesAreDrawn() {
        List<List<String>> cases = List.of(
                List.of("0", "0"),
                List.of("-3", "-1"),
                List.of("-2.5", "4"),
                List.of("7"),
                List.of("5", "5", "5"),
                List.of("1E+20", "1"),
                List.of("0.00000000000001"));
        for (Kind kind : Kind.values()) {
            for (List<String> values : cases) {
                Drawing drawing = draw(simple(kind, values));
                assertLabelsApart(drawing, kind + " " + values);
                assertShapesInside(drawing, kind + " " + values);
            }
        }
    }

    @Test
    void seriesDifferWithoutColour() {
        Chart chart = coefficients();
        long hatches = draw(chart).shapes().stream()
                .filter(shape -> shape instanceof Line line
                        && line.points().size() == 2
                        && !line.points().get(0).x().equals(line.points().get(1).x())
                        && !line.points().get(0).y().equals(line.points().get(1).y()))
                .count();
        assertTrue(hatches > 100, "the second stage is hatched");
    }

    @Test
    void barsGrowWithTheirValues() {
        Drawing drawing = draw(simple(Kind.BAR, List.of("1", "2", "4")));
        List<Integer> heights = drawing.shapes().stream()
                .filter(shape -> shape instanceof Area area && area.ink().red() == 200)
                .map(shape -> height((Area) shape))
                .toList();
        assertEquals(3, heights.size());
        assertEquals(heights.get(0) * 2, heights.get(1), 2);
        assertEquals(heights.get(0) * 4, heights.get(2), 4);
    }

    @Test
    void theSameChartGivesTheSameDrawing() {
        assertEquals(draw(coefficients()), draw(coefficients()));
    }

    @Test
    void aDrawingIsHigherThanAskedRatherThanIllegible() {
        Drawing drawing = ChartDrawer.draw(coefficients(), METRICS, MEASURE, new Length(10000));
        assertTrue(drawing.height().units() > 100000);
        assertLabelsApart(drawing, "squeezed");
    }

    @Test
    void valuesMustMatchCategories() {
        Chart wrong = new Chart(
                Kind.BAR, "", "", List.of("甲", "乙"), List.of(new Series("", List.of(BigDecimal.ONE))), List.of());
        assertThrows(IllegalArgumentException.class, () -> draw(wrong));
    }

    @Test
    void theAlternativeNamesExtremesAndThoseBeyondTheLimit() {
        String text = draw(coefficients()).alternative();
        assertTrue(text.contains("小学最高的是生均体育运动场馆面积（0.61）"), text);
        assertTrue(text.contains("最低的是每百名学生拥有高于规定学历教师数（0.31）"), text);
        assertTrue(text.contains("小学高于规定值0.50的有生均体育运动场馆面积"), text);
        assertTrue(text.contains("初中均不高于规定值0.50"), text);
        assertFalse(text.contains("null"), text);
    }

    @Test
    void theAlternativeJudgesUnroundedValues() {
        Chart chart = new Chart(
                Kind.BAR,
                "",
                "",
                List.of("甲", "乙"),
                List.of(new Series("", List.of(new BigDecimal("0.500001"), new BigDecimal("0.2")))),
                List.of(limit("规定值", "0.50")));
        assertTrue(
                draw(chart).alternative().contains("高于规定值0.50的有甲"), draw(chart).alternative());
    }

    @Test
    void aLimitThatNamesASeriesIsHeldAgainstThatSeriesAlone() {
        Chart chart = new Chart(
                Kind.BAR,
                "",
                "",
                List.of("甲", "乙"),
                List.of(series("小学", "0.6", "0.4"), series("初中", "0.6", "0.4")),
                List.of(limit("小学规定值", "0.50"), limit("初中规定值", "0.45")));
        String text = draw(chart).alternative();
        assertTrue(text.contains("小学高于小学规定值0.50的有甲"), text);
        assertTrue(text.contains("初中高于初中规定值0.45的有甲"), text);
        assertFalse(text.contains("初中高于小学") || text.contains("小学高于初中"), text);
    }

    private static Chart coefficients() {
        return new Chart(
                Kind.BAR,
                "各项指标差异系数",
                "",
                INDICATORS,
                List.of(
                        series("小学", "0.31", "0.42", "0.45", "0.38", "0.61", "0.49", "0.44"),
                        series("初中", "0.28", "0.33", "0.41", "0.35", "0.44", "0.40", "0.37")),
                List.of(limit("规定值", "0.50")));
    }

    private static Chart simple(Kind kind, List<String> values) {
        List<String> names =
                IntStream.range(0, values.size()).mapToObj(i -> "第" + i + "项").toList();
        return new Chart(
                kind, "", "人", names, List.of(series("", values.toArray(String[]::new))), List.of(limit("标准", "3")));
    }

    private static Series series(String name, String... values) {
        return new Series(name, Stream.of(values).map(BigDecimal::new).toList());
    }

    private static Limit limit(String name, String value) {
        return new Limit(name, new BigDecimal(value));
    }

    private static Chart randomChart(Random random) {
        int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 60 : 12);
        List<String> names = IntStream.range(0, count)
                .mapToObj(i -> random.nextInt(4) == 0 ? String.valueOf(2000 + i) : words(random, 20))
                .toList();
        List<Series> series = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(s -> new Series(words(random, 12), randomValues(random, count)))
                .toList();
        List<Limit> limits = IntStream.range(0, random.nextInt(4))
                .mapToObj(i ->
                        new Limit(words(random, 15), randomValues(random, 1).get(0)))
                .toList();
        Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
        names = kind == Kind.BOX ? List.of() : names;
        return new Chart(kind, "题", random.nextBoolean() ? "" : "人", names, series, limits);
    }

    private static String words(Random random, int most) {
        String letters = "县每百名学生拥有、（）规定学历教师数Aa12%.，";
        return random.ints(1 + random.nextInt(most), 0, letters.length())
                .collect(StringBuilder::new, (out, i) -> out.append(letters.charAt(i)), StringBuilder::append)
                .toString();
    }

    private static List<BigDecimal> randomValues(Random random, int count) {
        int scale = random.nextInt(4) - 1;
        int least = random.nextInt(3) == 0 ? -5000 : 0;
        return random.ints(count, least, 10000)
                .mapToObj(value -> BigDecimal.valueOf(value, scale + 2))
                .toList();
    }

    private static Drawing draw(Chart chart) {
        return ChartDrawer.draw(chart, METRICS, MEASURE, ChartDrawer.preferredHeight(chart, MEASURE));
    }

    private static List<Label> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .toList();
    }

    private static List<String> texts(Drawing drawing) {
        return labels(drawing).stream().map(Label::text).toList();
    }

    private static int height(Area area) {
        return area.corners().get(2).y().units() - area.corners().get(0).y().units();
    }

    private static Box box(Label label) {
        int size = label.size().units();
        int width = new Lettering(METRICS).width(label.text(), size);
        int shift = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        int left = label.at().x().units() - shift;
        int baseline = label.at().y().units();
        return new Box(left, baseline - size * 88 / 100, left + width, baseline + size * 12 / 100);
    }

    private static void assertLabelsApart(Drawing drawing, String message) {
        List<Label> labels = labels(drawing);
        Box paper =
                new Box(-1, -1, drawing.width().units() + 1, drawing.height().units() + 1);
        List<Box> boxes = new ArrayList<>();
        for (Label label : labels) {
            Box box = box(label);
            assertTrue(
                    box.left() >= paper.left() && box.right() <= paper.right(), () -> label + " outside: " + message);
            assertTrue(
                    box.top() >= paper.top() && box.bottom() <= paper.bottom(), () -> label + " outside: " + message);
            for (int i = 0; i < boxes.size(); i++) {
                Label other = labels.get(i);
                assertFalse(box.overlaps(boxes.get(i)), () -> label + " over " + other + ": " + message);
            }
            boxes.add(box);
        }
    }

    private static void assertShapesInside(Drawing drawing, String message) {
        for (Drawing.Shape shape : drawing.shapes()) {
            for (Point point : points(shape)) {
                assertTrue(
                        point.x().units() >= 0
                                && point.y().units() >= 0
                                && point.x().compareTo(drawing.width()) <= 0
                                && point.y().compareTo(drawing.height()) <= 0,
                        () -> shape + " outside " + drawing.width() + drawing.height() + ": " + message);
            }
        }
    }

    private static List<Point> points(Drawing.Shape shape) {
        if (shape instanceof Area area) {
            return area.corners();
        }
        return shape instanceof Line line ? line.points() : List.of();
    }
}
