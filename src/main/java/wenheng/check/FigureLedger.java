package wenheng.check;

import java.util.ArrayList;
import java.util.List;
import wenheng.diagnostic.Location;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.provenance.Figure;

/** 核数：一份公文里每个有出处的数字，按出现次序，连同它所在的句子。 */
public final class FigureLedger {

    private FigureLedger() {}

    /**
     * 一个印出的数。
     *
     * @param section 章节; empty above the first heading
     * @param sentence the sentence, the row of the table or the series of the chart in which it stands
     * @param printed as printed
     */
    public record Entry(String section, String sentence, String printed, Figure figure, Location place) {}

    /** The figures in the order of the paper: those of its elements, then those of text, captions, tables and charts. */
    public static List<Entry> of(Document document) {
        List<Entry> all = new ArrayList<>();
        document.metadata()
                .figures()
                .forEach((element, figures) -> figures.forEach(figure -> {
                    String words = element.key() + "："
                            + String.join("", document.metadata().all(element));
                    all.add(new Entry("", words, figure.plain(), figure.figure(), Location.NOWHERE));
                }));
        Passage.of(document).forEach(passage -> passage.figures().forEach(mark -> all.add(entry(passage, mark))));
        return List.copyOf(all);
    }

    private static Entry entry(Passage passage, Passage.Mark mark) {
        String around = passage.running() ? passage.sentence(mark.start()) : passage.text();
        Inline.FigureText figure = mark.figure();
        return new Entry(passage.section(), around, figure.plain(), figure.figure(), passage.place());
    }
}
