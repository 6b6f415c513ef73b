package wenheng.layout.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wenheng.document.Inline;
import wenheng.layout.line.InlineSpans;
import wenheng.layout.line.Span;
import wenheng.layout.strip.ParagraphComposer.Job;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Tag;
import wenheng.style.ParagraphStyle;
import wenheng.style.Profile;
import wenheng.style.StyleName;

/**
 * 脚注排版：段落里有注码的各行，带上它们的注文；注文随那一行走，排在版心底部，一页排不下的余下各行转到下一页（{@code NoteArea}）。
 *
 * <p>When formats are compared, notes are left out: they stand at the foot of the page in the PDF, at the end on the web, and in
 * a part of their own in Word.
 */
public final class NoteComposer {

    private final Profile profile;
    private final ParagraphComposer paragraphs;
    private final TagTree tree;
    private final InlineSpans inlines;

    public NoteComposer(Profile profile, ParagraphComposer paragraphs, TagTree tree, InlineSpans inlines) {
        this.inlines = inlines;
        this.profile = profile;
        this.paragraphs = paragraphs;
        this.tree = tree;
    }

    /** The job with its marks, references and links tagged. */
    public Job tagged(Job job) {
        return job.with(new SpanTags(tree).of(job.spans(), job.tag()));
    }

    /** The paragraph composed, each line with the notes whose marks it holds. */
    public Composed compose(Job job) {
        return composeTagged(tagged(job));
    }

    /** The same of a job that is tagged already. */
    public Composed composeTagged(Job job) {
        Composed composed = paragraphs.compose(job);
        boolean noted = job.spans().stream().anyMatch(span -> span.note().isPresent());
        return noted ? withNotes(composed, job.spans()) : composed;
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
        spans.addAll(inlines.of(mark.content(), style.font(), style.bold()));
        int tag = tree.add(Tag.Type.NOTE);
        tree.name(Span.noteName(mark), tag, "注" + mark.plain());
        return paragraphs.compose(tagged(new Job(block, StyleName.FOOTNOTE, spans, tag)));
    }
}
