package wenheng.assess.submission;

import java.math.BigDecimal;
import java.text.Normalizer;
import wenheng.data.Cell;
import wenheng.provenance.Figure;

/** 填写的数：写到第几位小数，真值就只知道到那一位。 */
public final class TypedNumber {

    /** Numbers that a spreadsheet computed have all their places, but the last ones are noise. */
    private static final BigDecimal NOISE = new BigDecimal("1E-9");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private TypedNumber() {}

    /** Decimals as typed, trailing zeros included: 3 for 0.480, 2 for 48%. */
    static int decimals(Cell cell) {
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        String number = text.replace("%", "").replace(",", "").replace("\u2212", "-");
        int shift = text.endsWith("%") ? 2 : 0;
        return cell.quantity().isEmpty() ? 0 : Math.max(0, new BigDecimal(number).scale()) + shift;
    }

    /** How far the true value may lie from the typed one: half a unit of its last place. */
    static BigDecimal tolerance(Figure typed) {
        return HALF.movePointLeft(typed.decimals()).max(typed.value().abs().multiply(NOISE));
    }

    /** Whether a value may have been typed so. */
    public static boolean agrees(Figure typed, BigDecimal value) {
        return typed.value().subtract(value).abs().compareTo(tolerance(typed)) <= 0;
    }
}
