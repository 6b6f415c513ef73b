package wenheng.docx.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;
import wenheng.document.Inline;
import wenheng.ooxml.XmlTree;
import wenheng.style.StyleName;

/**
 * 读出的段落：还没有归入公文的一段。
 *
 * @param style what it is among our styles; empty for none of them
 * @param outline heading level from 1; 0 for text
 * @param head words at its beginning that look as a heading; empty if none do
 * @param headLevel the level of these
 * @param label the number that Word counts
 * @param objects charts, pictures and the like that it holds
 */
record ReadParagraph(
        Optional<StyleName> style,
        int outline,
        List<Inline> head,
        int headLevel,
        String label,
        List<Inline> content,
        List<XmlTree> objects,
        boolean breakBefore,
        XmlTree properties,
        Location place) {

    /** The same paragraph with other words. */
    ReadParagraph with(List<Inline> words) {
        return new ReadParagraph(
                style, outline, head, headLevel, label, words, objects, breakBefore, properties, place);
    }

    boolean is(StyleName name) {
        return style.filter(name::equals).isPresent();
    }

    /** All its words, with the number that Word counts. */
    String plain() {
        return label + Inline.plain(head) + Inline.plain(content);
    }

    /** All its words as they are marked, with the number that Word counts. */
    List<Inline> words() {
        Stream<Inline> number = label.isEmpty() ? Stream.of() : Stream.of(new Inline.Text(label));
        return Stream.concat(Stream.concat(number, head.stream()), content.stream())
                .toList();
    }

    boolean isEmpty() {
        return plain().isBlank() && objects.isEmpty();
    }
}
