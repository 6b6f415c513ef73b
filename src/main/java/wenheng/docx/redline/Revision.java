package wenheng.docx.redline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.compare.TextDifference;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.DocumentProperties;
import wenheng.ooxml.XmlTree;

/**
 * 修订标记：段落里删去和新增的字，作者一律是“文衡”，日期固定。
 *
 * <p>A changed paragraph is walked through once by two hands: the runs of the new one, and the pieces of the
 * difference, of which those kept and inserted make up exactly the words of these runs. Each run is parted where a
 * piece ends, so that every stretch of the result is of one piece and one look; pieces that are gone stand before
 * whatever follows them. Elements that show no words (bookmarks, fields, line ends) stay where they are. Cost: linear
 * in the words and runs of the new, and for each piece that is gone once through the runs of the old.
 */
final class Revision {

    private static final String AUTHOR = "文衡";
    private static final String DATE = DocumentProperties.instant(DocumentProperties.FIXED_DATE);
    /** Bookmarks count from 0, and an id may not be given twice. */
    private static final int FIRST = 1_000_001;
    /** What a deleted paragraph must not do to the page: it is still laid out while its marks are shown. */
    private static final Set<String> NOT_KEPT = Set.of("w:sectPr", "w:framePr", "w:pageBreakBefore");

    private int marks;

    /** An element with this name that says who changed it. */
    XmlTree mark(String name, List<XmlTree> children) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("w:id", Integer.toString(FIRST + marks++));
        attributes.put("w:author", AUTHOR);
        attributes.put("w:date", DATE);
        return new XmlTree(name, attributes, children, "");
    }

    /** A paragraph that is gone. */
    XmlTree deleted(XmlTree paragraph) {
        RedlineText text = RedlineText.of(paragraph);
        List<XmlTree> children = new ArrayList<>();
        children.add(properties(paragraph, "w:del"));
        children.addAll(deletion(text, 0, text.text().length()));
        return paragraph.with(children);
    }

    /** An empty paragraph that is gone. */
    XmlTree deletedSeparator() {
        XmlTree style = new XmlTree("w:pStyle", Map.of("w:val", WordStyle.SEPARATOR), List.of(), "");
        XmlTree empty = XmlTree.of("w:p", List.of(XmlTree.of("w:pPr", List.of(style))));
        return XmlTree.of("w:p", List.of(properties(empty, "w:del")));
    }

    /** A paragraph that is new. */
    XmlTree inserted(XmlTree paragraph) {
        List<XmlTree> children = new ArrayList<>();
        children.add(properties(paragraph, "w:ins"));
        paragraph.children().stream()
                .filter(child -> !child.name().equals("w:pPr"))
                .forEach(child -> children.add(insertedRuns(child)));
        return paragraph.with(children);
    }

    private XmlTree insertedRuns(XmlTree child) {
        if (child.name().equals("w:r")) {
            return mark("w:ins", List.of(child));
        }
        return child.with(child.children().stream().map(this::insertedRuns).toList());
    }

    /** The paragraph's properties with its own mark marked, which stands before the end of a section. */
    private XmlTree properties(XmlTree paragraph, String kind) {
        List<XmlTree> kept = new ArrayList<>();
        List<XmlTree> section = new ArrayList<>();
        for (XmlTree one : paragraph.child("w:pPr").orElse(XmlTree.NOTHING).children()) {
            if (one.name().equals("w:sectPr") && kind.equals("w:ins")) {
                section.add(one);
            } else if (kind.equals("w:ins") || !NOT_KEPT.contains(one.name())) {
                kept.add(one);
            }
        }
        kept.add(XmlTree.of("w:rPr", List.of(mark(kind, List.of()))));
        kept.addAll(section);
        return XmlTree.of("w:pPr", kept);
    }

    /** A paragraph whose words changed, in the look of the new. */
    XmlTree changed(XmlTree before, XmlTree after) {
        RedlineText old = RedlineText.of(before);
        RedlineText now = RedlineText.of(after);
        if (old.text().equals(now.text())) {
            return after;
        }
        Changing changing = new Changing(old, TextDifference.of(old.text(), now.text()));
        List<XmlTree> children = new ArrayList<>(changing.children(after));
        children.addAll(changing.deletions());
        return after.with(children);
    }

    private List<XmlTree> deletion(RedlineText text, int from, int to) {
        List<XmlTree> out = new ArrayList<>();
        int start = from;
        for (RedlineText.Run run : text.runs()) {
            int end = Math.min(to, run.end());
            if (end > start) {
                List<XmlTree> content = new ArrayList<>(run.look());
                content.addAll(deletedWords(text.text().substring(start, end)));
                out.add(mark("w:del", List.of(XmlTree.of("w:r", content))));
                start = end;
            }
        }
        return out;
    }

    private static List<XmlTree> deletedWords(String words) {
        List<XmlTree> out = new ArrayList<>();
        String[] parts = words.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                out.add(XmlTree.of("w:tab", List.of()));
            }
            if (!parts[i].isEmpty()) {
                out.add(text(
                        "w:delText",
                        parts[i].replace("" + RedlineText.OBJECT, "〔图〕").replace("" + RedlineText.NOTE, "〔注〕")));
            }
        }
        return out;
    }

    private static XmlTree text(String name, String words) {
        return new XmlTree(name, Map.of("xml:space", "preserve"), List.of(), words);
    }

    /** 逐字走过新段落，把旧字插在它原来的地方。 */
    private final class Changing {
        private final RedlineText old;
        private final List<TextDifference.Piece> pieces;
        private int piece;
        private int inPiece;
        private int oldAt;

        Changing(RedlineText old, List<TextDifference.Piece> pieces) {
            this.old = old;
            this.pieces = pieces;
        }

        /** The children of an element of the new paragraph, marked. */
        List<XmlTree> children(XmlTree parent) {
            List<XmlTree> out = new ArrayList<>();
            for (XmlTree child : parent.children()) {
                if (child.name().equals("w:r")) {
                    run(child, out);
                } else if (child.name().equals("w:hyperlink")) {
                    out.add(child.with(children(child)));
                } else {
                    out.add(child);
                }
            }
            return out;
        }

        /** What is gone at this place. */
        List<XmlTree> deletions() {
            List<XmlTree> out = new ArrayList<>();
            while (piece < pieces.size() && pieces.get(piece).kind() == TextDifference.Kind.DELETED) {
                int length = pieces.get(piece).text().length();
                out.addAll(deletion(old, oldAt, oldAt + length));
                oldAt += length;
                piece++;
            }
            return out;
        }

        private void run(XmlTree run, List<XmlTree> out) {
            List<XmlTree> look = RedlineText.look(run);
            for (XmlTree one : run.children()) {
                String words = RedlineText.words(one);
                if (one.name().equals("w:rPr")) {
                    continue;
                }
                if (words.isEmpty()) {
                    out.add(of(look, one));
                }
                for (int start = 0; start < words.length(); ) {
                    out.addAll(deletions());
                    int length = Math.min(words.length() - start, left());
                    boolean whole = length == words.length();
                    XmlTree part = whole ? one : text("w:t", words.substring(start, start + length));
                    boolean fresh = pieces.get(piece).kind() == TextDifference.Kind.INSERTED;
                    out.add(fresh ? mark("w:ins", List.of(of(look, part))) : of(look, part));
                    advance(length, fresh);
                    start += length;
                }
            }
        }

        private XmlTree of(List<XmlTree> look, XmlTree content) {
            List<XmlTree> children = new ArrayList<>(look);
            children.add(content);
            return XmlTree.of("w:r", children);
        }

        private int left() {
            return pieces.get(piece).text().length() - inPiece;
        }

        private void advance(int length, boolean fresh) {
            inPiece += length;
            oldAt += fresh ? 0 : length;
            if (left() == 0) {
                piece++;
                inPiece = 0;
            }
        }
    }
}
