package wenheng.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wenheng.layout.Tag;

/** 结构树：每个 {@link Tag} 一个 PDF 结构元素，并记下各页内容属于哪个元素（ISO 32000-1 14.7）。 The title is H1, 一、 is H2, and so on. */
final class StructureTree {

    private static final List<Tag.Type> LEVELS =
            List.of(Tag.Type.TITLE, Tag.Type.HEADING_1, Tag.Type.HEADING_2, Tag.Type.HEADING_3, Tag.Type.HEADING_4);

    private final List<Tag> tags;
    private final int[] headings;
    private final List<Element> elements = new ArrayList<>();
    private final Element document = new Element(0);
    /** The tag of each content sequence, by page. */
    private final List<List<Integer>> pages = new ArrayList<>();
    /** The tag of each link annotation. */
    private final List<Integer> linked = new ArrayList<>();

    /** An element while it grows: what it holds in reading order, and how many of its child elements are among that. */
    private static final class Element {
        private final int rank;
        private final List<Integer> children = new ArrayList<>();
        private final List<Kid> kids = new ArrayList<>();
        private int placed;
        /** Link annotations on the element's words. */
        private final List<Integer> annotations = new ArrayList<>();

        /** @param rank how many brothers stand before it */
        Element(int rank) {
            this.rank = rank;
        }
    }

    /** A child element ({@code page} is -1) or a content sequence of a page. */
    private record Kid(int page, int number) {}

    StructureTree(List<Tag> tags) {
        this.tags = tags;
        this.headings = headings(tags);
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

    /** The structure type of a tag. A heading is at most one level below the one before it (ISO 14289-1 7.4.2). */
    String type(int tag) {
        return headings[tag] > 0 ? "H" + headings[tag] : type(tags.get(tag).type());
    }

    private static int[] headings(List<Tag> tags) {
        int[] levels = new int[tags.size()];
        int last = 0;
        for (int i = 0; i < levels.length; i++) {
            int level = LEVELS.indexOf(tags.get(i).type()) + 1;
            levels[i] = Math.min(level, last + 1);
            last = level > 0 ? levels[i] : last;
        }
        return levels;
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
     * Makes the words of a tag a link.
     *
     * @param annotation the object of its annotation
     * @return how many links there were before: its key in the number tree, less the keys of the pages
     */
    int link(int tag, int annotation) {
        elements.get(tag).annotations.add(annotation);
        linked.add(tag);
        return linked.size() - 1;
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
        int[] holders = IntStream.range(0, numbers.length)
                .map(i -> elements.get(i).annotations.isEmpty() ? numbers[i] : file.reserve())
                .toArray();
        Writing writing = new Writing(pageObjects, numbers);
        file.put(top, writing.element("Document", root, document).text());
        for (int i = 0; i < numbers.length; i++) {
            int parent = tags.get(i).parent();
            int above = parent < 0 ? top : numbers[parent];
            boolean isLinked = holders[i] != numbers[i];
            if (isLinked) {
                file.put(
                        holders[i],
                        writing.element("Link", numbers[i], elements.get(i)).text());
            }
            Dictionary element = isLinked
                    ? Writing.element(type(i), above).refer("K", holders[i])
                    : writing.element(type(i), above, elements.get(i));
            file.put(numbers[i], described(element, tags.get(i)).text());
        }
        file.put(
                root,
                Dictionary.ofType("StructTreeRoot")
                        .refer("K", top)
                        .refer("ParentTree", file.add(parents(file, pageObjects.size(), holders)))
                        .put("ParentTreeNextKey", pageObjects.size() + linked.size())
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
            Dictionary dictionary = element(type, parent);
            if (page >= 0) {
                dictionary.refer("Pg", pageObjects.get(page));
            }
            Stream<String> words = element.kids.stream().map(kid -> kid(kid, page));
            Stream<String> links = element.annotations.stream()
                    .map(annotation -> "<</Type /OBJR /Obj " + Dictionary.reference(annotation) + ">>");
            return dictionary.put(
                    "K", Dictionary.array(Stream.concat(words, links).toList()));
        }

        static Dictionary element(String type, int parent) {
            return Dictionary.ofType("StructElem").put("S", "/" + type).refer("P", parent);
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

    /** The number tree from a page's key to the elements of its content sequences, and from a link's to its element. */
    private String parents(PdfFile file, int keysOfPages, int[] numbers) {
        Stream<String> entries = IntStream.range(0, pages.size())
                .mapToObj(page -> page + " "
                        + Dictionary.reference(file.add(Dictionary.references(pages.get(page).stream()
                                .map(tag -> numbers[tag])
                                .toList()))));
        Stream<String> links = IntStream.range(0, linked.size())
                .mapToObj(link -> (keysOfPages + link) + " " + Dictionary.reference(numbers[linked.get(link)]));
        return new Dictionary()
                .put("Nums", Dictionary.array(Stream.concat(entries, links).toList()))
                .text();
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
            case TITLE, HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> "H";
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
