package wenheng.style;

import java.util.Map;

/**
 * 版式：一种公文的页面和各段落样式。
 *
 * @param name 版式名, such as {@code gbt9704}
 * @param styles one for every {@link StyleName}
 */
public record Profile(String name, PageStyle page, Map<StyleName, ParagraphStyle> styles) {

    public Profile {
        styles = Map.copyOf(styles);
        for (StyleName style : StyleName.values()) {
            if (!styles.containsKey(style)) {
                throw new IllegalArgumentException("版式 " + name + " 缺样式 " + style.key());
            }
        }
    }

    /** The same on 横排 paper. */
    public Profile turned() {
        return new Profile(name, page.turned(), styles);
    }

    /** The style of that name. */
    public ParagraphStyle style(StyleName style) {
        return styles.get(style);
    }
}
