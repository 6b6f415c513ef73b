package wenheng.pdf;

import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import wenheng.page.Tag;

/**
 * 结构树：每个 {@link Tag} 一个 PDF 结构元素（ISO 32000-1 14.8.4）。 The title is H1, 一、 is H2, and so on.
 *
 * <p>Tags come parents before children, so that one pass makes the tree: the parent of each element exists. An element
 * that is a link gets a Link inside, and its words go into that. Where a link is put on a page, its marked words are
 * kept and the annotation is added behind them, so that each is found from the other (ISO 14289-1 7.18.5). OpenPDF
 * writes the tree; the names of notes it does not know, so their tree is written here, in the order that it must have.
 */
final class StructureTree {

    private static final PdfName ATTRIBUTES = new PdfName("A");
    private static final PdfName LINK = new PdfName("Link");
    private static final PdfName OBJR = new PdfName("OBJR");

    private final PdfStructureTreeRoot root;
    private final List<PdfStructureElement> elements = new ArrayList<>();
    /** Names and elements of the notes, in the order of the names. */
    private final PdfArray identified = new PdfArray();

    /**
     * @param linked the tags that are links though they have no goal: lines of the contents
     */
    StructureTree(PdfStructureTreeRoot root, List<Tag> tags, Set<Integer> linked) {
        this.root = root;
        PdfStructureElement document = new PdfStructureElement(root, new PdfName("Document"));
        for (Tag tag : tags) {
            PdfStructureElement parent = tag.parent() < 0 ? document : elements.get(tag.parent());
            PdfStructureElement element = element(parent, tag);
            boolean link = tag.goal().isPresent() || linked.contains(elements.size());
            elements.add(link ? new PdfStructureElement(element, LINK) : element);
        }
        if (!identified.isEmpty()) {
            PdfDictionary names = new PdfDictionary();
            names.put(PdfName.NAMES, identified);
            root.put(new PdfName("IDTree"), names);
        }
    }

    /** The element of a tag index. */
    PdfStructureElement element(int tag) {
        return elements.get(tag);
    }

    /** Puts an annotation of the current page below the words that it makes a link, and each knows the other. */
    void link(int tag, PdfAnnotation annotation, PdfIndirectReference page) {
        PdfStructureElement element = elements.get(tag);
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(root.addExistingObject(element.getReference())));
        PdfDictionary object = new PdfDictionary(OBJR);
        object.put(PdfName.PG, page);
        object.put(PdfName.OBJ, annotation.getIndirectReference());
        PdfObject words = element.get(PdfName.K);
        PdfArray kids = words.isArray() ? (PdfArray) words : new PdfArray(words);
        kids.add(object);
        element.put(PdfName.K, kids);
    }

    private PdfStructureElement element(PdfStructureElement parent, Tag tag) {
        PdfStructureElement element = new PdfStructureElement(parent, new PdfName(type(tag.type())));
        if (tag.type() == Tag.Type.FIGURE) {
            element.put(PdfName.ALT, new PdfString(tag.alternative(), PdfObject.TEXT_UNICODE));
        }
        if (tag.type() == Tag.Type.NOTE) {
            identify(element);
        }
        if (tag.type() == Tag.Type.COLUMN_HEAD || tag.columnSpan() > 1 || tag.rowSpan() > 1) {
            element.put(ATTRIBUTES, cellAttributes(tag));
        }
        return element;
    }

    /** A note must have an identifier of its own (PDF/UA-1 7.9). */
    private void identify(PdfStructureElement note) {
        PdfString name = new PdfString(String.format(Locale.ROOT, "note-%06d", identified.size() / 2 + 1));
        note.put(PdfName.ID, name);
        identified.add(name);
        identified.add(note.getReference());
    }

    private static PdfArray cellAttributes(Tag tag) {
        PdfDictionary table = new PdfDictionary();
        table.put(PdfName.O, new PdfName("Table"));
        if (tag.type() == Tag.Type.COLUMN_HEAD) {
            table.put(new PdfName("Scope"), new PdfName("Column"));
        }
        table.put(new PdfName("ColSpan"), new PdfNumber(tag.columnSpan()));
        table.put(new PdfName("RowSpan"), new PdfNumber(tag.rowSpan()));
        return new PdfArray(table);
    }

    private static String type(Tag.Type type) {
        return switch (type) {
            case TITLE -> "H1";
            case HEADING_1 -> "H2";
            case HEADING_2 -> "H3";
            case HEADING_3 -> "H4";
            case HEADING_4 -> "H5";
            case PARAGRAPH -> "P";
            case LIST -> "L";
            case LIST_ITEM -> "LI";
            case CONTENTS -> "TOC";
            case CONTENTS_ITEM -> "TOCI";
            case LIST_BODY -> "LBody";
            case TABLE -> "Table";
            case CAPTION -> "Caption";
            case TABLE_ROW -> "TR";
            case COLUMN_HEAD -> "TH";
            case TABLE_CELL -> "TD";
            case FIGURE -> "Figure";
            case SPAN -> "Span";
            case REFERENCE -> "Reference";
            case NOTE -> "Note";
        };
    }
}
