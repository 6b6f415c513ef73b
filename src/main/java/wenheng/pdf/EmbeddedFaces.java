package wenheng.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** 一份 PDF 所用的各字体，按首次用到的次序。 */
final class EmbeddedFaces {

    private final PdfFonts fonts;
    private final Map<String, EmbeddedFace> faces = new LinkedHashMap<>();

    EmbeddedFaces(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The face of that name. */
    EmbeddedFace face(String name) {
        return faces.computeIfAbsent(
                name, key -> new EmbeddedFace("F" + (faces.size() + 1), key.replace(".ttf", ""), fonts.face(key)));
    }

    /** Writes every face and answers the font resources of all pages. */
    String write(PdfFile file) {
        Dictionary resources = new Dictionary();
        faces.values().forEach(face -> resources.refer(face.resource(), face.write(file)));
        return resources.text();
    }
}
