package wenheng.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;

/** 版式读取：{@code wenheng/profiles/*.yaml} 变成 {@link Profile}；{@code 沿用} 取另一版式的值为底。 */
public final class ProfileReader {

    /** The profiles that come with the program. */
    public static final Set<String> NAMES = Set.of("gbt9704", "讲话稿", "报告");

    private static final String FOLDER = "/wenheng/profiles/";
    private static final Set<String> KEYS = Set.of("沿用", "标点挤压", "页面", "样式");
    private static final Set<String> PAGE_KEYS = Set.of("宽", "高", "天头", "订口", "切口", "地脚", "行距", "行数", "字数");
    private static final Set<String> STYLE_KEYS = Set.of("字体", "字号", "加粗", "摆放", "缩进", "行", "行距", "段前", "段后");

    private static final Map<String, ParagraphStyle.Placement> PLACEMENTS = Map.of(
            "两端", ParagraphStyle.Placement.JUSTIFIED,
            "居中", ParagraphStyle.Placement.CENTERED,
            "居左", ParagraphStyle.Placement.LEFT,
            "居右", ParagraphStyle.Placement.RIGHT);

    private ProfileReader() {}

    /**
     * The profile of that name.
     *
     * @throws InputException if there is none
     */
    public static Profile read(String name) {
        if (!NAMES.contains(name)) {
            throw new InputException(Diagnostic.error(
                    "版式-未知", Location.NOWHERE, "本版没有版式“" + name + "”", "可用的版式：" + String.join("、", sorted())));
        }
        return read(
                name,
                YamlReader.read(name + ".yaml", resource(FOLDER + name + ".yaml"))
                        .mapping());
    }

    private static List<String> sorted() {
        return NAMES.stream().sorted().toList();
    }

    private static Profile read(String name, Node.Mapping root) {
        refuse(root.unknownKeys(KEYS));
        Optional<Profile> base = root.find("沿用").map(node -> read(node.text()));
        PageStyle page = root.find("页面")
                .map(node -> page(node.mapping()))
                .or(() -> base.map(Profile::page))
                .orElseThrow(() -> root.wrong("缺少“页面”"));
        Map<StyleName, ParagraphStyle> styles = new EnumMap<>(StyleName.class);
        base.ifPresent(profile -> styles.putAll(profile.styles()));
        root.find("样式").ifPresent(node -> addStyles(node.mapping(), styles));
        boolean squeezes = root.find("标点挤压")
                .map(ProfileReader::yes)
                .orElse(base.map(Profile::squeezesMarks).orElse(false));
        return new Profile(name, page, squeezes, styles);
    }

    private static void addStyles(Node.Mapping named, Map<StyleName, ParagraphStyle> styles) {
        refuse(named.unknownKeys(Set.copyOf(
                List.of(StyleName.values()).stream().map(StyleName::key).toList())));
        for (StyleName style : StyleName.values()) {
            named.find(style.key()).ifPresent(node -> styles.put(style, style(node.mapping())));
        }
    }

    private static PageStyle page(Node.Mapping node) {
        refuse(node.unknownKeys(PAGE_KEYS));
        return new PageStyle(
                length(node, "宽"),
                length(node, "高"),
                length(node, "天头"),
                length(node, "订口"),
                length(node, "切口"),
                length(node, "地脚"),
                length(node, "行距"),
                count(node, "行数", 0),
                count(node, "字数", 0));
    }

    private static ParagraphStyle style(Node.Mapping node) {
        refuse(node.unknownKeys(STYLE_KEYS));
        Node font = node.require("字体");
        Node placement = node.require("摆放");
        return new ParagraphStyle(
                FontRole.ofKey(font.text()).orElseThrow(() -> font.wrong("没有字体角色“" + font.text() + "”")),
                length(node, "字号"),
                node.find("加粗").map(value -> value.text().equals("是")).orElse(false),
                Optional.ofNullable(PLACEMENTS.get(placement.text()))
                        .orElseThrow(() -> placement.wrong("“摆放”应为两端、居中、居左或居右")),
                count(node, "缩进", 0),
                count(node, "行", 0),
                node.find("行距").isPresent() ? length(node, "行距") : Length.ZERO,
                count(node, "段前", 0),
                count(node, "段后", 0));
    }

    private static Length length(Node.Mapping node, String key) {
        Node value = node.require(key);
        try {
            return new Length(new BigDecimal(value.text()).movePointRight(3).intValueExact());
        } catch (ArithmeticException | NumberFormatException notALength) {
            throw value.wrong("“" + value.text() + "”不是磅数（至多三位小数）");
        }
    }

    private static int count(Node.Mapping node, String key, int absent) {
        Optional<Node> value = node.find(key);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            return Integer.parseInt(value.get().text());
        } catch (NumberFormatException notACount) {
            throw value.get().wrong("“" + value.get().text() + "”不是整数");
        }
    }

    private static boolean yes(Node node) {
        if (!Set.of("是", "否").contains(node.text())) {
            throw node.wrong("应为“是”或“否”");
        }
        return node.text().equals("是");
    }

    private static void refuse(Diagnostics unknown) {
        if (unknown.hasErrors()) {
            throw new InputException(unknown);
        }
    }

    private static String resource(String path) {
        try (InputStream in = ProfileReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
