package wenheng.docx.word;

import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.style.StyleName;

/**
 * 字符格式：一段文字用哪个角色的字体、哪个字符样式。
 *
 * @param paragraph style of the paragraph it stands in
 * @param role font role of the Chinese face
 * @param characterStyle id of the character style; empty for none
 * @param bold set bold beside the character style
 * @param spacing letter spacing in twips
 * @param size another size than the style's; zero for that
 */
public record RunFormat(
        StyleName paragraph, FontRole role, String characterStyle, boolean bold, int spacing, Length size) {

    /** Words as their paragraph's style sets them. */
    public static RunFormat of(StyleName paragraph, FontRole role, int spacing) {
        return new RunFormat(paragraph, role, "", false, spacing, Length.ZERO);
    }

    /** The words of a heading that runs into the paragraph. */
    public RunFormat head(String style, FontRole face) {
        return new RunFormat(paragraph, face, style, bold, spacing, size);
    }

    /** The same in another size. */
    public RunFormat sized(Length other) {
        return new RunFormat(paragraph, role, characterStyle, bold, spacing, other);
    }

    /** 加粗: in 黑体, as the pages set it. */
    public RunFormat strong() {
        return new RunFormat(paragraph, FontRole.HEI, WordStyle.STRONG, bold, spacing, size);
    }

    /** 强调. */
    public RunFormat emphasis() {
        return new RunFormat(paragraph, FontRole.KAI, WordStyle.EMPHASIS, bold, spacing, size);
    }

    /** 待补. */
    public RunFormat missing() {
        return marked(WordStyle.MISSING);
    }

    /** 链接. */
    public RunFormat link() {
        return marked(WordStyle.LINK);
    }

    private RunFormat marked(String style) {
        return new RunFormat(paragraph, role, style, bold, spacing, size);
    }
}
