package wenheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.layout.measure.Measurement;
import wenheng.layout.measure.Measurement.Check;
import wenheng.layout.measure.Measurement.PageLines;

/** 版式测量的文字：终端上的摘要，和与条文不合之处的警告。 */
public record MeasurementText(Measurement measured) {

    private static final String PAGE_NUMBER = "页码";

    /** The summary, one line a subject; checks that occur on many pages only in numbers. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("版式核对：" + measured.pages().size() + "页，" + verdict());
        List<List<String>> rows = new ArrayList<>(List.of(List.of("要素", "条款", "量得", "应为", "容差", "")));
        measured.checks().stream()
                .filter(check -> !check.element().equals(PAGE_NUMBER) || !check.pass())
                .forEach(check -> rows.add(row(check)));
        lines.addAll(new TextTable(rows).lines());
        lines.add("  页码：" + paged());
        loosest().ifPresent(lines::add);
        Stream.of(Measurement.Kind.values()).forEach(kind -> lines.add("  " + kind.key() + "：" + count(kind) + "处"));
        return lines;
    }

    private String verdict() {
        return measured.pass() ? "都合条文" : "有" + wrong().count() + "处与条文不合";
    }

    private Stream<Check> wrong() {
        return measured.checks().stream().filter(check -> !check.pass());
    }

    private static List<String> row(Check check) {
        return List.of(
                name(check),
                check.clause(),
                amount(check, MeasurementJson.decimal(check.measured())),
                amount(check, MeasurementJson.decimal(check.expected())),
                amount(check, MeasurementJson.decimal(check.tolerance())),
                check.pass() ? "合" : "不合");
    }

    private static String name(Check check) {
        return check.element() + check.quantity() + (check.page() == 0 ? "" : "（第" + check.page() + "页）");
    }

    private static String amount(Check check, BigDecimal value) {
        return value.stripTrailingZeros().toPlainString() + (check.measured().isLength() ? "毫米" : "");
    }

    private String paged() {
        long all = measured.checks().stream()
                .filter(check -> check.element().equals(PAGE_NUMBER))
                .count();
        long wrong =
                wrong().filter(check -> check.element().equals(PAGE_NUMBER)).count();
        return "量了" + all + "项，" + wrong + "项不合";
    }

    private java.util.Optional<String> loosest() {
        return measured.pages().stream()
                .max(Comparator.comparing(PageLines::widestGap))
                .filter(page -> !page.loosest().isEmpty())
                .map(page -> "  最松的一行在第" + page.page() + "页，字间"
                        + BigDecimal.valueOf(page.widestGap().units(), 3)
                                .stripTrailingZeros()
                                .toPlainString() + "磅：" + page.loosest());
    }

    private long count(Measurement.Kind kind) {
        return measured.faults().stream().filter(fault -> fault.kind() == kind).count();
    }

    /** A warning for each check that failed and each fault that may never occur. */
    public Diagnostics warnings(String file) {
        Stream<Diagnostic> checks = wrong().map(check -> warning(
                file,
                name(check) + "量得" + amount(check, MeasurementJson.decimal(check.measured())) + "，GB/T 9704—2012 "
                        + check.clause() + " 要求" + amount(check, MeasurementJson.decimal(check.expected())),
                "版式由 profiles 中的值决定；若是单位自定的版式，请核对"));
        Stream<Diagnostic> faults = measured.faults().stream()
                .filter(fault -> fault.kind().isForbidden())
                .map(fault -> warning(
                        file, "第" + fault.page() + "页有一行违反" + fault.kind().key() + "：" + fault.line(), ""));
        return new Diagnostics(Stream.concat(checks, faults).toList());
    }

    private static Diagnostic warning(String file, String message, String hint) {
        return Diagnostic.warning("版式-不合", Location.of(file), message, hint);
    }
}
