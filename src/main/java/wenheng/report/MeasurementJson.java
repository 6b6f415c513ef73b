package wenheng.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import wenheng.json.Json;
import wenheng.layout.measure.Measurement;
import wenheng.style.Length;

/**
 * 版式测量的 JSON：{@code X.版式.json}。 Lengths in millimetres to two places, type sizes, pitch and gaps in points.
 *
 * <p>{@code {pages, pass, paper:{width,height}, margins:{top,left,right,bottom}, grid:{pitch,lines,characters},
 * fonts:[{face,sizes:[{size,characters}]}], perPage:[{page,lines,widestGap,loosest}],
 * checks:[{element,clause,page,quantity,measured,expected,tolerance,unit,pass}], faults:[{kind,page,line}]}}; {@code page} is
 * null in a check of the whole paper.
 */
public final class MeasurementJson {

    private static final BigDecimal UNITS_PER_INCH = BigDecimal.valueOf(72_000);
    private static final BigDecimal MILLIMETRES_PER_INCH = new BigDecimal("25.4");

    private MeasurementJson() {}

    /** The measurement as one object. */
    public static Json of(Measurement measured) {
        return Json.object()
                .put("pages", Json.of(measured.pages().size()))
                .put("pass", Json.of(measured.pass()))
                .put("paper", paper(measured.paper()))
                .put("margins", margins(measured.margins()))
                .put("grid", grid(measured.grid()))
                .put("fonts", array(measured.fonts(), MeasurementJson::font))
                .put("perPage", array(measured.pages(), MeasurementJson::page))
                .put("checks", array(measured.checks(), MeasurementJson::check))
                .put("faults", array(measured.faults(), MeasurementJson::fault));
    }

    private static <T> Json array(List<T> items, Function<T, Json> json) {
        return Json.array(items.stream().map(json).toList());
    }

    private static Json paper(Measurement.Paper paper) {
        return Json.object().put("width", json(paper.width())).put("height", json(paper.height()));
    }

    private static Json margins(Measurement.Margins margins) {
        return Json.object()
                .put("top", json(margins.top()))
                .put("left", json(margins.left()))
                .put("right", json(margins.right()))
                .put("bottom", json(margins.bottom()));
    }

    private static Json grid(Measurement.Grid grid) {
        return Json.object()
                .put("pitch", points(grid.pitch()))
                .put("lines", Json.of(grid.lines()))
                .put("characters", Json.of(grid.characters()));
    }

    private static Json font(Measurement.FontUse font) {
        List<Json> sizes = font.characters().entrySet().stream()
                .<Json>map(use ->
                        Json.object().put("size", points(use.getKey())).put("characters", Json.of(use.getValue())))
                .toList();
        return Json.object().put("face", Json.of(font.face())).put("sizes", Json.array(sizes));
    }

    private static Json page(Measurement.PageLines page) {
        return Json.object()
                .put("page", Json.of(page.page()))
                .put("lines", Json.of(page.lines()))
                .put("widestGap", points(page.widestGap()))
                .put("loosest", Json.of(page.loosest()));
    }

    private static Json check(Measurement.Check check) {
        return Json.object()
                .put("element", Json.of(check.element()))
                .put("clause", Json.of(check.clause()))
                .put("page", check.page() == 0 ? Json.NULL : Json.of(check.page()))
                .put("quantity", Json.of(check.quantity()))
                .put("measured", Json.of(decimal(check.measured())))
                .put("expected", Json.of(decimal(check.expected())))
                .put("tolerance", Json.of(decimal(check.tolerance())))
                .put("unit", Json.of(check.measured().isLength() ? "mm" : ""))
                .put("pass", Json.of(check.pass()));
    }

    private static Json fault(Measurement.Fault fault) {
        return Json.object()
                .put("kind", Json.of(fault.kind().key()))
                .put("page", Json.of(fault.page()))
                .put("line", Json.of(fault.line()));
    }

    /** A count as it is, a length in millimetres to two places. */
    static BigDecimal decimal(Measurement.Value value) {
        return value.isLength() ? millimetres(new Length(value.amount())) : BigDecimal.valueOf(value.amount());
    }

    private static BigDecimal millimetres(Length length) {
        return BigDecimal.valueOf(length.units())
                .multiply(MILLIMETRES_PER_INCH)
                .divide(UNITS_PER_INCH, MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static Json json(Length length) {
        return Json.of(millimetres(length));
    }

    private static Json points(Length length) {
        return Json.of(BigDecimal.valueOf(length.units(), 3));
    }
}
