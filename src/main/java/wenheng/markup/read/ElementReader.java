package wenheng.markup.read;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.document.Element;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Seal;
import wenheng.markup.syntax.FigureMarks;
import wenheng.markup.syntax.Findings;
import wenheng.markup.syntax.SourceText;
import wenheng.settings.Node;
import wenheng.text.ChineseDate;
import wenheng.text.Similarity;

/** 要素取值：各要素的值及其核对。 */
public final class ElementReader {

    private static final Set<Element> LISTS = Set.of(
            Element.TITLE,
            Element.ISSUING_AGENCY,
            Element.SIGNER,
            Element.RECIPIENTS,
            Element.SIGNATURE,
            Element.SPEAKER_OFFICE,
            Element.ATTACHMENTS,
            Element.COPY_TO,
            Element.PRESENT,
            Element.EXCUSED,
            Element.OBSERVERS);
    private static final Map<Element, List<String>> CHOICES = Map.of(
            Element.PROFILE, List.of("gbt9704", "讲话稿", "报告", "简报", "信函", "命令", "纪要"),
            Element.SEAL, Seal.keys(),
            Element.RECIPIENTS_PLACE, List.of("题下", "版记"),
            Element.COVER, List.of("是", "否"),
            Element.CONTENTS, List.of("是", "否"),
            Element.DATA, List.of("是", "否"));
    private final SourceText source;
    private final FigureMarks marks;
    private final Findings findings;
    private final Map<Element, Location> places = new EnumMap<>(Element.class);

    ElementReader(SourceText source, FigureMarks marks, Findings findings) {
        this.source = source;
        this.marks = marks;
        this.findings = findings;
    }

    /** The elements of a mapping whose keys are all known; a key without a value counts as not written. */
    Metadata read(Node.Mapping mapping) {
        Map<Element, List<String>> elements = new LinkedHashMap<>();
        Map<Element, List<Inline.FigureText>> figures = new LinkedHashMap<>();
        Map<String, String> disclosure = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().equals(Metadata.DISCLOSURE)) {
                disclosure.putAll(disclosure(entry.value()));
            } else {
                Element.ofKey(entry.key()).ifPresent(element -> {
                    put(elements, element, entry);
                    figures.put(element, figures(entry.value()));
                });
            }
        }
        figures.values().removeIf(List::isEmpty);
        return new Metadata(elements, disclosure, figures);
    }

    private List<Inline.FigureText> figures(Node node) {
        return node.items().stream()
                .flatMap(item -> marks.inlines(item.text()).stream())
                .filter(Inline.FigureText.class::isInstance)
                .map(Inline.FigureText.class::cast)
                .toList();
    }

    /** Where each element that was read is written. */
    Map<Element, Location> places() {
        return Map.copyOf(places);
    }

    /** A value that is not among the choices is reported and left out, so that no later stage meets it. */
    private void put(Map<Element, List<String>> elements, Element element, Node.Entry entry) {
        List<Node> written = entry.value().items().stream()
                .filter(item -> !item.text().isBlank())
                .toList();
        if (written.isEmpty()) {
            return;
        }
        List<String> values = written.stream().map(this::value).toList();
        check(element, entry, values);
        if (CHOICES.getOrDefault(element, values).containsAll(values)) {
            elements.put(element, values);
        }
    }

    /** A value as printed; the line ends of a YAML block are not part of it. */
    private String value(Node node) {
        return LineJoiner.joined(
                marks.plain(node.text()).lines().map(String::strip).toList());
    }

    private void check(Element element, Node.Entry entry, List<String> values) {
        Location place = source.told(entry.value().location());
        if (values.size() > 1 && !LISTS.contains(element)) {
            findings.error("要素-多值", place, "“" + element.key() + "”只能写一个值，这里写了" + values.size() + "个", "");
        }
        places.putIfAbsent(element, place);
        if (entry.value().items().stream().anyMatch(item -> FigureMarks.hasMissing(item.text()))) {
            findings.warning("要素-待补", place, "“" + element.key() + "”待补", "");
        } else {
            checkValue(element, values.get(0), place);
            values.forEach(value -> checkShape(element, value, place));
        }
    }

    private void checkValue(Element element, String value, Location place) {
        if (element == Element.ISSUE_DATE || element == Element.PRINTING_DATE) {
            checkDate(element.key(), value, place);
        }
        List<String> choices = CHOICES.getOrDefault(element, List.of(value));
        if (!choices.contains(value)) {
            String hint = Similarity.nearest(value, choices)
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse("");
            findings.error(
                    "要素-取值",
                    place,
                    "“" + element.key() + "”只能取“" + String.join("”“", choices) + "”，实为“" + value + "”",
                    hint);
        }
    }

    private void checkShape(Element element, String value, Location place) {
        ElementShapes.fault(element, value)
                .ifPresent(fault -> findings.warning("要素-写法", place, fault.message(), fault.hint()));
    }

    private void checkDate(String key, String value, Location place) {
        if (ChineseDate.parse(value).isEmpty()) {
            findings.error("要素-日期", place, "“" + key + "”不是日期：“" + value + "”", "请写成2025-06-08或2025年6月8日");
        }
    }

    private Map<String, String> disclosure(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.text().isBlank()) {
            return Map.of();
        }
        Diagnostics unknown = node.mapping().unknownKeys(Metadata.DISCLOSURE_KEYS);
        if (unknown.hasErrors()) {
            throw new InputException(unknown);
        }
        Map<String, String> out = new LinkedHashMap<>();
        for (Node.Entry entry : node.mapping().entries()) {
            List<String> values = entry.value().items().stream()
                    .map(this::value)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!values.isEmpty()) {
                out.put(entry.key(), String.join("、", values));
                checkDisclosed(entry, values.get(0));
            }
        }
        return out;
    }

    private void checkDisclosed(Node.Entry entry, String value) {
        boolean missing = entry.value().items().stream().anyMatch(item -> FigureMarks.hasMissing(item.text()));
        if (entry.key().endsWith("日期") && !missing) {
            checkDate(entry.key(), value, source.told(entry.value().location()));
        }
    }
}
