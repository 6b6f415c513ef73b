package wenheng.font;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.diagnostic.InputException;
import wenheng.font.FontPlan.FontFile;
import wenheng.style.FaceMetrics;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;
import wenheng.text.Characters;

/**
 * 字体：由字体文件提供度量和逐字回退，也供 {@code PdfWriter} 嵌入。
 *
 * <p>Routing, per code point: ASCII to the Latin face (the title keeps its own); a forced character to the fallbacks; —
 * narrower than an em to a face that joins ——; else the role's face, the fallbacks, and at last 〓. Safe for several
 * threads: two may look up the same glyph at once, and both find the same.
 *
 * <p>Invariants: a character has one face in a role, wherever it stands, so that widths may be added up; every
 * character has one, if only that of 〓. Cost: the faces are asked once for each role and character; then it is an
 * access to two arrays, of which blocks of 256 exist where something was asked for. A map would box every code point of
 * every paper.
 */
public final class RoutedFonts implements FontMetrics, FaceMetrics {

    private static final int EM = 1000;
    private static final int BLOCK = 256;

    private final FontPlan plan;
    private final Map<String, TrueType> faces = new LinkedHashMap<>();
    /** Glyphs found so far, by role and then by code point in blocks. */
    private final Map<FontRole, Glyph[][]> glyphs = new EnumMap<>(FontRole.class);

    /**
     * Opens every file of the plan.
     *
     * @throws InputException naming the file that is no usable font
     */
    public RoutedFonts(FontPlan plan) {
        this.plan = plan;
        for (FontRole role : FontRole.values()) {
            glyphs.put(role, new Glyph[(Character.MAX_CODE_POINT + 1) / BLOCK][]);
        }
        plan.roles().values().forEach(this::open);
        open(plan.latin());
        plan.fallbacks().forEach(this::open);
    }

    private void open(FontFile file) {
        if (!faces.containsKey(file.name())) {
            faces.put(file.name(), new TrueType(file));
        }
    }

    /** The face of that name. */
    public TrueType face(String name) {
        return faces.get(name);
    }

    /** 字体-不可用: what to say of a face that proves damaged when it is used. */
    public static InputException unusable(String face) {
        return FontData.unusable(face);
    }

    @Override
    public int advance(String face, int codePoint) {
        TrueType font = faces.get(face);
        return font.advance(font.drawn(codePoint));
    }

    @Override
    public Glyph glyph(FontRole role, int codePoint) {
        Glyph[][] blocks = glyphs.get(role);
        Glyph[] block = blocks[codePoint / BLOCK];
        if (block == null) {
            block = new Glyph[BLOCK];
            blocks[codePoint / BLOCK] = block;
        }
        Glyph found = block[codePoint % BLOCK];
        if (found == null) {
            found = route(role, codePoint);
            // No lock: a glyph is immutable, and a thread that does not see it yet only looks it up again.
            block[codePoint % BLOCK] = found;
        }
        return found;
    }

    private Glyph route(FontRole role, int codePoint) {
        for (String name : candidates(role, codePoint)) {
            TrueType face = faces.get(name);
            if (face.has(codePoint) && !isGappedDash(face, codePoint)) {
                return new Glyph(name, face.advance(face.glyph(codePoint)), false);
            }
        }
        return codePoint == TrueType.REPLACEMENT
                ? new Glyph(plan.roles().get(role).name(), EM, true)
                : missing(role);
    }

    private Glyph missing(FontRole role) {
        Glyph replacement = glyph(role, TrueType.REPLACEMENT);
        return new Glyph(replacement.face(), replacement.advance(), true);
    }

    private static boolean isGappedDash(TrueType face, int codePoint) {
        return codePoint == '—' && face.advance(face.glyph(codePoint)) < EM;
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
        // Last, what the body and the Latin face can draw: better another face than 〓.
        names.add(plan.roles().get(FontRole.BODY).name());
        names.add(plan.latin().name());
        return names;
    }
}
