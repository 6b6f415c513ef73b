package wenheng.layout.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wenheng.layout.measure.Measurement.Check;
import wenheng.layout.measure.Measurement.Value;
import wenheng.page.ElementPlace;
import wenheng.style.Length;

/** 要素核对：各要素印在哪里，与 GB/T 9704-2012 第 7、10 章给的位置差多少。 All are allowed one millimetre (5.2.1). */
final class ElementChecks {

    private static final String DOUBLE_RULE = "红色双线";
    private static final String ORDER_NUMBER = "令号";
    private static final String SEAL = "印章";

    private static final Length LEFT = ClauseChecks.millimetres(28);
    static final Length TOP = ClauseChecks.millimetres(37);
    private static final Length RIGHT = ClauseChecks.millimetres(184);
    private static final Length BOTTOM = ClauseChecks.millimetres(262);
    private static final Length MIDDLE = ClauseChecks.millimetres(106);
    private static final Length WIDTH = ClauseChecks.millimetres(156);
    private static final Length LETTER_WIDTH = ClauseChecks.millimetres(170);
    /** 三号. */
    private static final Length CHARACTER = Length.points("16");
    /** Characters stand in the middle of their line, the first of 22 on 225 mm. */
    private static final Length FIRST_LINE =
            TOP.plus(new Length((ClauseChecks.millimetres(225).units() / 22 - CHARACTER.units()) / 2));

    /** What is measured of a box. */
    private enum Edge {
        LEFT("左边缘"),
        RIGHT("右边缘"),
        MIDDLE("中线"),
        TOP("上边缘"),
        BOTTOM("下边缘"),
        WIDTH("宽");

        private final String key;

        Edge(String key) {
            this.key = key;
        }

        Length of(ElementPlace place) {
            return switch (this) {
                case LEFT -> place.x();
                case RIGHT -> place.x().plus(place.width());
                case MIDDLE -> new Length(place.x().units() + place.width().units() / 2);
                case TOP -> place.y();
                case BOTTOM -> place.y().plus(place.height());
                case WIDTH -> place.width();
            };
        }
    }

    private record Rule(Edge edge, Length expected) {}

    /** Places that are the same in every format. */
    private static final Map<String, List<Rule>> RULES = Map.ofEntries(
            Map.entry("标题", List.of(new Rule(Edge.MIDDLE, MIDDLE))),
            Map.entry("附件标题", List.of(new Rule(Edge.MIDDLE, MIDDLE))),
            Map.entry("主送", List.of(new Rule(Edge.LEFT, LEFT))),
            Map.entry("附件说明", List.of(new Rule(Edge.LEFT, LEFT.plus(CHARACTER.times(2))))),
            Map.entry("附注", List.of(new Rule(Edge.LEFT, LEFT.plus(CHARACTER.times(2))))),
            Map.entry("附件序号", List.of(new Rule(Edge.LEFT, LEFT), new Rule(Edge.TOP, FIRST_LINE))),
            Map.entry("红色分隔线", List.of(new Rule(Edge.LEFT, LEFT), new Rule(Edge.WIDTH, WIDTH))),
            Map.entry(
                    DOUBLE_RULE,
                    List.of(new Rule(Edge.WIDTH, LETTER_WIDTH), new Rule(Edge.MIDDLE, ClauseChecks.millimetres(105)))),
            Map.entry("版记", List.of(new Rule(Edge.BOTTOM, BOTTOM), new Rule(Edge.WIDTH, WIDTH))));

    private final List<ElementPlace> places;
    private final Set<String> names;
    private final List<Check> checks = new ArrayList<>();

    ElementChecks(List<ElementPlace> places) {
        this.places = places;
        this.names = Set.copyOf(places.stream().map(ElementPlace::name).toList());
    }

    /** What the clauses say of the elements that are there, in reading order. */
    List<Check> checks() {
        for (ElementPlace place : places) {
            if (place.clause().isEmpty()) {
                continue;
            }
            rules(place).forEach(rule -> add(place, rule.edge().key, rule.edge().of(place), rule.expected()));
            if (place.name().equals("红色分隔线")) {
                above(place)
                        .ifPresent(number -> add(
                                place, "在发文字号下", place.y().minus(Edge.BOTTOM.of(number)), ClauseChecks.millimetres(4)));
            }
        }
        return List.copyOf(checks);
    }

    private Stream<Rule> rules(ElementPlace place) {
        Stream<Rule> more = switch (place.name()) {
            case "发文机关标志" -> Stream.of(new Rule(Edge.MIDDLE, MIDDLE), new Rule(Edge.TOP, markTop()));
            case "份号" ->
                names.contains(DOUBLE_RULE)
                        ? Stream.of(new Rule(Edge.LEFT, LEFT))
                        : Stream.of(new Rule(Edge.LEFT, LEFT), new Rule(Edge.TOP, FIRST_LINE));
            case "成文日期" ->
                isSealed(place) ? Stream.of(new Rule(Edge.RIGHT, RIGHT.minus(CHARACTER.times(4)))) : Stream.empty();
            default -> Stream.empty();
        };
        return Stream.concat(RULES.getOrDefault(place.name(), List.of()).stream(), more);
    }

    /** 信函 30 mm from the paper's edge, 命令 20 mm and others 35 mm below that of the text area (10.1, 10.2, 7.2.4). */
    private Length markTop() {
        if (names.contains(DOUBLE_RULE)) {
            return ClauseChecks.millimetres(30);
        }
        return TOP.plus(ClauseChecks.millimetres(names.contains(ORDER_NUMBER) ? 20 : 35));
    }

    private boolean isSealed(ElementPlace date) {
        return places.stream()
                        .filter(place -> place.name().equals(SEAL) && place.page() == date.page())
                        .count()
                == 1;
    }

    /** The lowest of 发文字号 and 签发人 above a rule. */
    private Optional<ElementPlace> above(ElementPlace rule) {
        return places.stream()
                .filter(place -> Set.of("发文字号", "签发人").contains(place.name()) && place.page() == rule.page())
                .max((a, b) -> Edge.BOTTOM.of(a).compareTo(Edge.BOTTOM.of(b)));
    }

    private void add(ElementPlace place, String quantity, Length measured, Length expected) {
        checks.add(new Check(
                place.name(),
                place.clause(),
                place.page(),
                quantity,
                Value.of(measured),
                Value.of(expected),
                Value.of(ClauseChecks.millimetres(1))));
    }
}
