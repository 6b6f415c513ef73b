package wenheng.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.document.Element;
import wenheng.document.Metadata;
import wenheng.html.HtmlOptions.MetaTag;

/** 网页标签：国办发〔2017〕47号附件《网页设计规范》的内容页标签，只写有值的。 */
final class HeadWriter {

    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4})[-年](\\d{1,2})[-月](\\d{1,2})日?(?:[ T]+(\\d{1,2}):(\\d{2}).*)?");

    private final Metadata metadata;

    HeadWriter(Metadata metadata) {
        this.metadata = metadata;
    }

    String write(String title, List<MetaTag> site) {
        StringBuilder out =
                new StringBuilder("<title>").append(Escape.text(title)).append("</title>\n");
        List<MetaTag> tags = new ArrayList<>(site);
        tags.addAll(page());
        tags.forEach(tag -> out.append("<meta name=\"")
                .append(Escape.text(tag.name()))
                .append("\" content=\"")
                .append(Escape.text(tag.content()))
                .append("\">\n"));
        return out.toString();
    }

    private List<MetaTag> page() {
        List<MetaTag> tags = new ArrayList<>();
        add(tags, "ArticleTitle", Optional.of(metadata.title()));
        add(tags, "PubDate", disclosed("发布日期").map(HeadWriter::moment));
        add(tags, "ContentSource", source());
        add(tags, "Keywords", disclosed("关键词").map(words -> words.strip().replaceAll("[\\s、，,；;]+", ",")));
        add(tags, "Author", metadata.text(Element.SPEAKER));
        add(tags, "Description", disclosed("内容概述"));
        return tags;
    }

    private static void add(List<MetaTag> tags, String name, Optional<String> content) {
        content.filter(text -> !text.isBlank()).ifPresent(text -> tags.add(new MetaTag(name, text)));
    }

    private Optional<String> disclosed(String key) {
        return Optional.ofNullable(metadata.disclosure().get(key)).filter(text -> !text.isBlank());
    }

    private Optional<String> source() {
        return disclosed("来源")
                .or(() -> metadata.text(Element.ISSUING_AGENCY))
                .or(() -> metadata.text(Element.SIGNATURE));
    }

    /** {@code YYYY-MM-DD HH:MM}, the form the rule asks for; a date without a time is that day's beginning. */
    static String moment(String date) {
        Matcher parts = MOMENT.matcher(date.strip());
        if (!parts.matches()) {
            return date;
        }
        String time = parts.group(4) == null ? "00:00" : pad(parts.group(4)) + ":" + parts.group(5);
        return parts.group(1) + "-" + pad(parts.group(2)) + "-" + pad(parts.group(3)) + " " + time;
    }

    private static String pad(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }
}
