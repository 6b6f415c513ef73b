package wenheng.docx;

import java.util.EnumMap;
import java.util.Map;
import wenheng.style.FontRole;

/**
 * Word 选项：各字体角色在 Word 里叫什么名字。
 *
 * @param faces the Chinese face of every role
 * @param latin the face of ASCII letters and digits
 */
public record DocxOptions(Map<FontRole, Face> faces, String latin) {

    /**
     * The names that Windows ships, and the usual one of 小标宋; the older and the missing names stand as alternatives.
     */
    public static final DocxOptions DEFAULT = new DocxOptions(
            Map.of(
                    FontRole.TITLE, new Face("方正小标宋简体", "小标宋"),
                    FontRole.BODY, new Face("仿宋", "仿宋_GB2312"),
                    FontRole.KAI, new Face("楷体", "楷体_GB2312"),
                    FontRole.HEI, new Face("黑体", "SimHei"),
                    FontRole.SONG, new Face("宋体", "SimSun")),
            "Times New Roman");

    /**
     * 字体名.
     *
     * @param name the name that the document asks for
     * @param alternative another name of the same face, for machines that lack the first
     */
    public record Face(String name, String alternative) {}

    public DocxOptions {
        faces = Map.copyOf(faces);
        for (FontRole role : FontRole.values()) {
            if (!faces.containsKey(role)) {
                throw new IllegalArgumentException("没有给出字体名：" + role.key());
            }
        }
    }

    /** The Chinese face of a role. */
    public String face(FontRole role) {
        return faces.get(role).name();
    }

    /** The face of ASCII text in a role: titles keep their digits in the Chinese face, as the pages do. */
    String latin(FontRole role) {
        return role == FontRole.TITLE ? face(role) : latin;
    }

    /** The same options with another face for one role. */
    public DocxOptions withFace(FontRole role, Face face) {
        Map<FontRole, Face> changed = new EnumMap<>(faces);
        changed.put(role, face);
        return new DocxOptions(changed, latin);
    }
}
