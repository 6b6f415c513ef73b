package wenheng.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import wenheng.chart.Drawing;
import wenheng.chart.Drawing.Area;
import wenheng.chart.Drawing.Ink;
import wenheng.chart.Drawing.Label;
import wenheng.chart.Drawing.Line;
import wenheng.chart.Drawing.Point;
import wenheng.style.Length;

/** 图形写成内嵌 SVG，单位为磅；替代文本写在 title 和 desc 里。 */
final class SvgWriter implements Drawing.Visitor<String> {

    private SvgWriter() {}

    /** One {@code svg} element whose ids begin with {@code id}. */
    static String write(Drawing drawing, String title, String id) {
        SvgWriter writer = new SvgWriter();
        String name = Escape.text(id);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + name + "-title " + name
                + "-desc\" viewBox=\"0 0 " + number(drawing.width()) + " " + number(drawing.height())
                + "\">\n<title id=\""
                + name + "-title\">" + Escape.text(title) + "</title>\n<desc id=\"" + name + "-desc\">"
                + Escape.text(drawing.alternative()) + "</desc>\n<g aria-hidden=\"true\">\n"
                + drawing.shapes().stream().map(shape -> shape.accept(writer)).collect(Collectors.joining("\n"))
                + "\n</g>\n</svg>\n";
    }

    @Override
    public String area(Area area) {
        return "<path d=\"" + path(area.corners()) + "Z\" fill=\"" + color(area.ink()) + "\"/>";
    }

    @Override
    public String line(Line line) {
        return "<path d=\"" + path(line.points()) + "\" fill=\"none\" stroke=\"" + color(line.ink())
                + "\" stroke-width=\"" + number(line.thickness()) + "\""
                + (line.dashed() ? " stroke-dasharray=\"4 2.5\"" : "") + "/>";
    }

    @Override
    public String label(Label label) {
        String anchor = label.anchor().name().toLowerCase(Locale.ROOT);
        String font = label.font().name().toLowerCase(Locale.ROOT);
        return "<text class=\"" + font + "\" x=\"" + number(label.at().x()) + "\" y=\""
                + number(label.at().y())
                + "\" font-size=\"" + number(label.size()) + "\" text-anchor=\"" + anchor + "\" fill=\""
                + color(label.ink()) + "\">" + Escape.text(label.text()) + "</text>";
    }

    private static String path(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining("L", "M", ""));
    }

    private static String color(Ink ink) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", ink.red(), ink.green(), ink.blue());
    }

    /** Points, exactly. */
    private static String number(Length length) {
        BigDecimal points = BigDecimal.valueOf(length.units(), 3);
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }
}
