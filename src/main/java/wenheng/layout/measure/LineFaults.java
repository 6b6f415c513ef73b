package wenheng.layout.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wenheng.layout.measure.Measurement.Fault;
import wenheng.layout.measure.Measurement.Kind;
import wenheng.page.Tag;
import wenheng.text.Characters;

/** 行文的毛病：行首行尾禁则、孤字、孤行（CLREQ；GB/T 15834-2011 第 5 章）。 */
final class LineFaults {

    private final List<Tag> tags;
    private final Map<Integer, List<PrintedLine>> paragraphs;
    private final List<Fault> faults = new ArrayList<>();

    LineFaults(List<Tag> tags, Map<Integer, List<PrintedLine>> paragraphs) {
        this.tags = tags;
        this.paragraphs = paragraphs;
    }

    /** All of them, paragraph by paragraph. */
    List<Fault> all() {
        paragraphs.values().stream().filter(lines -> lines.size() > 1).forEach(this::check);
        return List.copyOf(faults);
    }

    private void check(List<PrintedLine> lines) {
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            PrintedLine line = lines.get(i);
            note(i > 0 && Characters.isForbiddenAtLineStart(line.first()), Kind.FORBIDDEN_START, line);
            note(i < last && Characters.isForbiddenAtLineEnd(line.last()), Kind.FORBIDDEN_END, line);
        }
        PrintedLine end = lines.get(last);
        boolean paragraph = tags.get(end.owner()).type() == Tag.Type.PARAGRAPH;
        note(
                paragraph
                        && end.text()
                                        .codePoints()
                                        .filter(c -> !Characters.isMark(c))
                                        .count()
                                < 2,
                Kind.LONE_CHARACTER,
                end);
        note(paragraph && end.page() > lines.get(last - 1).page(), Kind.LONE_LINE, end);
    }

    private void note(boolean found, Kind kind, PrintedLine line) {
        if (found) {
            faults.add(new Fault(kind, line.page(), line.text()));
        }
    }
}
