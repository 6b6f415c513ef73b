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
    public static final Set<String> NAMES = Set.of("gbt9704", "讲话稿", "报告", "简报", "信函", "命令", "纪要");

    private static final String FOLDER = "/wenheng/profiles/";
    private static final Set<String> KEYS = Set.of("沿用", "页面", "版头", "版记双页", "样式");
    private static final Set<String> PAGE_KEYS = Set.of("宽", "高", "天头", "订口", "切口", "地脚", "行距", "行数", "字数");
    private static final Set<String> MASTHEAD_KEYS = Set.of("标志上缘", "红线距离", "红线粗细");
    private static final Set<String> STYLE_KEYS = Set.of("字体", "字号", "加粗", "摆放", "缩进", "行", "行距", "段前", "段后");

    private static final Map<String, ParagraphStyle.Placement> PLACEMENTS = Map.of(
            "两端", ParagraphStyle.Placement.JUSTIFIED,
            "居中", ParagraphStyle.Placement.CENTERED,
            "居左", ParagraphStyle.Placement.LEFT,
            "居右", ParagraphStyle.Placement.RIGHT);

    private static final Length NARROWEST = Length.points("100");
    private static final Length SMALLEST = Length.points("5");
    private static final Length LARGEST = Length.points("200");

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

    /**
     * The profile of that name with what an office changes in it; what the file does not say stays.
     *
     * @param file name of the office's file, for messages
     * @throws InputException with the place of what is wrong in it
     */
    public static Profile changed(String name, String file, String text) {
        return read(name, YamlReader.read(file, text).mapping(), Optional.of(read(name)));
    }

    private static Profile read(String name, Node.Mapping root) {
        return read(name, root, root.find("沿用").map(node -> read(node.text())));
    }

    private static Profile read(String name, Node.Mapping root, Optional<Profile> base) {
        refuse(root.unknownKeys(KEYS));
        PageStyle page = root.find("页面")
                .map(node -> page(node.mapping(), base.map(Profile::page)))
                .or(() -> base.map(Profile::page))
                .orElseThrow(() -> root.wrong("缺少“页面”"));
        Map<StyleName, ParagraphStyle> styles = new EnumMap<>(StyleName.class);
        base.ifPresent(profile -> styles.putAll(profile.styles()));
        root.find("样式").ifPresent(node -> addStyles(node.mapping(), styles));
        Masthead masthead = root.find("版头")
                .map(node -> masthead(node.mapping(), base.map(Profile::masthead)))
                .or(() -> base.map(Profile::masthead))
                .orElse(Masthead.GENERAL);
        boolean even = root.find("版记双页")
                .map(ProfileReader::yes)
                .or(() -> base.map(Profile::recordOnEvenPage))
                .orElse(true);
        return new Profile(name, page, styles, masthead, even);
    }

    private static void addStyles(Node.Mapping named, Map<StyleName, ParagraphStyle> styles) {
        refuse(named.unknownKeys(Set.copyOf(
                List.of(StyleName.values()).stream().map(StyleName::key).toList())));
        for (StyleName style : StyleName.values()) {
            named.find(style.key())
                    .ifPresent(
                            node -> styles.put(style, style(node.mapping(), Optional.ofNullable(styles.get(style)))));
        }
    }

    private static PageStyle page(Node.Mapping node, Optional<PageStyle> base) {
        refuse(node.unknownKeys(PAGE_KEYS));
        PageStyle page = new PageStyle(
                length(node, "宽", base.map(PageStyle::width)),
                length(node, "高", base.map(PageStyle::height)),
                length(node, "天头", base.map(PageStyle::top)),
                length(node, "订口", base.map(PageStyle::left)),
                length(node, "切口", base.map(PageStyle::right)),
                length(node, "地脚", base.map(PageStyle::bottom)),
                length(node, "行距", base.map(PageStyle::pitch)),
                count(node, "行数", base.map(PageStyle::lines)),
                count(node, "字数", base.map(PageStyle::characters)));
        Length room = page.height().minus(page.top()).minus(page.bottom());
        if (page.measure().compareTo(NARROWEST) < 0
                || page.lines() < 1
                || page.characters() < 1
                || (long) page.pitch().units() * page.lines() > room.units()) {
            throw node.wrong("页面的尺寸不合：版心高" + room.points() + "磅，排不下" + page.lines() + "行，或版心太窄");
        }
        return page;
    }

    private static Masthead masthead(Node.Mapping node, Optional<Masthead> base) {
        refuse(node.unknownKeys(MASTHEAD_KEYS));
        return new Masthead(
                length(node, "标志上缘", base.map(Masthead::markTop)),
                length(node, "红线距离", base.map(Masthead::ruleDistance)),
                length(node, "红线粗细", base.map(Masthead::ruleThickness)));
    }

    private static boolean yes(Node node) {
        if (!node.text().equals("是") && !node.text().equals("否")) {
            throw node.wrong("这里应写“是”或“否”");
        }
        return node.text().equals("是");
    }

    private static ParagraphStyle style(Node.Mapping node, Optional<ParagraphStyle> base) {
        refuse(node.unknownKeys(STYLE_KEYS));
        Length size = length(node, "字号", base.map(ParagraphStyle::size));
        if (size.compareTo(SMALLEST) < 0 || size.compareTo(LARGEST) > 0) {
            throw node.require("字号").wrong("字号应在5磅与200磅之间");
        }
        return new ParagraphStyle(
                given(node, "字体", base)
                        .map(ProfileReader::font)
                        .orElseGet(() -> base.orElseThrow().font()),
                size,
                node.find("加粗")
                        .map(ProfileReader::yes)
                        .or(() -> base.map(ParagraphStyle::bold))
                        .orElse(false),
                given(node, "摆放", base)
                        .map(ProfileReader::placement)
                        .orElseGet(() -> base.orElseThrow().placement()),
                count(node, "缩进", base.map(ParagraphStyle::indent).or(() -> Optional.of(0))),
                count(node, "行", base.map(ParagraphStyle::gridLines).or(() -> Optional.of(0))),
                length(node, "行距", base.map(ParagraphStyle::leading).or(() -> Optional.of(Length.ZERO))),
                count(node, "段前", base.map(ParagraphStyle::linesBefore).or(() -> Optional.of(0))),
                count(node, "段后", base.map(ParagraphStyle::linesAfter).or(() -> Optional.of(0))));
    }

    /** The node under a key that must be there unless there is a base. */
    private static Optional<Node> given(Node.Mapping node, String key, Optional<?> base) {
        return base.isPresent() ? node.find(key) : Optional.of(node.require(key));
    }

    private static FontRole font(Node node) {
        return FontRole.ofKey(node.text()).orElseThrow(() -> node.wrong("没有字体角色“" + node.text() + "”"));
    }

    private static ParagraphStyle.Placement placement(Node node) {
        return Optional.ofNullable(PLACEMENTS.get(node.text())).orElseThrow(() -> node.wrong("“摆放”应为两端、居中、居左或居右"));
    }

    private static Length length(Node.Mapping node, String key, Optional<Length> base) {
        Optional<Node> found = given(node, key, base);
        if (found.isEmpty()) {
            return base.orElseThrow();
        }
        Node value = found.get();
        try {
            return new Length(new BigDecimal(value.text()).movePointRight(3).intValueExact());
        } catch (ArithmeticException | NumberFormatException notALength) {
            throw value.wrong("“" + value.text() + "”不是磅数（至多三位小数）");
        }
    }

    private static int count(Node.Mapping node, String key, Optional<Integer> base) {
        Optional<Node> found = given(node, key, base);
        if (found.isEmpty()) {
            return base.orElseThrow();
        }
        Node value = found.get();
        if (!value.text().matches("\\d{1,3}")) {
            throw value.wrong("“" + value.text() + "”不是0到999的整数");
        }
        return Integer.parseInt(value.text());
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
