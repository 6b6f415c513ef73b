package wenheng.docx.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.docx.word.WordStyle;
import wenheng.ooxml.PackageFile;
import wenheng.ooxml.XmlTree;
import wenheng.style.StyleName;

/**
 * 样式表：Word 文件里的样式是我们的哪一个。 By name, for Word and WPS give built-in styles ids of their own when they save.
 *
 * <p>A style that a clerk made from one of ours is followed along {@code w:basedOn}, at most twenty steps, since files
 * with circles exist. Whether the file is ours is told by three names that no other program gives together.
 */
final class StyleSheet {

    private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
    private static final Map<String, String> OTHER_NAMES = Map.of("表格标题", "表题", "标题", "title", "副标题", "subtitle");

    private final Map<String, XmlTree> styles = new HashMap<>();
    private final Map<String, StyleName> known = new HashMap<>();
    private String usual = "";

    /** The styles of a package; none if it has no such part. */
    static StyleSheet of(PackageFile file) {
        StyleSheet sheet = new StyleSheet();
        file.tree("word/styles.xml").stream()
                .flatMap(tree -> tree.all("w:style"))
                .forEach(sheet::add);
        return sheet;
    }

    private void add(XmlTree style) {
        String id = style.attribute("w:styleId");
        styles.put(id, style);
        name(style).ifPresent(found -> known.put(id, found));
        if (style.attribute("w:type").equals("paragraph")
                && style.attribute("w:default").matches("1|true")) {
            usual = id;
        }
    }

    private static Optional<StyleName> name(XmlTree style) {
        String given = style.value("w:name");
        String name = OTHER_NAMES.getOrDefault(given, given);
        Matcher heading = HEADING.matcher(name.toLowerCase(Locale.ROOT));
        return Arrays.stream(WordStyle.values())
                .filter(one -> one.wordName().equalsIgnoreCase(name)
                        || heading.matches()
                                && one.outline() == Integer.parseInt(heading.group(1)) - 1
                                && one.isHeading())
                .map(WordStyle::style)
                .findFirst();
    }

    /** Whether the file was written by us, by whatever program it was saved since. */
    boolean isOwn() {
        Set<String> names = new HashSet<>();
        styles.values().forEach(style -> names.add(style.value("w:name")));
        return names.contains("公文表格") && names.contains(StyleName.ORGAN_MARK.key()) && names.contains("待补");
    }

    /** What our paragraphs of that style are; a style based on one of ours is as good as it. */
    Optional<StyleName> styleName(String id) {
        String at = id.isEmpty() ? usual : id;
        for (int step = 0; step < 20 && styles.containsKey(at); step++) {
            if (known.containsKey(at)) {
                return Optional.of(known.get(at));
            }
            at = styles.get(at).value("w:basedOn");
        }
        return Optional.empty();
    }

    /** The level that a style of somebody else's has in the outline, from 1; 0 for text. */
    int outline(String id) {
        String level = inherited(id, "w:pPr/w:outlineLvl");
        return level.matches("[0-8]") ? Integer.parseInt(level) + 1 : 0;
    }

    /** A value that a style gives or inherits; empty if none does. */
    String inherited(String id, String path) {
        String at = id.isEmpty() ? usual : id;
        for (int step = 0; step < 20 && styles.containsKey(at); step++) {
            String value = styles.get(at).value(path);
            if (!value.isEmpty()) {
                return value;
            }
            at = styles.get(at).value("w:basedOn");
        }
        return "";
    }

    /** The name of a style as users see it. */
    String wordName(String id) {
        return styles.containsKey(id) ? styles.get(id).value("w:name") : "";
    }

    /** The level of the heading whose words a character style marks within a paragraph; 0 for none. */
    int headLevel(String characterStyle) {
        String name = wordName(characterStyle);
        for (WordStyle style : WordStyle.values()) {
            if (style.isHeading() && name.equals(style.style().key() + "字符")) {
                return style.outline() + 1;
            }
        }
        return 0;
    }
}
