package wenheng.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wenheng.layout.Tag;

/** 结构树：每个 {@link Tag} 一个 PDF 结构元素，并记下各页内容属于哪个元素（ISO 32000-1 14.7）。 The title is H1, 一、 is H2, and so on. */
final class StructureTree {

    private final List<Tag> tags;
    private final List<Element> elements = new ArrayList<>();
    private final Element document = new Element(0);
    /** The tag of each content sequence, by page. */
    private final List<List<Integer>> pages = new ArrayList<>();

    /** An element while it grows: what it holds in reading order, and how many of its child elements are among that. */
    private static final class Element {
        private final int rank;
        private final List<Integer> children = new ArrayList<>();
        private final List<Kid> kids = new ArrayList<>();
        private int placed;

        /** @param rank how many brothers stand before it */
        Element(int rank) {
            this.rank = rank;
        }
    }

    /** A child element ({@code page} is -1) or a content sequence of a page. */
    private record Kid(int page, int number) {}

    StructureTree(List<Tag> tags) {
        this.tags = tags;
        for (int i = 0; i < tags.size(); i++) {
            List<Integer> brothers = parent(i).children;
            elements.add(new Element(brothers.size()));
            brothers.add(i);
        }
    }

    private Element parent(int tag) {
        int parent = tags.get(tag).parent();
        return parent < 0 ? document : elements.get(parent);
    }

    /** The structure type of a tag. */
    String type(int tag) {
        return type(tags.get(tag).type());
    }

    /** Gives a tag a content sequence on a page (counted from 0) and answers the sequence's number there. */
    int content(int tag, int page) {
        while (pages.size() <= page) {
            pages.add(new ArrayList<>());
        }
        List<Integer> sequences = pages.get(page);
        place(tag);
        elements.get(tag).kids.add(new Kid(page, sequences.size()));
        sequences.add(tag);
        return sequences.size() - 1;
    }

    /** Puts a tag, and the brothers before it that are not yet there, where its parent's content has come to. */
    private void place(int tag) {
        placeUpTo(parent(tag), elements.get(tag).rank + 1);
        if (tags.get(tag).parent() >= 0) {
            place(tags.get(tag).parent());
        }
    }

    private static void placeUpTo(Element parent, int end) {
        for (; parent.placed < end; parent.placed++) {
            parent.kids.add(new Kid(-1, parent.children.get(parent.placed)));
        }
    }

    /**
     * Writes the tree and answers the number of its root.
     *
     * @param pageObjects the objects of all pages
     */
    int write(PdfFile file, List<Integer> pageObjects) {
        int root = file.reserve();
        int top = file.reserve();
        int[] numbers = tags.stream().mapToInt(tag -> file.reserve()).toArray();
        Writing writing = new Writing(pageObjects, numbers);
        file.put(top, writing.element("Document", root, document).text());
        for (int i = 0; i < numbers.length; i++) {
            int parent = tags.get(i).parent();
            Dictionary element = writing.element(type(i), parent < 0 ? top : numbers[parent], elements.get(i));
            file.put(numbers[i], described(element, tags.get(i)).text());
        }
        file.put(
                root,
                Dictionary.ofType("StructTreeRoot")
                        .refer("K", top)
                        .refer("ParentTree", file.add(parents(file, numbers)))
                        .put("ParentTreeNextKey", pageObjects.size())
                        .text());
        return root;
    }

    private record Writing(List<Integer> pageObjects, int[] numbers) {

        Dictionary element(String type, int parent, Element element) {
            placeUpTo(element, element.children.size());
            int page = element.kids.stream()
                    .mapToInt(Kid::page)
                    .filter(found -> found >= 0)
                    .findFirst()
                    .orElse(-1);
            Dictionary dictionary =
                    Dictionary.ofType("StructElem").put("S", "/" + type).refer("P", parent);
            if (page >= 0) {
                dictionary.refer("Pg", pageObjects.get(page));
            }
            return dictionary.put(
                    "K",
                    Dictionary.array(
                            element.kids.stream().map(kid -> kid(kid, page)).toList()));
        }

        private String kid(Kid kid, int page) {
            if (kid.page() < 0) {
                return Dictionary.reference(numbers[kid.number()]);
            }
            String other = "<</Type /MCR /Pg " + Dictionary.reference(pageObjects.get(Math.max(0, kid.page())))
                    + " /MCID " + kid.number() + ">>";
            return kid.page() == page ? Integer.toString(kid.number()) : other;
        }
    }

    /** The number tree from a page's key to the elements of its content sequences. */
    private String parents(PdfFile file, int[] numbers) {
        List<String> entries = IntStream.range(0, pages.size())
                .mapToObj(page -> page + " "
                        + Dictionary.reference(file.add(Dictionary.references(pages.get(page).stream()
                                .map(tag -> numbers[tag])
                                .toList()))))
                .toList();
        return new Dictionary().put("Nums", Dictionary.array(entries)).text();
    }

    private static Dictionary described(Dictionary element, Tag tag) {
        if (tag.type() == Tag.Type.FIGURE) {
            element.put("Alt", Dictionary.string(tag.alternative()));
        }
        if (tag.type() == Tag.Type.COLUMN_HEAD || tag.columnSpan() > 1 || tag.rowSpan() > 1) {
            element.put("A", cellAttributes(tag).text());
        }
        return element;
    }

    private static Dictionary cellAttributes(Tag tag) {
        Dictionary table = new Dictionary().put("O", "/Table");
        if (tag.type() == Tag.Type.COLUMN_HEAD) {
            table.put("Scope", "/Column");
        }
        return table.put("ColSpan", tag.columnSpan()).put("RowSpan", tag.rowSpan());
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
            case TABLE -> "Table";
            case CAPTION -> "Caption";
            case TABLE_ROW -> "TR";
            case COLUMN_HEAD -> "TH";
            case TABLE_CELL -> "TD";
            case FIGURE -> "Figure";
        };
    }
}
