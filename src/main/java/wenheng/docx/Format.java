package wenheng.docx;

import wenheng.style.FontRole;
import wenheng.style.StyleName;

/**
 * 字符格式：一段文字用哪个角色的字体、哪个字符样式。
 *
 * @param paragraph style of the paragraph it stands in
 * @param role font role of the Chinese face
 * @param characterStyle id of the character style; empty for none
 * @param bold set bold beside the character style
 * @param spacing letter spacing in twips
 */
record Format(StyleName paragraph, FontRole role, String characterStyle, boolean bold, int spacing) {

    /** Words as their paragraph's style sets them. */
    static Format of(StyleName paragraph, FontRole role, int spacing) {
        return new Format(paragraph, role, "", false, spacing);
    }

    /** The words of a heading that runs into the paragraph. */
    Format head(String style, FontRole face) {
        return new Format(paragraph, face, style, bold, spacing);
    }

    /** 加粗; where another character style is in force already, by a property of its own. */
    Format strong() {
        return characterStyle.isEmpty()
                ? new Format(paragraph, role, WordStyle.STRONG, false, spacing)
                : new Format(paragraph, role, characterStyle, true, spacing);
    }

    /** 强调. */
    Format emphasis() {
        boolean heavy = bold || characterStyle.equals(WordStyle.STRONG);
        return new Format(paragraph, FontRole.KAI, WordStyle.EMPHASIS, heavy, spacing);
    }

    /** 待补. */
    Format missing() {
        return marked(WordStyle.MISSING);
    }

    /** 链接. */
    Format link() {
        return marked(WordStyle.LINK);
    }

    private Format marked(String style) {
        boolean heavy = bold || characterStyle.equals(WordStyle.STRONG);
        return new Format(paragraph, role, style, heavy, spacing);
    }
}
