package wenheng.workbook;

import java.util.Optional;
import wenheng.assess.Assessment;
import wenheng.assess.form.StageTable;
import wenheng.assess.standard.Indicator;
import wenheng.workbook.sheet.CellStyle;
import wenheng.workbook.sheet.CellStyle.Fill;
import wenheng.workbook.sheet.Sheet;
import wenheng.workbook.sheet.SheetWords;

/** 判定的格：达标、未达标▼、待填报，底色与字相配。 */
final class Judgement {

    private Judgement() {}

    /** A unit's value, marked where it fails. */
    static void value(Sheet sheet, StageTable.Entry entry, Indicator indicator) {
        Optional<Assessment.Value> value = entry.value(indicator);
        boolean fails = value.filter(known -> !known.met()).isPresent();
        int decimals = indicator.decimals();
        sheet.number(
                value.map(known -> known.figure().value()),
                fails ? CellStyle.failing(decimals) : CellStyle.number(decimals));
    }

    /** 达标, 未达标▼ or 待填报, shaded to match. */
    static Sheet verdict(Sheet sheet, Optional<Boolean> passes) {
        Fill fill = passes.map(met -> met ? Fill.NONE : Fill.FAILED).orElse(Fill.PENDING);
        return sheet.text(SheetWords.verdict(passes), CellStyle.CENTER.filled(fill));
    }

    /** The same, or —— where the rule does not judge. */
    static void verdict(Sheet sheet, boolean judged, Optional<Boolean> passes) {
        if (judged) {
            verdict(sheet, passes);
        } else {
            sheet.text(SheetWords.NONE, CellStyle.CENTER);
        }
    }
}
