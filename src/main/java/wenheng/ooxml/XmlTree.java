package wenheng.ooxml;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;

/**
 * XML 树：读进来的一个元素，不可变。
 *
 * <p>Names carry the usual prefix of their namespace, whatever the file calls it, and strict files the same as
 * transitional ones; so a reader asks for {@code w:p} and need not know of namespaces. Read from a stream with a stack
 * of open elements, counting as it goes, so that a file that is too large is refused before it is held. Document types
 * are refused, so that nothing is fetched and nothing expands. Text of an element that holds others is kept only if it
 * is no white space, and as one string: where the two are mixed their order is lost, but WordprocessingML never mixes
 * them.
 *
 * <p>Cost: linear; about two hundred bytes for each element. Why a tree of our own: DOM takes more and can be changed
 * by everybody; binding to classes would fix what files of other programs may hold.
 *
 * @param name such as {@code w:p}; an unknown namespace has the prefix {@code ?}
 * @param attributes by prefixed name; those without a namespace by their bare name
 * @param text the characters directly within it
 */
public record XmlTree(String name, Map<String, String> attributes, List<XmlTree> children, String text) {

    /** An element without anything, in place of one that is not there. */
    public static final XmlTree NOTHING = of("", List.of());

    /** An element with children alone. */
    public static XmlTree of(String name, List<XmlTree> children) {
        return new XmlTree(name, Map.of(), children, "");
    }

    private static final int DEEPEST = 256;
    /** A paper of a thousand pages has fewer; each element takes some two hundred bytes of memory. */
    private static final int MOST_ELEMENTS = 1_500_000;

    /** Cells of tables have one each; more would take minutes to read and lay out. */
    private static final int MOST_PARAGRAPHS = 100_000;

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(Vocabulary.W, "w"),
            Map.entry(STRICT + "wordprocessingml/main", "w"),
            Map.entry(Vocabulary.R, "r"),
            Map.entry(STRICT + "officeDocument/relationships", "r"),
            Map.entry(Vocabulary.WP, "wp"),
            Map.entry(STRICT + "drawingml/wordprocessingDrawing", "wp"),
            Map.entry(Vocabulary.A, "a"),
            Map.entry(STRICT + "drawingml/main", "a"),
            Map.entry(Vocabulary.C, "c"),
            Map.entry(STRICT + "drawingml/chart", "c"),
            Map.entry(Vocabulary.S, "s"),
            Map.entry(STRICT + "spreadsheetml/main", "s"),
            Map.entry(Vocabulary.PIC, "pic"),
            Map.entry(STRICT + "drawingml/picture", "pic"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    public XmlTree {
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /**
     * Reads a part; nothing outside it is ever fetched.
     *
     * @param file the package, named in findings
     * @throws InputException if it is no XML, has a document type, or is deeper or larger than any paper
     */
    public static XmlTree read(String file, String part, byte[] bytes) {
        // The JDK's own: another parser on the class path might not know these properties.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (TooLarge large) {
            throw new InputException(Diagnostic.error(
                    "Word-过大",
                    Location.of(file),
                    "其中的“" + part + "”超过" + large.getMessage(),
                    "这不像一份文稿，请检查来处；确是文稿的，请拆成几个文件"));
        } catch (XMLStreamException unreadable) {
            throw new InputException(Diagnostic.error(
                    "Word-打不开", Location.of(file), "其中的“" + part + "”不能读", "请用 Word 或 WPS 打开后另存为 .docx"));
        }
    }

    private static XmlTree read(XMLStreamReader in) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        open.push(new Open("", Map.of()));
        int elements = 0;
        int paragraphs = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String name = name(in.getNamespaceURI(), in.getLocalName());
                    paragraphs += name.equals("w:p") ? 1 : 0;
                    refuseTooLarge(++elements, paragraphs);
                    if (open.size() > DEEPEST) {
                        throw new XMLStreamException("too deep");
                    }
                    open.push(new Open(name, attributes(in)));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlTree ended = open.pop().end();
                    open.element().children.add(ended);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.element().text.append(in.getText());
                case XMLStreamConstants.DTD -> throw new XMLStreamException("document type");
                default -> {}
            }
        }
        return open.element().children.get(0);
    }

    /** More than any paper has: found while counting, so that what is refused is never held. */
    private static final class TooLarge extends XMLStreamException {

        private static final long serialVersionUID = 1L;

        TooLarge(String what) {
            super(what);
        }
    }

    private static void refuseTooLarge(int elements, int paragraphs) throws TooLarge {
        if (paragraphs > MOST_PARAGRAPHS) {
            throw new TooLarge(MOST_PARAGRAPHS + "段");
        }
        if (elements > MOST_ELEMENTS) {
            throw new TooLarge(MOST_ELEMENTS + "个元素");
        }
    }

    /** An element whose end has not come. */
    private record Open(String name, Map<String, String> attributes, List<XmlTree> children, StringBuilder text) {
        Open(String name, Map<String, String> attributes) {
            this(name, attributes, new ArrayList<>(0), new StringBuilder(0));
        }

        XmlTree end() {
            // White space between elements is layout; alone in w:t it is a word.
            boolean bare = !children.isEmpty() && text.toString().isBlank();
            return new XmlTree(name, attributes, children, bare ? "" : text.toString());
        }
    }

    private static Map<String, String> attributes(XMLStreamReader in) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            all.put(name(in.getAttributeNamespace(i), in.getAttributeLocalName(i)), in.getAttributeValue(i));
        }
        return all;
    }

    private static String name(String namespace, String local) {
        return namespace == null || namespace.isEmpty() ? local : PREFIXES.getOrDefault(namespace, "?") + ":" + local;
    }

    /** An attribute's value; empty if it is not given. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The first child of that name. */
    public Optional<XmlTree> child(String child) {
        return children.stream().filter(one -> one.name.equals(child)).findFirst();
    }

    /** The element that a path of names leads to, such as {@code w:pPr/w:pStyle}. */
    public Optional<XmlTree> find(String path) {
        Optional<XmlTree> found = Optional.of(this);
        for (String step : path.split("/", -1)) {
            found = found.flatMap(tree -> tree.child(step));
        }
        return found;
    }

    /** The attribute {@code w:val} of the element at a path; empty if there is none. */
    public String value(String path) {
        return find(path).map(tree -> tree.attribute("w:val")).orElse("");
    }

    /** The children of that name. */
    public Stream<XmlTree> all(String child) {
        return children.stream().filter(one -> one.name.equals(child));
    }

    /** Every element of that name below this one, in document order. */
    public Stream<XmlTree> deep(String wanted) {
        return children.stream()
                .flatMap(one ->
                        one.name.equals(wanted) ? Stream.concat(Stream.of(one), one.deep(wanted)) : one.deep(wanted));
    }

    /** Whether a switch such as {@code w:b} is given and not turned off. */
    public boolean isOn(String path) {
        return find(path)
                .map(tree -> !List.of("0", "false", "off", "none").contains(tree.attribute("w:val")))
                .orElse(false);
    }

    /** The same with other children. */
    public XmlTree with(List<XmlTree> others) {
        return new XmlTree(name, attributes, others, text);
    }

    /** Writes it out again. */
    public void writeTo(Xml xml) {
        String[] named = attributes.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        if (children.isEmpty() && text.isEmpty()) {
            xml.empty(name, named);
            return;
        }
        xml.open(name, named).text(text);
        children.forEach(child -> child.writeTo(xml));
        xml.close();
    }
}
