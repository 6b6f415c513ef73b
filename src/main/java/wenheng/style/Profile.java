package wenheng.style;

import java.util.Map;

/**
 * 版式：一种公文的页面和各段落样式。
 *
 * @param name 版式名, such as {@code gbt9704}
 * @param styles one for every {@link StyleName}
 * @param masthead place of the 发文机关标志
 * @param recordOnEvenPage 版记双页: whether the record stands on an even page, as on the back of a sheet (7.4)
 */
public record Profile(
        String name,
        PageStyle page,
        Map<StyleName, ParagraphStyle> styles,
        Masthead masthead,
        boolean recordOnEvenPage) {

    /** A profile with the masthead and the record of GB/T 9704. */
    public Profile(String name, PageStyle page, Map<StyleName, ParagraphStyle> styles) {
        this(name, page, styles, Masthead.GENERAL, true);
    }

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
