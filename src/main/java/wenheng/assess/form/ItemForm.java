package wenheng.assess.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.provenance.Figure;
import wenheng.provenance.Sentence;

/** 表Ⅳ、表Ⅴ　逐项评估的指标：要求、指标值或简要结论、是否达标。 */
final class ItemForm {

    private static final int RATIO_DECIMALS = 1;
    private static final String PENDING = "待填报";

    private ItemForm() {}

    static OfficialForm of(String number, String title, List<Assessment.Item> items) {
        List<List<OfficialForm.Cell>> rows = new ArrayList<>();
        for (Assessment.Item item : items) {
            String requirement = item.requirement().isBlank() ? item.name() : item.requirement();
            rows.add(List.of(
                    OfficialForm.Prose.of((rows.size() + 1) + "." + requirement),
                    new OfficialForm.Prose(conclusion(item), item.missing()),
                    new OfficialForm.Verdict(item.passes())));
        }
        if (items.isEmpty()) {
            rows.add(List.of(
                    OfficialForm.Prose.of("各项指标"),
                    OfficialForm.Prose.of("没有填报数据，尚未评估"),
                    new OfficialForm.Verdict(Optional.empty())));
        }
        return new OfficialForm(
                number,
                title,
                OfficialForm.head(List.of(List.of("指标名称", "指标值或简要结论", "是否达标"))),
                rows,
                List.of(Sentence.of("比例保留一位小数，其余保留整数。")),
                List.of("简要结论按申报表的填空句填写，“＿＿”处缺数，请补填。"));
    }

    private static List<Sentence> conclusion(Assessment.Item item) {
        List<Sentence> parts = new ArrayList<>();
        if (item.conclusion().isEmpty()) {
            item.values().forEach(figure -> parts.add(printed(figure.name(), figure)));
        } else {
            parts.add(item.conclusion());
        }
        item.points().ifPresent(points -> parts.add(printed("得分", points)));
        parts.addAll(item.shortfalls());
        if (parts.isEmpty() && item.missing().isEmpty()) {
            parts.add(Sentence.of(item.passes().isEmpty() ? PENDING : "符合要求"));
        }
        return parts;
    }

    private static Sentence printed(String name, Figure figure) {
        boolean ratio = figure.unit().equals("%");
        return Sentence.of(name)
                .and(ratio ? Counts.withDecimals(figure, RATIO_DECIMALS) : figure)
                .and(figure.unit());
    }
}
