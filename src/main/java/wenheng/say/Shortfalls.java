package wenheng.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.provenance.Arithmetic;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 缺口：还需配备骨干教师3名、增加体育运动场馆1260平方米、添置教学仪器设备38.5万元。 */
public final class Shortfalls {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int MOST_DECIMALS = 4;

    private Shortfalls() {}

    /** 还需配备骨干教师3名: what a school, or one of its indicators, still needs; empty where nothing is short. */
    public static Sentence needed(Needs needs) {
        return needs.all().isEmpty() ? Sentence.EMPTY : Sentence.of("还需").and(remedy(needs));
    }

    /** 配备骨干教师3名: what mends it; empty where nothing is short. */
    public static Sentence remedy(Needs needs) {
        return Sentence.joined(needs.all().stream().map(Shortfalls::remedy).toList(), "、");
    }

    private static Sentence remedy(Need need) {
        return Sentence.of(verb(need.amount())).and(listed(need.resource(), need.amount()));
    }

    /** What all schools of the stages need together, by resource: 县级以上骨干教师13名、体育运动场馆3988平方米. */
    public static Sentence total(List<StageSummary> stages) {
        return stages.stream()
                .filter(stage -> !stage.knowsSchools())
                .findFirst()
                .map(stage -> Sentence.missing(stage.name() + "各校缺口"))
                .orElseGet(() -> sums(stages));
    }

    private static Sentence sums(List<StageSummary> stages) {
        Map<String, List<Figure>> byResource = new LinkedHashMap<>();
        stages.stream()
                .flatMap(stage -> stage.schools().stream())
                .flatMap(school -> school.needs().all().stream())
                .forEach(need -> byResource
                        .computeIfAbsent(need.resource(), unseen -> new ArrayList<>())
                        .add(need.amount()));
        List<Sentence> sums = new ArrayList<>();
        byResource.forEach((resource, amounts) -> sums.add(listed(
                resource, Arithmetic.sum(resource + "缺口合计", amounts.get(0).unit(), amounts))));
        return sums.isEmpty() ? Sentence.of("无") : Sentence.joined(sums, "、");
    }

    /** 体育艺术专任教师5名: within a list joined by 、 a name has none of its own. */
    private static Sentence listed(String resource, Figure amount) {
        return Sentence.of(resource.replace("、", "")).andWithUnit(readable(amount));
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
