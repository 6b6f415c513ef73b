package wenheng.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.text.ChineseDate;

/**
 * 前置要素：公文各要素的值，以及政府信息公开各项。
 *
 * @param elements values by element; a single value is a list of one
 * @param disclosure 公开: 索引号, 主题分类 … by key, in written order
 * @param figures the computed numbers among the words of an element
 */
public record Metadata(
        Map<Element, List<String>> elements,
        Map<String, String> disclosure,
        Map<Element, List<Inline.FigureText>> figures) {

    /** The key of the front matter that holds what the public is told of the paper. */
    public static final String DISCLOSURE = "公开";

    /** {@link #DISCLOSURE} holds these and no others. */
    public static final Set<String> DISCLOSURE_KEYS =
            Set.of("索引号", "主题分类", "公开属性", "发布日期", "效力状态", "关键词", "内容概述", "来源", "保密审查人", "保密审查日期");

    /** Nothing given. */
    public static final Metadata EMPTY = new Metadata(Map.of(), Map.of());

    public Metadata {
        Map<Element, List<String>> copy = new LinkedHashMap<>();
        elements.forEach((element, values) -> copy.put(element, List.copyOf(values)));
        elements = Collections.unmodifiableMap(copy);
        disclosure = Collections.unmodifiableMap(new LinkedHashMap<>(disclosure));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /** Elements without a computed number in them. */
    public Metadata(Map<Element, List<String>> elements, Map<String, String> disclosure) {
        this(elements, disclosure, Map.of());
    }

    /** All values of an element; empty if it was not given. */
    public List<String> all(Element element) {
        return elements.getOrDefault(element, List.of());
    }

    /** The element's value, several joined by 、. */
    public Optional<String> text(Element element) {
        List<String> values = all(element);
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join("、", values));
    }

    /** The whole title on one line; empty if none was given. */
    public String title() {
        return String.join("", all(Element.TITLE));
    }

    /** 成文日期. */
    public Optional<LocalDate> issueDate() {
        return text(Element.ISSUE_DATE).flatMap(ChineseDate::parse);
    }

    /** 用印; 不加盖印章 where nothing is said. */
    public Seal seal() {
        return text(Element.SEAL).flatMap(Seal::ofKey).orElse(Seal.UNSEALED);
    }

    /** 格式: what 版式 names; where none is given, it follows from 文种. */
    public Form form() {
        return text(Element.PROFILE)
                .flatMap(Form::ofKey)
                .orElseGet(() -> Form.ofKind(text(Element.KIND).orElse("")));
    }

    /** 版式: the profile's name. */
    public String profile() {
        return form().key();
    }

    /** Whether a yes-or-no element was given as 是. */
    public boolean isAsked(Element element) {
        return text(element).filter("是"::equals).isPresent();
    }

    /** The same with one element given anew; the numbers of its old words go with them. */
    public Metadata with(Element element, String value) {
        Map<Element, List<String>> changed = new LinkedHashMap<>(elements);
        changed.put(element, List.of(value));
        Map<Element, List<Inline.FigureText>> kept = new LinkedHashMap<>(figures);
        kept.remove(element);
        return new Metadata(changed, disclosure, kept);
    }
}
