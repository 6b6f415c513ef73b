package wenheng.assess.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.assess.standard.Indicator;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 表Ⅱ-1　资源配置基本情况：各项指标的达标学校数和比例。 */
final class ResourceSummary {

    private ResourceSummary() {}

    static OfficialForm of(List<StageTable> stages) {
        List<List<OfficialForm.Cell>> rows = new ArrayList<>();
        stages.forEach(table -> {
            rows.add(counts(table));
            rows.add(shares(table));
        });
        return new OfficialForm(
                "Ⅱ-1",
                "小学、初中资源配置基本情况",
                head(indicators(stages), "综合评估"),
                rows,
                List.of(Sentence.of("比例保留一位小数。")),
                List.of("有学校未填报的指标，达标学校数待填报。"));
    }

    static List<Indicator> indicators(List<StageTable> stages) {
        return stages.isEmpty() ? List.of() : stages.get(0).indicators();
    }

    /** As the form has it: with the unit below, which a number of people or rooms per hundred pupils does without. */
    static String heading(Indicator indicator) {
        return indicator.name().endsWith("数") ? indicator.name() : StageTable.heading(indicator);
    }

    /** 学段 over two columns, the indicators and a last column, numbered L1 and on. */
    static List<List<OfficialForm.Cell>> head(List<Indicator> indicators, String last) {
        List<String> first = new ArrayList<>(List.of("学段", "<"));
        List<String> second = new ArrayList<>(List.of("^", "^"));
        indicators.forEach(indicator -> first.add(heading(indicator)));
        first.add(last);
        IntStream.rangeClosed(1, indicators.size() + 1).forEach(i -> second.add("L" + i));
        return OfficialForm.head(List.of(first, second));
    }

    private static List<OfficialForm.Cell> counts(StageTable table) {
        List<OfficialForm.Cell> row = new ArrayList<>();
        row.add(new OfficialForm.Label("学段", table.stage().chinese()));
        row.add(OfficialForm.Prose.of("达标学校总数（所）"));
        table.result()
                .indicators()
                .forEach(each -> row.add(judged(table, name(table, each.indicator()), table.unitsMet(each))));
        row.add(judged(table, table.stage().chinese() + "综合达标学校数", table.unitsPassing()));
        return row;
    }

    private static List<OfficialForm.Cell> shares(StageTable table) {
        BigDecimal all = BigDecimal.valueOf(table.entries().size());
        List<OfficialForm.Cell> row = new ArrayList<>();
        row.add(OfficialForm.Joined.ABOVE);
        row.add(OfficialForm.Prose.of("达标学校比例（%）"));
        table.result().indicators().forEach(each -> {
            String name = name(table, each.indicator()) + "比例";
            row.add(judged(table, name, table.unitsMet(each).map(met -> Counts.share(name, met, all))));
        });
        String name = table.stage().chinese() + "综合达标率";
        row.add(judged(table, name, table.unitsPassing().map(passing -> Counts.share(name, passing, all))));
        return row;
    }

    private static String name(StageTable table, Indicator indicator) {
        return table.stage().chinese() + indicator.name() + "达标校数";
    }

    /** Nothing can be said where the rule has no thresholds for schools. */
    private static OfficialForm.Cell judged(StageTable table, String name, Optional<Figure> figure) {
        return table.judgesSchools() ? new OfficialForm.Number(name, figure, false) : new OfficialForm.None(false);
    }
}
