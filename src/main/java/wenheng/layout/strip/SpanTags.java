package wenheng.layout.strip;

import java.util.ArrayList;
import java.util.List;
import wenheng.layout.line.Span;
import wenheng.page.Tag;

/** 行内标签：注码、引用和链接各有自己的标签，其间的字是 Span，一段便不会既有字又有标签。 */
public final class SpanTags {

    private final TagTree tree;

    public SpanTags(TagTree tree) {
        this.tree = tree;
    }

    /** The spans of a paragraph with that tag; unchanged if none leads anywhere. */
    public List<Span> of(List<Span> spans, int paragraph) {
        if (spans.stream().allMatch(span -> span.target().isEmpty())) {
            return spans;
        }
        boolean item = tree.type(paragraph) == Tag.Type.LIST_ITEM;
        int parent = item ? tree.add(paragraph, Tag.Type.LIST_BODY) : paragraph;
        List<Span> tagged = new ArrayList<>();
        String target = "";
        int own = Tag.ARTIFACT;
        for (Span span : spans) {
            if (span.text().isEmpty()) {
                continue;
            }
            if (own == Tag.ARTIFACT || span.note().isPresent() || !span.target().equals(target)) {
                own = tree.add(parent, span.target());
                target = span.target();
            }
            tagged.add(span.under(own));
        }
        return tagged;
    }
}
