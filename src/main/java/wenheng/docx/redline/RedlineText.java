package wenheng.docx.redline;

import java.util.ArrayList;
import java.util.List;
import wenheng.ooxml.XmlTree;

/**
 * 段落的字：一段里看得见的字和各自的样子。
 *
 * @param text a drawing or a note's mark is one character, {@link #OBJECT} or {@link #NOTE}
 * @param runs where each stretch of one look ends
 */
record RedlineText(String text, List<Run> runs) {

    static final char OBJECT = '\uFFFC';
    static final char NOTE = '\uFFFB';

    /** Words of one look, to the offset where they end. */
    record Run(int end, List<XmlTree> look) {}

    static RedlineText of(XmlTree paragraph) {
        StringBuilder text = new StringBuilder();
        List<Run> runs = new ArrayList<>();
        collect(paragraph, text, runs);
        return new RedlineText(text.toString(), runs);
    }

    private static void collect(XmlTree parent, StringBuilder text, List<Run> runs) {
        for (XmlTree child : parent.children()) {
            if (child.name().equals("w:r")) {
                child.children().forEach(piece -> text.append(words(piece)));
                runs.add(new Run(text.length(), look(child)));
            } else if (!child.name().equals("w:pPr")) {
                collect(child, text, runs);
            }
        }
    }

    /** The properties of a run. */
    static List<XmlTree> look(XmlTree run) {
        return run.all("w:rPr").toList();
    }

    /** What a piece of a run shows; line ends show nothing. */
    static String words(XmlTree piece) {
        return switch (piece.name()) {
            case "w:t" -> piece.text();
            case "w:tab" -> "\t";
            case "w:drawing" -> String.valueOf(OBJECT);
            case "w:footnoteReference" -> String.valueOf(NOTE);
            default -> "";
        };
    }
}
