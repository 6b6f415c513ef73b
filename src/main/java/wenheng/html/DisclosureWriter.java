package wenheng.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.text.ChineseDate;

/** 政府信息公开目录：正文上方的元数据（政府信息公开目录系统实施指引）。 */
final class DisclosureWriter {

    /** Who cleared the paper and when is kept by the office; it is not published. */
    private static final Set<String> KEPT_INSIDE = Set.of("保密审查人", "保密审查日期");

    private static final List<String> FIRST = List.of("索引号", "主题分类");
    /** 来源 stands as 发布机构. */
    private static final Set<String> NAMED_OTHERWISE = Set.of("来源");

    private final Metadata metadata;

    DisclosureWriter(Metadata metadata) {
        this.metadata = metadata;
    }

    /** The block; empty where the front matter has no 公开. */
    String write() {
        if (metadata.disclosure().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<section class=\"disclosure\" aria-label=\"政府信息公开目录\">\n<dl>\n");
        items().forEach((name, value) -> out.append("<div><dt>")
                .append(Escape.text(name))
                .append("</dt><dd>")
                .append(Escape.text(value))
                .append("</dd></div>\n"));
        return out.append("</dl>\n</section>\n").toString();
    }

    private Map<String, String> items() {
        Map<String, String> out = new LinkedHashMap<>();
        FIRST.forEach(key -> put(out, key, metadata.disclosure().getOrDefault(key, "")));
        put(out, "发布机构", agency());
        put(out, "成文日期", metadata.issueDate().map(ChineseDate::print).orElse(""));
        put(out, "名称", metadata.title());
        out.put(
                "文号",
                metadata.text(Element.DOCUMENT_NUMBER)
                        .filter(text -> !text.isBlank())
                        .orElse("无"));
        metadata.disclosure().forEach((key, value) -> {
            if (!KEPT_INSIDE.contains(key) && !NAMED_OTHERWISE.contains(key)) {
                put(out, key, value);
            }
        });
        return out;
    }

    private String agency() {
        return metadata.text(Element.ISSUING_AGENCY)
                .or(() -> metadata.text(Element.SIGNATURE))
                .orElseGet(() -> metadata.disclosure().getOrDefault("来源", ""));
    }

    private static void put(Map<String, String> out, String key, String value) {
        if (!value.isBlank()) {
            out.putIfAbsent(key, value);
        }
    }
}
