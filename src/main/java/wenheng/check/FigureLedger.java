package wenheng.check;

import java.util.List;
import wenheng.diagnostic.Location;
import wenheng.document.Document;
import wenheng.provenance.Figure;

/** 核数：一份公文里每个有出处的数字，按出现次序，连同它所在的句子。 */
public final class FigureLedger {

    private FigureLedger() {}

    /**
     * 一个印出的数。
     *
     * @param sentence the sentence, or the row of the table, in which it stands
     * @param printed as printed
     */
    public record Entry(String sentence, String printed, Figure figure, Location place) {}

    /** The figures in the order of the paper. */
    public static List<Entry> of(Document document) {
        return Passage.of(document).stream()
                .flatMap(passage -> passage.figures().stream().map(mark -> entry(passage, mark)))
                .toList();
    }

    private static Entry entry(Passage passage, Passage.Mark mark) {
        String around = passage.running() ? passage.sentence(mark.start()) : passage.text();
        return new Entry(around, mark.figure().plain(), mark.figure().figure(), passage.place());
    }
}
