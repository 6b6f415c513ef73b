package wenheng.layout;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;

/** 缺字记录：转交度量的同时记下没有字体能画的字。 */
final class MissingCharacters implements FontMetrics {

    private final FontMetrics metrics;
    private final Set<Integer> missing = new TreeSet<>();

    MissingCharacters(FontMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public Glyph glyph(FontRole role, int codePoint) {
        Glyph glyph = metrics.glyph(role, codePoint);
        if (glyph.missing()) {
            missing.add(codePoint);
        }
        return glyph;
    }

    Diagnostics diagnostics() {
        return new Diagnostics(
                missing.stream().map(MissingCharacters::diagnostic).toList());
    }

    private static Diagnostic diagnostic(int codePoint) {
        String name = String.format(Locale.ROOT, "U+%04X", codePoint);
        return Diagnostic.warning(
                "字体-缺字",
                Location.NOWHERE,
                "所有字体都没有“" + Character.toString(codePoint) + "”（" + name + "），PDF 中印成空框",
                "请把含有此字的 TrueType 字体放进 fonts 文件夹，并在 fonts.yaml 的“后备”中列出");
    }
}
