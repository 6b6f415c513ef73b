package wenheng.page;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Part;
import wenheng.style.StyleName;

/** 要素各行的样式。 */
final class PartStyles implements Part.Visitor<List<StyleName>> {

    private static List<StyleName> all(Part part, StyleName style) {
        return Collections.nCopies(part.lines().size(), style);
    }

    @Override
    public List<StyleName> organMark(Part.OrganMark mark) {
        return all(mark, StyleName.ORGAN_MARK);
    }

    @Override
    public List<StyleName> numberLine(Part.NumberLine line) {
        return all(line, StyleName.DOCUMENT_NUMBER);
    }

    @Override
    public List<StyleName> rule(Part.Rule rule) {
        return List.of();
    }

    @Override
    public List<StyleName> endsLine(Part.EndsLine line) {
        return all(line, Styles.of(line.role()));
    }

    @Override
    public List<StyleName> labelled(Part.Labelled labelled) {
        return all(labelled, Styles.of(labelled.role()));
    }

    @Override
    public List<StyleName> record(Part.Record record) {
        return all(record, StyleName.RECORD);
    }

    @Override
    public List<StyleName> contents(Part.Contents contents) {
        return Stream.concat(
                        Stream.of(StyleName.CONTENTS_TITLE),
                        contents.entries().stream()
                                .map(entry -> entry.level() == 1 ? StyleName.CONTENTS_1 : StyleName.CONTENTS_2))
                .toList();
    }

    @Override
    public List<StyleName> cover(Part.Cover cover) {
        int titles = cover.title().size();
        int others = cover.lines().size() - titles;
        return Stream.concat(
                        Collections.nCopies(titles, StyleName.COVER_TITLE).stream(),
                        Collections.nCopies(others, StyleName.COVER_TEXT).stream())
                .toList();
    }

    @Override
    public List<StyleName> attachment(Part.Attachment attachment) {
        return List.of(StyleName.ATTACHMENT_LABEL, StyleName.ATTACHMENT_TITLE)
                .subList(0, attachment.lines().size());
    }

    @Override
    public List<StyleName> jointSignature(Part.JointSignature signature) {
        return all(signature, StyleName.SIGNATURE);
    }
}
