package wenheng.pdf;

import java.util.List;
import wenheng.layout.Mark;
import wenheng.layout.Page;
import wenheng.layout.Tag;
import wenheng.style.Length;

/** 一页的内容：画出各物，同一标签相连的放进一个标记内容序列。 */
final class PageContent {

    /** Stroke width of text drawn heavier, per thousand of its size: what Word's simulated bold looks like. */
    private static final int BOLD_STROKE = 20;
    /** Dash and gap of a limit line. */
    private static final int DASH = Length.points("3").units();

    private final ContentStream content = new ContentStream();
    private final EmbeddedFaces faces;
    private final StructureTree tree;
    private final Pictures pictures;
    private final int height;

    PageContent(EmbeddedFaces faces, Pictures pictures, StructureTree tree, Length height) {
        this.pictures = pictures;
        this.faces = faces;
        this.tree = tree;
        this.height = height.units();
    }

    /** The page's content stream; {@code index} counts pages from 0. */
    byte[] draw(Page page, int index) {
        List<Mark> marks = page.marks();
        for (int from = 0; from < marks.size(); ) {
            int tag = marks.get(from).tag();
            int to = from;
            while (to < marks.size() && marks.get(to).tag() == tag) {
                to++;
            }
            begin(tag, index);
            marks.subList(from, to).forEach(this::draw);
            content.endSequence();
            from = to;
        }
        return content.bytes();
    }

    private void begin(int tag, int page) {
        if (tag == Tag.ARTIFACT) {
            content.beginArtifact();
        } else {
            content.beginContent(tree.type(tag), tree.content(tag, page));
        }
    }

    private void draw(Mark mark) {
        if (mark instanceof Mark.Glyphs glyphs) {
            text(glyphs, false);
        } else if (mark instanceof Mark.Turned turned) {
            text(turned.glyphs(), true);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture);
        } else if (mark instanceof Mark.Stroke stroke) {
            stroke(stroke);
        } else if (mark instanceof Mark.Fill fill) {
            content.fillColor(fill.color()).area(points(fill.corners()));
        }
    }

    private void text(Mark.Glyphs glyphs, boolean turned) {
        int size = glyphs.size().units();
        EmbeddedFace face = faces.face(glyphs.face());
        content.fillColor(glyphs.color()).outlined(glyphs.bold());
        if (glyphs.bold()) {
            content.strokeColor(glyphs.color())
                    .lineWidth(size * BOLD_STROKE / 1000)
                    .dash(0);
        }
        content.font(face.resource(), size, glyphs.spacing().units());
        int y = height - glyphs.y().units();
        if (turned) {
            content.showDownwards(glyphs.x().units(), y, face, glyphs.text());
        } else {
            content.show(glyphs.x().units(), y, face, glyphs.text());
        }
    }

    private void picture(Mark.Picture picture) {
        content.picture(
                pictures.resource(picture.image()),
                picture.x().units(),
                height - picture.y().plus(picture.height()).units(),
                picture.width().units(),
                picture.height().units());
    }

    private void stroke(Mark.Stroke stroke) {
        content.strokeColor(stroke.color())
                .lineWidth(stroke.thickness().units())
                .dash(stroke.dashed() ? DASH : 0)
                .line(points(stroke.points()));
    }

    private List<int[]> points(List<Mark.Point> points) {
        return points.stream()
                .map(point -> new int[] {point.x().units(), height - point.y().units()})
                .toList();
    }
}
