package wenheng.style;

import java.util.Map;

/**
 * 版式：一种公文的页面和各段落样式。
 *
 * @param name 版式名, such as {@code gbt9704}
 * @param squeezesMarks 标点挤压: adjacent marks share their blank halves, and marks at the edges of a line give theirs up
 *     (CLREQ); only for papers that go out as PDF, since no program breaks a DOCX so
 * @param styles one for every {@link StyleName}
 */
public record Profile(String name, PageStyle page, boolean squeezesMarks, Map<StyleName, ParagraphStyle> styles) {

    public Profile {
        styles = Map.copyOf(styles);
        for (StyleName style : StyleName.values()) {
            if (!styles.containsKey(style)) {
                throw new IllegalArgumentException("版式 " + name + " 缺样式 " + style.key());
            }
        }
    }

    /** A profile in which every full-width mark has a whole cell. */
    public Profile(String name, PageStyle page, Map<StyleName, ParagraphStyle> styles) {
        this(name, page, false, styles);
    }

    /** The style of that name. */
    public ParagraphStyle style(StyleName style) {
        return styles.get(style);
    }
}
