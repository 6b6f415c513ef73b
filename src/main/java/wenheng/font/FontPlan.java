package wenheng.font;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wenheng.style.FontRole;

/**
 * 字体方案：各角色用哪个字体文件。
 *
 * @param roles main face of every role
 * @param latin face of ASCII characters (the title keeps its own digits)
 * @param fallbacks tried in order for what a main face lacks
 * @param forced characters taken from the fallbacks although the main face has (bad) glyphs for them
 */
public record FontPlan(Map<FontRole, FontFile> roles, FontFile latin, List<FontFile> fallbacks, Forced forced) {

    public FontPlan {
        roles = Map.copyOf(roles);
        fallbacks = List.copyOf(fallbacks);
        for (FontRole role : FontRole.values()) {
            if (!roles.containsKey(role)) {
                throw new IllegalArgumentException("no font for " + role.key());
            }
        }
    }

    /**
     * 强制后备。
     *
     * @param characters which characters
     * @param faces the faces that draw them badly; other faces keep them
     */
    public record Forced(String characters, Set<String> faces) {
        public Forced {
            faces = Set.copyOf(faces);
        }

        boolean applies(String face, int codePoint) {
            return characters.indexOf(codePoint) >= 0 && faces.contains(face);
        }
    }

    /**
     * 字体文件：含 glyf 轮廓的 TrueType。
     *
     * @param name file name, unique in the plan
     * @param data the file, from 0 to its capacity; only read, and only where it is needed, so it may be mapped
     */
    public record FontFile(String name, ByteBuffer data) {}
}
