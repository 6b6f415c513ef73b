package wenheng.docx.word;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.style.FontRole;

/**
 * Word 选项：各字体角色在 Word 里叫什么名字。
 *
 * @param faces the Chinese face of every role
 * @param latin the face of ASCII letters and digits
 * @param embedded 嵌入字体: fonts that travel with the file
 * @param sources 批注出处: whether every figure has a comment that says where it comes from
 */
public record DocxOptions(Map<FontRole, Face> faces, Face latin, List<EmbeddedFont> embedded, boolean sources) {

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
            new Face("Times New Roman", "Liberation Serif"),
            List.of(),
            false);

    /**
     * 字体名.
     *
     * @param name the name that the document asks for
     * @param alternative another name of the same face, for machines that lack the first
     * @param bold whether the face is the bold one of its family, which Word finds by name and weight
     */
    public record Face(String name, String alternative, boolean bold) {

        /** A face that is a family of its own. */
        public Face(String name, String alternative) {
            this(name, alternative, false);
        }

        private Face of(EmbeddedFont font) {
            return new Face(font.family(), name, font.bold());
        }
    }

    public DocxOptions {
        faces = Map.copyOf(faces);
        embedded = List.copyOf(embedded);
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
        return role == FontRole.TITLE ? face(role) : latin.name();
    }

    /** The same options with another face for one role. */
    public DocxOptions withFace(FontRole role, Face face) {
        Map<FontRole, Face> changed = new EnumMap<>(faces);
        changed.put(role, face);
        return new DocxOptions(changed, latin, embedded, sources);
    }

    /** Whether words in a role are bold by themselves. */
    boolean isBold(FontRole role) {
        return faces.get(role).bold();
    }

    /** The same options with a font that travels with the file and serves a role under its own name. */
    public DocxOptions embedding(FontRole role, EmbeddedFont font) {
        DocxOptions renamed = withFace(role, faces.get(role).of(font));
        return new DocxOptions(renamed.faces, latin, with(font), sources);
    }

    /** The same options with a font that travels with the file and serves letters and digits. */
    public DocxOptions embeddingLatin(EmbeddedFont font) {
        return new DocxOptions(faces, latin.of(font), with(font), sources);
    }

    /** The same options with a comment at every figure, or without. */
    public DocxOptions withSources(boolean commented) {
        return new DocxOptions(faces, latin, embedded, commented);
    }

    private List<EmbeddedFont> with(EmbeddedFont font) {
        Set<EmbeddedFont> all = new LinkedHashSet<>(embedded);
        all.add(font);
        return List.copyOf(all);
    }
}
