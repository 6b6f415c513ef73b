package wenheng.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.pdf.FontPlan.FontFile;
import wenheng.style.FaceMetrics;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;
import wenheng.text.Characters;

/**
 * 字体：由字体文件提供度量和逐字回退，也供 {@link PdfWriter} 嵌入。
 *
 * <p>Routing, per code point: ASCII to the Latin face (the title keeps its own); a forced character to the fallbacks; —
 * narrower than an em to a face that joins ——; else the role's face, the fallbacks, and at last the role's empty box.
 * Not safe for use by several threads.
 */
public final class PdfFonts implements FontMetrics, FaceMetrics {

    private static final int EM = 1000;

    private final FontPlan plan;
    private final Map<String, BaseFont> faces = new LinkedHashMap<>();
    private final Map<FontRole, Map<Integer, Glyph>> glyphs = new EnumMap<>(FontRole.class);

    /**
     * Loads every file of the plan.
     *
     * @throws InputException naming the file that is no usable font
     */
    public PdfFonts(FontPlan plan) {
        this.plan = plan;
        plan.roles().values().forEach(this::load);
        load(plan.latin());
        plan.fallbacks().forEach(this::load);
    }

    private void load(FontFile file) {
        if (faces.containsKey(file.name())) {
            return;
        }
        try {
            BaseFont font =
                    BaseFont.createFont(file.name(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.bytes(), null);
            // A CIDSet that lists only the drawn glyphs is what PDF/A refuses.
            font.setIncludeCidSet(false);
            faces.put(file.name(), font);
        } catch (IOException | RuntimeException unusable) {
            throw new InputException(Diagnostic.error(
                    "字体-不可用",
                    Location.of(file.name()),
                    "这个字体文件不能用",
                    "只能用含 TrueType（glyf）轮廓的 .ttf 文件；请换一个文件，或从 fonts.yaml 中去掉它"));
        }
    }

    /** Makes the next document name its font subsets from the start of a fixed sequence. */
    void restartSubsetNames() {
        SecureRandom fixed = new FixedSequence();
        faces.values().forEach(face -> face.setSecureRandom(fixed));
    }

    /** A repeatable source for the six letters before a subset font's name; nothing secret hangs on it. */
    private static final class FixedSequence extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private long state = 42;

        @Override
        public double nextDouble() {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return ((state >>> 11) & ((1L << 53) - 1)) / (double) (1L << 53);
        }
    }

    /** The embedded face of that name. */
    BaseFont face(String name) {
        return faces.get(name);
    }

    @Override
    public Glyph glyph(FontRole role, int codePoint) {
        return glyphs.computeIfAbsent(role, key -> new HashMap<>())
                .computeIfAbsent(codePoint, key -> route(role, codePoint));
    }

    @Override
    public int advance(String face, int codePoint) {
        BaseFont font = faces.get(face);
        return font.charExists(codePoint) ? font.getWidth(codePoint) : EM;
    }

    private Glyph route(FontRole role, int codePoint) {
        for (String name : candidates(role, codePoint)) {
            BaseFont face = faces.get(name);
            if (face.charExists(codePoint) && !isGappedDash(face, codePoint)) {
                return new Glyph(name, face.getWidth(codePoint), false);
            }
        }
        return new Glyph(plan.roles().get(role).name(), EM, true);
    }

    private static boolean isGappedDash(BaseFont face, int codePoint) {
        return codePoint == '—' && face.getWidth(codePoint) < EM;
    }

    private List<String> candidates(FontRole role, int codePoint) {
        List<String> names = new ArrayList<>();
        if (Characters.isLatin(codePoint) && role != FontRole.TITLE) {
            names.add(plan.latin().name());
        }
        String main = plan.roles().get(role).name();
        if (!plan.forced().applies(main, codePoint)) {
            names.add(main);
        }
        plan.fallbacks().forEach(file -> names.add(file.name()));
        names.add(plan.roles().get(FontRole.BODY).name());
        names.add(plan.latin().name());
        return names;
    }
}
