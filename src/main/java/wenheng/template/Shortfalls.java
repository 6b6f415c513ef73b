package wenheng.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.model.Model;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 缺口：还需配备骨干教师3名、增加体育运动场馆1260平方米、添置教学仪器设备38.5万元。 */
final class Shortfalls {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 4;

    private Shortfalls() {}

    /** What a school, or one of its indicators, still needs; empty where nothing is short. */
    static Sentence needed(Model.GroupNode node) {
        if (!node.entries().containsKey("未达标项")) {
            return remedy(node).pieces().isEmpty()
                    ? Sentence.EMPTY
                    : Sentence.of("还需").and(remedy(node));
        }
        List<Sentence> items = Nodes.rows(node, "未达标项").stream()
                .flatMap(row -> item(row).stream())
                .toList();
        return items.isEmpty() ? Sentence.EMPTY : Sentence.of("还需").and(Sentence.joined(items, "、"));
    }

    /** 配备骨干教师3名: what mends one indicator; empty where it is met. */
    static Sentence remedy(Model.GroupNode item) {
        return item(item).orElse(Sentence.EMPTY);
    }

    /** What all schools of the stages need together, by resource: 县级以上骨干教师13名、体育运动场馆3988平方米. */
    static Sentence total(List<Model.GroupNode> stages) {
        for (Model.GroupNode stage : stages) {
            if (stage.get("学校列表") instanceof Model.MissingNode) {
                return Sentence.missing(Nodes.text(stage, "学段") + "各校缺口");
            }
        }
        Map<String, List<Figure>> byResource = new LinkedHashMap<>();
        stages.stream()
                .flatMap(stage -> Nodes.rows(stage, "学校列表").stream())
                .flatMap(school -> Nodes.rows(school, "指标列表").stream())
                .forEach(item -> Nodes.find(item, "需补")
                        .ifPresent(need -> byResource
                                .computeIfAbsent(Nodes.text(item, "简称"), unseen -> new ArrayList<>())
                                .add(need)));
        List<Sentence> sums = new ArrayList<>();
        byResource.forEach((resource, needs) -> {
            Figure sum = Arithmetic.sum(resource + "缺口合计", needs.get(0).unit(), needs);
            sums.add(Sentence.of(listed(resource)).andWithUnit(readable(sum)));
        });
        return sums.isEmpty() ? Sentence.of("无") : Sentence.joined(sums, "、");
    }

    private static Optional<Sentence> item(Model.GroupNode row) {
        String resource = Nodes.text(row, "简称");
        return Nodes.find(row, "需补")
                .map(Shortfalls::readable)
                .map(need -> Sentence.of(verb(need) + listed(resource)).andWithUnit(need));
    }

    /** 体育艺术专任教师: within a list joined by 、 a name has none of its own. */
    private static String listed(String resource) {
        return resource.replace("、", "");
    }

    private static String verb(Figure need) {
        return switch (need.unit()) {
            case "名", "人" -> "配备";
            case "平方米", "㎡" -> "增加";
            case "元", "万元" -> "添置";
            default -> "增设";
        };
    }

    /** Money from 10,000 yuan in 万元, to the yuan, so that the amount printed does close the gap. */
    static Figure readable(Figure need) {
        if (!need.unit().equals("元") || need.value().compareTo(TEN_THOUSAND) < 0) {
            return need;
        }
        Figure inTenThousands = Arithmetic.inUnit(need, "万元", TEN_THOUSAND, MOST_DECIMALS);
        BigDecimal enough = inTenThousands.value().setScale(MOST_DECIMALS, RoundingMode.CEILING);
        return new Figure(
                need.name(),
                enough,
                "万元",
                Math.max(0, enough.stripTrailingZeros().scale()),
                inTenThousands.formula(),
                need.clause(),
                need.sources());
    }
}
