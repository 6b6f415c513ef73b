package wenheng.style;

import java.util.Arrays;
import java.util.Optional;

/** 字体角色：版式只说角色，哪个字体文件担当由 fonts.yaml 或单位自己的字体决定。 */
public enum FontRole {
    /** 小标宋：标题. */
    TITLE("小标宋"),
    /** 仿宋：正文、三级、四级. */
    BODY("仿宋"),
    /** 楷体：二级标题、副标题、署名. */
    KAI("楷体"),
    /** 黑体：一级标题、表头. */
    HEI("黑体"),
    /** 宋体：表格、页码. */
    SONG("宋体");

    private final String key;

    FontRole(String key) {
        this.key = key;
    }

    /** The name used in profiles and in fonts.yaml. */
    public String key() {
        return key;
    }

    /** The role of that name. */
    public static Optional<FontRole> ofKey(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
