package wenheng.docx.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.ooxml.XmlTree;
import wenheng.page.Styles;
import wenheng.style.StyleName;

/**
 * 要素阅读：前置要素记在文件属性里；在 Word 里改过的标题、主送、署名等以印出的为准，改了而认不回的说明在哪里。
 *
 * <p>How it works: the front matter of the properties and the blocks that were read are arranged as for printing; of
 * every style the lines that this gives are compared, white space aside, with the lines found in the file. Where they
 * differ, the clerk has changed something: what is printed as it is given is taken from the lines, signs around it off;
 * what the program composes (the record, the attendance) cannot be taken apart for certain, and a finding says where.
 * So a paper that nobody touched comes back with its front matter to the letter, and a changed title is not lost to an
 * old property. Cost: one arrangement.
 */
final class ElementLines {

    private static final Set<StyleName> ELEMENTS = EnumSet.of(
            StyleName.COPY_NUMBER,
            StyleName.SECRECY,
            StyleName.URGENCY,
            StyleName.ORGAN_MARK,
            StyleName.DOCUMENT_NUMBER,
            StyleName.ORDER_NUMBER,
            StyleName.ISSUE_NUMBER,
            StyleName.COMPILER,
            StyleName.TITLE,
            StyleName.SUBTITLE,
            StyleName.BYLINE,
            StyleName.RECIPIENTS,
            StyleName.SALUTATION,
            StyleName.ATTACHMENT_NOTE,
            StyleName.SIGNATURE,
            StyleName.STAMP,
            StyleName.ISSUE_DATE,
            StyleName.NOTE,
            StyleName.ATTENDANCE,
            StyleName.RECORD);

    /** Elements that are printed as given, but for signs around them. */
    private static final Map<StyleName, Element> PLAIN = new EnumMap<>(Map.of(
            StyleName.COPY_NUMBER, Element.COPY_NUMBER,
            StyleName.URGENCY, Element.URGENCY,
            StyleName.TITLE, Element.TITLE,
            StyleName.SUBTITLE, Element.SUBTITLE,
            StyleName.RECIPIENTS, Element.RECIPIENTS,
            StyleName.SALUTATION, Element.SALUTATION,
            StyleName.SIGNATURE, Element.SIGNATURE,
            StyleName.ISSUE_DATE, Element.ISSUE_DATE,
            StyleName.NOTE, Element.NOTE));

    /** A letter has these on one line. */
    private static final Set<StyleName> CODES =
            EnumSet.of(StyleName.COPY_NUMBER, StyleName.SECRECY, StyleName.URGENCY, StyleName.DOCUMENT_NUMBER);

    private final Map<StyleName, List<String>> found = new EnumMap<>(StyleName.class);
    private final Map<StyleName, Location> places = new EnumMap<>(StyleName.class);

    /** Whether paragraphs of this style come from the front matter. */
    static boolean isElement(StyleName style) {
        return ELEMENTS.contains(style) || isAside(style);
    }

    /** What only repeats something else. */
    static boolean isAside(StyleName style) {
        return style == StyleName.COVER_TITLE || style == StyleName.COVER_TEXT || style == StyleName.RED_RULE;
    }

    void add(StyleName style, ReadParagraph paragraph) {
        String text = paragraph.plain().replace("\n", "");
        if (!isAside(style) && !text.isBlank()) {
            found.computeIfAbsent(style, key -> new ArrayList<>()).add(text);
            places.putIfAbsent(style, paragraph.place());
        }
    }

    /** The front matter: what the properties say, corrected by what is printed. */
    Metadata metadata(WordSource source, List<Block> blocks) {
        Metadata given = given(source);
        Map<StyleName, List<String>> printed = printed(new Document(given, blocks));
        Map<Element, List<String>> elements = new LinkedHashMap<>(given.elements());
        Set<StyleName> asked = EnumSet.copyOf(ELEMENTS);
        if (codes(found).equals(codes(printed))) {
            asked.removeAll(CODES);
        }
        for (StyleName style : asked) {
            List<String> now = found.getOrDefault(style, List.of());
            List<String> before = printed.getOrDefault(style, List.of());
            if (!bare(now).equals(bare(before))) {
                correct(source, style, now, elements);
            }
        }
        return new Metadata(elements, given.disclosure());
    }

    /** The characters of the codes, whatever their order. */
    private static List<Integer> codes(Map<StyleName, List<String>> lines) {
        return CODES.stream()
                .flatMapToInt(
                        style -> bare(lines.getOrDefault(style, List.of())).codePoints())
                .sorted()
                .boxed()
                .toList();
    }

    private void correct(WordSource source, StyleName style, List<String> now, Map<Element, List<String>> elements) {
        Optional<Element> plain = Optional.ofNullable(PLAIN.get(style));
        if (plain.isPresent() && now.isEmpty()) {
            elements.remove(plain.get());
        } else if (plain.isPresent()) {
            List<String> values =
                    now.stream().map(text -> unsigned(style, text)).toList();
            elements.put(plain.get(), style == StyleName.SIGNATURE ? values : List.of(String.join("", values)));
        } else if (style == StyleName.DOCUMENT_NUMBER
                && now.size() == 1
                && !now.get(0).contains("签发人")) {
            elements.put(Element.DOCUMENT_NUMBER, List.of(now.get(0).strip()));
        } else {
            source.warn(
                    "Word-要素",
                    places.getOrDefault(style, Location.NOWHERE),
                    "“" + style.key() + "”与文件属性里记的不同：" + (now.isEmpty() ? "已删去" : "“" + String.join("／", now) + "”"),
                    "前置要素仍按文件属性读出，请改标记文本开头的相应各行");
        }
    }

    private static String unsigned(StyleName style, String text) {
        return switch (style) {
            case RECIPIENTS, SALUTATION -> text.strip().replaceFirst("[：:]$", "");
            case NOTE -> text.strip().replaceFirst("^（(.*)）$", "$1");
            case SUBTITLE -> text.strip().replaceFirst("^——", "");
            default -> text.strip();
        };
    }

    private static String bare(List<String> lines) {
        return String.join("", lines).replaceAll("[\\s　]", "");
    }

    private static Map<StyleName, List<String>> printed(Document document) {
        Map<StyleName, List<String>> printed = new EnumMap<>(StyleName.class);
        for (Block block : Arrangement.of(document)) {
            if (block instanceof Block.Paragraph paragraph && paragraph.role() != Role.BODY) {
                printed.computeIfAbsent(Styles.of(paragraph.role()), key -> new ArrayList<>())
                        .add(paragraph.plain());
            } else if (block instanceof Part part && !(part instanceof Part.Contents || part instanceof Part.Cover)) {
                lines(part, printed);
            }
        }
        return printed;
    }

    private static void lines(Part part, Map<StyleName, List<String>> printed) {
        List<StyleName> styles = Styles.of(part);
        List<String> lines = part.lines();
        for (int i = 0; i < Math.min(styles.size(), lines.size()); i++) {
            printed.computeIfAbsent(styles.get(i), key -> new ArrayList<>()).add(lines.get(i));
        }
    }

    private static Metadata given(WordSource source) {
        Map<Element, List<String>> elements = new LinkedHashMap<>();
        Map<String, String> disclosure = new LinkedHashMap<>();
        source.parts().tree("docProps/custom.xml").stream()
                .flatMap(tree -> tree.children().stream())
                .forEach(property -> property(property, elements, disclosure));
        return new Metadata(elements, disclosure);
    }

    private static void property(
            XmlTree property, Map<Element, List<String>> elements, Map<String, String> disclosure) {
        String name = property.attribute("name");
        String value =
                property.children().stream().map(XmlTree::text).findFirst().orElse("");
        Optional<Element> element = Element.ofKey(name.replaceFirst(" \\d+$", ""));
        if (element.isPresent()) {
            elements.computeIfAbsent(element.get(), key -> new ArrayList<>()).add(value);
        } else if (Metadata.DISCLOSURE_KEYS.contains(name)) {
            disclosure.put(name, value);
        }
    }
}
