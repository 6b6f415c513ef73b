package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import wenheng.data.Cell;
import wenheng.data.Quantity;
import wenheng.diagnostic.Diagnostic;

/** 读数：单元格里的数；不是数的一律报告，从不猜测，也不当作0。 */
final class NumberReader {

    private final List<Diagnostic> findings;

    /** Reports into {@code findings}. */
    NumberReader(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** The quantity in a cell; empty for a blank cell and, with a finding, for one that holds no number. */
    Optional<Quantity> quantity(Cell cell, String what) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<Quantity> quantity = cell.quantity();
        if (quantity.isEmpty()) {
            String kind = cell instanceof Cell.Fault ? "是错误值“" : "不是数：“";
            error("数据-非数", cell, what + kind + shortened(cell.text()) + "”", "请填写数字；没有数据的请留空，确实为零的填0");
        }
        return quantity;
    }

    /** A number that may not be negative nor a percentage. */
    Optional<BigDecimal> amount(Cell cell, String what) {
        Optional<Quantity> quantity = quantity(cell, what);
        if (quantity.filter(Quantity::percent).isPresent()) {
            error("数据-百分数", cell, what + "不应是百分数：“" + cell.text() + "”", "请填写数量");
            return Optional.empty();
        }
        if (quantity.filter(number -> number.value().signum() < 0).isPresent()) {
            error("数据-负数", cell, what + "不能是负数：“" + cell.text() + "”", "请核对后改正");
            return Optional.empty();
        }
        return quantity.map(Quantity::value);
    }

    /** A whole number that may not be negative. */
    Optional<BigDecimal> count(Cell cell, String what) {
        Optional<BigDecimal> amount = amount(cell, what);
        if (amount.filter(number -> number.stripTrailingZeros().scale() > 0).isPresent()) {
            error("数据-非整数", cell, what + "应当是整数：“" + cell.text() + "”", "请核对后改正");
            return Optional.empty();
        }
        return amount;
    }

    private void error(String code, Cell cell, String message, String hint) {
        findings.add(Diagnostic.error(code, cell.source().location(), message, hint));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 20
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 20)) + "…";
    }
}
