package wenheng.document;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * 图表数据：与画法、介质无关。
 *
 * @param kind how it is drawn
 * @param unit of the values; empty for pure numbers
 * @param categories names along the category axis; empty for {@link Kind#BOX}
 * @param series one value for each category; for {@link Kind#BOX} any number of raw values, such as one a school
 * @param limits 界线: named values that the data is held against
 */
public record Chart(
        Kind kind, String title, String unit, List<String> categories, List<Series> series, List<Limit> limits) {

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        limits = List.copyOf(limits);
    }

    /** The same chart under another title. */
    public Chart titled(String other) {
        return new Chart(kind, other, unit, categories, series, limits);
    }

    /** 类型. */
    public enum Kind {
        /** 柱. */
        BAR,
        /** 线. */
        LINE,
        /** 条. */
        RANKING,
        /** 雷达. */
        RADAR,
        /** 箱. */
        BOX
    }

    /**
     * 系列。
     *
     * @param figures those of the values that were computed, by their index
     */
    public record Series(String name, List<BigDecimal> values, Map<Integer, Inline.FigureText> figures) {
        public Series {
            values = List.copyOf(values);
            figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        }

        /** Values that somebody typed. */
        public Series(String name, List<BigDecimal> values) {
            this(name, values, Map.of());
        }
    }

    /**
     * 界线。
     *
     * @param figure the value, if it was computed or laid down by a rule
     */
    public record Limit(String name, BigDecimal value, Optional<Inline.FigureText> figure) {

        /** A value that somebody typed. */
        public Limit(String name, BigDecimal value) {
            this(name, value, Optional.empty());
        }
    }
}
