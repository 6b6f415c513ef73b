package wenheng.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import java.util.List;
import wenheng.page.Mark;
import wenheng.page.Page;
import wenheng.page.Tag;
import wenheng.style.Length;

/**
 * 一页的内容流：画出各物，同一标签相连的放进一个标记内容序列。 As a visitor it answers how a mark is drawn.
 *
 * <p>Marks come in reading order, and neighbours of one tag share a sequence: each of them costs an entry in the
 * structure tree. Invariant: no sequence holds another, and each is closed on its page. Cost: linear in the marks.
 */
final class PageContent implements Mark.Visitor<Runnable> {

    private static final PdfName ARTIFACT = new PdfName("Artifact");
    /** Stroke width of text drawn heavier, as a share of its size: what Word's simulated bold looks like. */
    private static final float BOLD_STROKE = 0.02f;
    /** Dash and gap of a limit line, in points. */
    private static final float DASH = 3f;

    private final PdfContentByte content;
    private final Ink ink;
    private final StructureTree tree;
    private final PdfImages pictures;
    private final float height;

    PageContent(PdfContentByte content, DrawnFaces faces, StructureTree tree, PdfImages pictures, Length height) {
        this.content = content;
        this.ink = new Ink(content, faces);
        this.tree = tree;
        this.pictures = pictures;
        this.height = height.points();
    }

    void draw(Page page) {
        List<Mark> marks = page.marks();
        for (int from = 0; from < marks.size(); ) {
            int tag = marks.get(from).tag();
            int to = from;
            while (to < marks.size() && marks.get(to).tag() == tag) {
                to++;
            }
            begin(tag);
            marks.subList(from, to).forEach(this::draw);
            content.endMarkedContentSequence();
            from = to;
        }
    }

    private void begin(int tag) {
        if (tag == Tag.ARTIFACT) {
            content.beginMarkedContentSequence(ARTIFACT, new PdfDictionary(), true);
        } else {
            content.beginMarkedContentSequence(tree.element(tag));
        }
    }

    private void draw(Mark mark) {
        mark.accept(this).run();
    }

    @Override
    public Runnable glyphs(Mark.Glyphs glyphs) {
        return () -> text(glyphs, false);
    }

    @Override
    public Runnable turned(Mark.Turned turned) {
        return () -> text(turned.glyphs(), true);
    }

    @Override
    public Runnable picture(Mark.Picture picture) {
        return () -> place(picture);
    }

    @Override
    public Runnable stroke(Mark.Stroke stroke) {
        return () -> trace(stroke);
    }

    @Override
    public Runnable fill(Mark.Fill fill) {
        return () -> cover(fill);
    }

    private void text(Mark.Glyphs glyphs, boolean turned) {
        content.beginText();
        ink.font(glyphs.face(), glyphs.size());
        ink.spacing(glyphs.spacing());
        ink.fill(glyphs.color());
        if (glyphs.bold()) {
            embolden(glyphs);
        }
        float x = glyphs.x().points();
        float y = height - glyphs.y().points();
        if (turned) {
            // A quarter turn to the right: words run down the page.
            content.setTextMatrix(0, -1, 1, 0, x, y);
        } else {
            content.setTextMatrix(x, y);
        }
        content.showText(glyphs.text());
        if (glyphs.bold()) {
            content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
        }
        content.endText();
    }

    /** What is drawn next has edges of its own colour. */
    private void embolden(Mark.Glyphs glyphs) {
        ink.width(glyphs.size().points() * BOLD_STROKE);
        ink.stroke(glyphs.color());
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
    }

    private void place(Mark.Picture picture) {
        float bottom = height - picture.y().points() - picture.height().points();
        content.addImage(
                pictures.of(picture.image()),
                picture.width().points(),
                0,
                0,
                picture.height().points(),
                picture.x().points(),
                bottom);
    }

    private void trace(Mark.Stroke stroke) {
        ink.width(stroke.thickness().points());
        ink.stroke(stroke.color());
        if (stroke.dashed()) {
            content.setLineDash(DASH, DASH, 0);
        }
        path(stroke.points());
        content.stroke();
        if (stroke.dashed()) {
            content.setLineDash(0);
        }
    }

    private void cover(Mark.Fill fill) {
        ink.fill(fill.color());
        path(fill.corners());
        content.fill();
    }

    private void path(List<Mark.Point> points) {
        for (int i = 0; i < points.size(); i++) {
            float x = points.get(i).x().points();
            float y = height - points.get(i).y().points();
            if (i == 0) {
                content.moveTo(x, y);
            } else {
                content.lineTo(x, y);
            }
        }
    }
}
