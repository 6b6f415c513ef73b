package wenheng.layout;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;

/** 缺字记录：转交度量的同时记下没有字体能画的字，和它先出现在哪一块。 */
final class MissingCharacters implements FontMetrics {

    private final FontMetrics metrics;
    private final Map<Integer, Location> missing = new TreeMap<>();
    private Location place = Location.NOWHERE;

    MissingCharacters(FontMetrics metrics) {
        this.metrics = metrics;
    }

    /** Says which block is measured next. */
    void at(Location block) {
        place = block;
    }

    @Override
    public Glyph glyph(FontRole role, int codePoint) {
        Glyph glyph = metrics.glyph(role, codePoint);
        if (glyph.missing()) {
            missing.putIfAbsent(codePoint, place);
        }
        return glyph;
    }

    Diagnostics diagnostics() {
        return new Diagnostics(missing.entrySet().stream()
                .map(entry -> diagnostic(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static Diagnostic diagnostic(int codePoint, Location place) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Diagnostic.warning(
                "字体-缺字",
                place,
                "所有字体都没有“" + Character.toString(codePoint) + "”（" + name + "），PDF 中印成“〓”",
                "请把含有此字的 TrueType 字体放进 fonts 文件夹，并在 fonts.yaml 的“后备”中列出");
    }
}
