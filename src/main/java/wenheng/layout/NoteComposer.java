package wenheng.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Inline;
import wenheng.layout.BlockLayout.ParagraphLayout;
import wenheng.layout.ParagraphComposer.Job;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/** 脚注排版：段落里有注码的各行，带上它们的注文。 */
final class NoteComposer {

    private final Profile profile;
    private final ParagraphComposer paragraphs;
    private final TagTree tree;

    NoteComposer(Profile profile, ParagraphComposer paragraphs, TagTree tree) {
        this.profile = profile;
        this.paragraphs = paragraphs;
        this.tree = tree;
    }

    /** The paragraph composed, each line with the notes whose marks it holds. */
    Composed compose(Job job) {
        if (job.spans().stream().allMatch(span -> span.note().isEmpty())) {
            return paragraphs.compose(job);
        }
        List<Span> spans = tagged(job);
        return withNotes(paragraphs.compose(job.with(spans)), spans);
    }

    /** Marks become references and the words between them spans, so that a paragraph has either words or parts. */
    private List<Span> tagged(Job job) {
        List<Span> tagged = new ArrayList<>();
        boolean item = tree.type(job.tag()) == Tag.Type.LIST_ITEM;
        int parent = item ? tree.add(job.tag(), Tag.Type.LIST_BODY) : job.tag();
        int words = Tag.ARTIFACT;
        for (Span span : job.spans()) {
            if (span.note().isPresent()) {
                tagged.add(span.under(tree.add(parent, Tag.Type.REFERENCE)));
                words = Tag.ARTIFACT;
            } else if (!span.text().isEmpty()) {
                words = words == Tag.ARTIFACT ? tree.add(parent, Tag.Type.SPAN) : words;
                tagged.add(span.under(words));
            }
        }
        return tagged;
    }

    private Composed withNotes(Composed composed, List<Span> spans) {
        List<Integer> breaks = composed.paragraphs().get(0).breaks();
        List<Strip> strips = new ArrayList<>(composed.strips());
        List<ParagraphLayout> layouts = new ArrayList<>();
        int line = 0;
        int offset = 0;
        for (Span span : spans) {
            while (line < breaks.size() && breaks.get(line) <= offset) {
                line++;
            }
            if (span.note().filter(note -> !note.isRepeated()).isPresent()) {
                Strip strip = strips.get(line);
                Composed note = note(strip.block(), span.note().get());
                strips.set(line, strip.noted(joined(strip.notes(), note.strips())));
                layouts.addAll(note.paragraphs());
            }
            offset += span.text().length();
        }
        return new Composed(
                composed.first(),
                composed.last(),
                strips,
                composed.paragraphs(),
                composed.columns(),
                composed.drawing(),
                layouts);
    }

    private static List<Strip> joined(List<Strip> first, List<Strip> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The lines of a note, number first. */
    private Composed note(int block, Inline.NoteMark mark) {
        ParagraphStyle style = profile.style(StyleName.FOOTNOTE);
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(mark.plain(), style.font(), style.bold()));
        spans.addAll(InlineSpans.of(mark.content(), style.font(), style.bold()));
        return paragraphs.compose(new Job(block, StyleName.FOOTNOTE, spans, tree.add(Tag.Type.NOTE)));
    }
}
