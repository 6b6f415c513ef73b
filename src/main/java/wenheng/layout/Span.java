package wenheng.layout;

import java.util.List;
import java.util.stream.Collectors;
import wenheng.style.FontRole;

/** 一段同样字体的文字，排版的输入。 */
record Span(String text, FontRole font, boolean bold) {

    /** The text of several spans. */
    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
