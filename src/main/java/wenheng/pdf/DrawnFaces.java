package wenheng.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import wenheng.font.RoutedFonts;
import wenheng.font.SubsetFont;
import wenheng.page.Mark;
import wenheng.page.Pages;

/**
 * 一份 PDF 所画的各字体：每个只含这份公文的字，再交给 OpenPDF 嵌入。
 *
 * <p>OpenPDF reads a font wholly, tens of thousands of characters; of what a paper draws there are some hundred.
 */
final class DrawnFaces {

    private final Map<String, BaseFont> faces = new LinkedHashMap<>();

    /** @throws wenheng.diagnostic.InputException naming the font that is damaged */
    DrawnFaces(Pages pages, RoutedFonts fonts) {
        SecureRandom prefixes = new FixedSequence();
        for (Map.Entry<String, BitSet> drawn : characters(pages).entrySet()) {
            byte[] file = new SubsetFont(fonts.face(drawn.getKey()), drawn.getValue()).file();
            BaseFont face = opened(drawn.getKey(), file);
            // A CIDSet that lists only the drawn glyphs is what PDF/A refuses.
            face.setIncludeCidSet(false);
            face.setSecureRandom(prefixes);
            face.setCompressionLevel(PdfWriter.COMPRESSION);
            faces.put(drawn.getKey(), face);
        }
    }

    private static BaseFont opened(String name, byte[] file) {
        try {
            return BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
        } catch (IOException | RuntimeException damaged) {
            // The tables that we copy unread (name, OS/2, head) OpenPDF reads, and trusts every number in them.
            throw RoutedFonts.unusable(name);
        }
    }

    /** The code points that each face draws. */
    private static Map<String, BitSet> characters(Pages pages) {
        Map<String, BitSet> characters = new LinkedHashMap<>();
        pages.pages().stream()
                .flatMap(page -> page.marks().stream())
                .flatMap(Mark::runs)
                .forEach(run -> collect(run, characters));
        return characters;
    }

    private static void collect(Mark.Glyphs glyphs, Map<String, BitSet> characters) {
        BitSet drawn = characters.computeIfAbsent(glyphs.face(), face -> new BitSet());
        glyphs.text().codePoints().forEach(drawn::set);
    }

    /** The face of that name. */
    BaseFont face(String name) {
        return faces.get(name);
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
}
