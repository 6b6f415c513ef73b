package wenheng.assess.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wenheng.data.Cell;
import wenheng.data.Quantity;
import wenheng.diagnostic.Diagnostic;

/** 读数：单元格里的数；不是数的一律报告，从不猜测，也不当作0。 */
final class NumberReader {

    private static final int SHOWN = 8;

    /** No school has so many of anything, nor so much money, even in 元. */
    private static final BigDecimal MOST = new BigDecimal("1e10");

    private final List<Diagnostic> findings;
    private final Map<String, List<Cell>> placeholders = new LinkedHashMap<>();

    /** Reports into {@code findings}. */
    NumberReader(List<Diagnostic> findings) {
        this.findings = findings;
    }

    /** The quantity in a cell; empty for a blank cell and, with a finding, for one that holds no number. */
    Optional<Quantity> quantity(Cell cell, String what) {
        Filler.of(cell).ifPresent(filler -> report(filler, cell, what));
        return cell.quantity();
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
        if (quantity.filter(number -> number.value().compareTo(MOST) > 0).isPresent()) {
            error("数据-过大", cell, what + "“" + shortened(cell.text()) + "”大得不可能，没有采用", "请核对后改正");
            return Optional.empty();
        }
        return quantity.map(Quantity::value);
    }

    /** A whole number that may not be negative. */
    Optional<BigDecimal> count(Cell cell, String what) {
        Optional<BigDecimal> amount = amount(cell, what);
        if (amount.filter(number -> number.stripTrailingZeros().scale() > 0).isPresent()) {
            error("数据-非整数", cell, what + "应当是整数：“" + cell.text() + "”", "请填实际的个数；填成了生均数、每百名数的，请改回");
            return Optional.empty();
        }
        return amount;
    }

    /** Takes a filler for a blank, because nothing belongs into the cell; told of once for each column. */
    void passOver(Cell cell, String what) {
        placeholders.computeIfAbsent(what, name -> new ArrayList<>()).add(cell);
    }

    /** Reports what was taken for a blank. */
    void reportPlaceholders() {
        placeholders.forEach((what, cells) -> {
            String shown = cells.stream()
                    .limit(SHOWN)
                    .map(cell -> cell.source().cell())
                    .collect(Collectors.joining("、"));
            findings.add(Diagnostic.info(
                    "数据-占位",
                    cells.get(0).source().location(),
                    what + "有" + cells.size() + "格填“" + cells.get(0).text() + "”之类，表示没有这一项，按空白处理（" + shown
                            + (cells.size() > SHOWN ? "等" : "") + "）",
                    ""));
        });
    }

    private void report(Filler filler, Cell cell, String what) {
        String fact = what + "填的是“" + shortened(cell.text()) + "”";
        switch (filler) {
            case NOT_APPLICABLE -> passOver(cell, what);
            case AWAITED ->
                findings.add(Diagnostic.warning("数据-缺", cell.source().location(), fact + "，按没有填处理", "请补填"));
            case UNCLEAR -> error("数据-占位不明", cell, fact + "，是零还是缺不能断定", "没有数据的请留空，确实为零的填0");
            case ROUGH -> error("数据-约数", cell, fact + "，不是准数", "请填准确的数");
            case WITH_UNIT -> error("数据-带单位", cell, fact + "，不是数", "请只填数字，单位写在表头");
            case RATIO -> error("数据-比值", cell, fact + "，是比不是数", "请填实际的个数");
            case UNCOMPUTED -> error("数据-公式无值", cell, what + "是公式，文件中没有存它的结果", "请用 Excel、WPS 打开后保存一次");
            case FAULT -> error("数据-公式错误", cell, what + "是错误值“" + shortened(cell.text()) + "”", "请改正公式后保存");
            case OTHER -> error("数据-非数", cell, what + "不是数：“" + shortened(cell.text()) + "”", "请填写数字；没有数据的请留空，确实为零的填0");
        }
    }

    private void error(String code, Cell cell, String message, String hint) {
        findings.add(Diagnostic.error(code, cell.source().location(), message, hint));
    }

    private static String shortened(String text) {
        String visible = text.replaceAll("[\\p{Cc}\\p{Cf}]", "□");
        return visible.codePointCount(0, visible.length()) <= 20
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, 20)) + "…";
    }
}
