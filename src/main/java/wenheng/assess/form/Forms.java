package wenheng.assess.form;

import java.util.List;
import wenheng.assess.Assessment;

/** 全套申报表：表Ⅰ至表Ⅵ，依次。 */
public final class Forms {

    private Forms() {}

    /** 表Ⅰ 基本情况, which is the same under every rule. */
    public static OfficialForm basics(Assessment assessment) {
        return BasicsForm.of(assessment);
    }

    /** 表Ⅱ-1, Ⅱ-2, Ⅲ, Ⅳ, Ⅴ, Ⅵ by one rule, then 一票否决事项 where the rule has any. */
    public static List<OfficialForm> judged(Assessment assessment, Assessment.Result result) {
        List<StageTable> stages = StageTable.of(assessment, result);
        OfficialForm summary = ResourceSummary.of(stages);
        OfficialForm schools =
                new SchoolResources(stages).form(assessment.schools().size());
        OfficialForm balance = BalanceForm.of(stages);
        OfficialForm government = ItemForm.of("Ⅳ", "政府保障程度评估指标", result.government());
        OfficialForm quality = ItemForm.of("Ⅴ", "教育质量评估指标", result.quality());
        OfficialForm recognition = RecognitionForm.of(assessment, result.recognition());
        return result.vetoes().isEmpty()
                ? List.of(summary, schools, balance, government, quality, recognition)
                : List.of(
                        summary,
                        schools,
                        balance,
                        government,
                        quality,
                        recognition,
                        ItemForm.of("", "一票否决事项", result.vetoes()));
    }
}
