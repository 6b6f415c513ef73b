package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import wenheng.document.Part;
import wenheng.layout.ParagraphComposer.Job;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 要素的排版。 */
final class PartComposer implements Part.Visitor<Composed> {

    private final Profile profile;
    private final ParagraphComposer paragraphs;
    private final TagTree tree;
    private final int block;

    PartComposer(Profile profile, ParagraphComposer paragraphs, TagTree tree, int block) {
        this.profile = profile;
        this.paragraphs = paragraphs;
        this.tree = tree;
        this.block = block;
    }

    private Composed plain(Part part) {
        List<StyleName> styles = Styles.of(part);
        List<Strip> strips = new ArrayList<>();
        for (int i = 0; i < styles.size(); i++) {
            ParagraphStyle style = profile.style(styles.get(i));
            List<Span> spans = List.of(new Span(part.lines().get(i), style.font(), style.bold()));
            strips.addAll(paragraphs
                    .compose(new Job(block, styles.get(i), spans, tree.add(Tag.Type.PARAGRAPH)))
                    .strips());
        }
        return new Composed(styles.isEmpty() ? StyleName.BODY : styles.get(0), strips, List.of());
    }

    @Override
    public Composed organMark(Part.OrganMark mark) {
        return plain(mark);
    }

    @Override
    public Composed numberLine(Part.NumberLine line) {
        return plain(line);
    }

    @Override
    public Composed rule(Part.Rule rule) {
        return plain(rule);
    }

    @Override
    public Composed endsLine(Part.EndsLine line) {
        return plain(line);
    }

    @Override
    public Composed labelled(Part.Labelled labelled) {
        return plain(labelled);
    }

    @Override
    public Composed record(Part.Record record) {
        return plain(record);
    }

    @Override
    public Composed contents(Part.Contents contents) {
        return plain(contents);
    }

    @Override
    public Composed cover(Part.Cover cover) {
        return plain(cover);
    }

    @Override
    public Composed attachment(Part.Attachment attachment) {
        return plain(attachment);
    }

    @Override
    public Composed jointSignature(Part.JointSignature signature) {
        return plain(signature);
    }
}
