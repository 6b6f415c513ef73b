package wenheng.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.Optional;
import wenheng.page.Mark.Color;
import wenheng.style.Length;

/** 一页的笔墨：字体、字距、线宽、颜色，变了才写进内容流。 The graphics state of ISO 32000-1 8.4, as far as text and areas need it. */
final class Ink {

    private final PdfContentByte content;
    private final DrawnFaces faces;
    private String face = "";
    private Length size = Length.ZERO;
    private Length spacing = Length.ZERO;
    private float width = -1;
    private Optional<Color> stroke = Optional.empty();
    private Optional<Color> color = Optional.empty();

    Ink(PdfContentByte content, DrawnFaces faces) {
        this.content = content;
        this.faces = faces;
    }

    void font(String name, Length points) {
        if (!name.equals(face) || !points.equals(size)) {
            content.setFontAndSize(faces.face(name), points.points());
            face = name;
            size = points;
        }
    }

    void spacing(Length after) {
        if (!after.equals(spacing)) {
            content.setCharacterSpacing(after.points());
            spacing = after;
        }
    }

    void width(float points) {
        if (points != width) {
            content.setLineWidth(points);
            width = points;
        }
    }

    void stroke(Color wanted) {
        if (!stroke.filter(wanted::equals).isPresent()) {
            content.setRGBColorStroke(wanted.red(), wanted.green(), wanted.blue());
            stroke = Optional.of(wanted);
        }
    }

    void fill(Color wanted) {
        if (!color.filter(wanted::equals).isPresent()) {
            content.setRGBColorFill(wanted.red(), wanted.green(), wanted.blue());
            color = Optional.of(wanted);
        }
    }
}
