package wenheng.workbook.sheet;

import java.util.List;
import wenheng.ooxml.Xml;

/**
 * 数据校验：一些单元格能填什么，填了别的时说什么；空着总是可以。
 *
 * @param cells such as C4:C601
 * @param type of SpreadsheetML: list, whole or decimal
 * @param operator empty for a list
 * @param formulas the choices, or one limit or two
 * @param message why another value is refused
 */
public record Validation(String cells, String type, String operator, List<String> formulas, String message) {

    private static final String TITLE = "填得不对";

    /** 下拉列表. */
    public static Validation choices(String cells, List<String> choices, String message) {
        return new Validation(cells, "list", "", List.of("\"" + String.join(",", choices) + "\""), message);
    }

    /** Whole numbers from one to another. */
    public static Validation between(String cells, int least, int most, String message) {
        List<String> limits = List.of(Integer.toString(least), Integer.toString(most));
        return new Validation(cells, "whole", "between", limits, message);
    }

    /** Numbers that are not negative. */
    public static Validation amount(String cells, boolean whole, String message) {
        return new Validation(cells, whole ? "whole" : "decimal", "greaterThanOrEqual", List.of("0"), message);
    }

    /** Writes all that a sheet has. */
    static void write(List<Validation> all, Xml xml) {
        if (all.isEmpty()) {
            return;
        }
        xml.open("dataValidations", "count", Integer.toString(all.size()));
        all.forEach(one -> one.write(xml));
        xml.close();
    }

    private void write(Xml xml) {
        String range = operator.isEmpty() ? "between" : operator;
        xml.open(
                "dataValidation",
                "type",
                type,
                "operator",
                range,
                "allowBlank",
                "1",
                "showErrorMessage",
                "1",
                "errorTitle",
                TITLE,
                "error",
                message,
                "sqref",
                cells);
        for (int i = 0; i < formulas.size(); i++) {
            xml.leaf("formula" + (i + 1), formulas.get(i));
        }
        xml.close();
    }
}
