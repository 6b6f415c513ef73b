package wenheng.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.settings.Node;

/** 市级项目的设置：县区写成列表时，各县区的名称、数据、往年，以及市名。 */
final class CitySettings {

    private static final Set<String> KEYS = Set.of("名称", "数据", "往年");
    private static final String BUREAU = "教育局";

    private final Node.Mapping root;

    CitySettings(Node.Mapping root) {
        this.root = root;
    }

    /** Whether 县区 is anything but a name. */
    boolean isCity() {
        return root.find("县区").filter(node -> !(node instanceof Node.Scalar)).isPresent();
    }

    /** 城市, or the city of 机关 where that ends in 市教育局. */
    String city() {
        return root.find("城市")
                .map(SettingsReader::text)
                .or(this::cityOfAgency)
                .orElseThrow(() -> new InputException(Diagnostic.error(
                        "配置-缺键",
                        root.find("县区").map(Node::location).orElse(root.location()),
                        "“县区”是列表，却没有写明是哪个市",
                        "请补上“城市: …”，或把“机关”写成“…市教育局”")));
    }

    private Optional<String> cityOfAgency() {
        return root.find("机关")
                .map(SettingsReader::text)
                .filter(agency -> agency.endsWith("市" + BUREAU) && agency.length() > BUREAU.length() + 1)
                .map(agency -> agency.substring(0, agency.length() - BUREAU.length()));
    }

    /** Unknown keys of 数据 and of every county. */
    Diagnostics unknownKeys(Set<String> dataKeys) {
        Diagnostics all = dataOf(root, dataKeys);
        if (isCity()) {
            for (Node node : root.require("县区").items()) {
                if (!(node instanceof Node.Mapping)) {
                    throw node.wrong("市级项目的每个县区应当写成“{名称: …, 数据: {…}}”，实为" + node.kind());
                }
                all = all.plus(node.mapping().unknownKeys(KEYS)).plus(dataOf(node.mapping(), dataKeys));
            }
        }
        return all;
    }

    private static Diagnostics dataOf(Node.Mapping owner, Set<String> keys) {
        return owner.find("数据").map(node -> node.mapping().unknownKeys(keys)).orElse(Diagnostics.NONE);
    }

    /**
     * The counties in order.
     *
     * @throws InputException for two of one name, none at all, and tables written beside the counties instead of in them
     */
    List<ProjectSettings> read(Function<Node.Mapping, ProjectSettings> county) {
        for (String key : List.of("数据", "往年")) {
            root.find(key).ifPresent(node -> {
                throw new InputException(Diagnostic.error(
                        "配置-格式", node.location(), "“县区”是列表时，“" + key + "”应写在各县区之下", "请把它移到“县区”里该县的“名称”之后"));
            });
        }
        List<ProjectSettings> counties = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node node : root.require("县区").items()) {
            ProjectSettings settings = county.apply(node.mapping());
            if (!names.add(settings.county())) {
                throw node.mapping().require("名称").wrong("有两个县区都叫“" + settings.county() + "”");
            }
            counties.add(settings);
        }
        if (counties.isEmpty()) {
            throw root.require("县区").wrong("“县区”是空的，请写县名，或列出各县区的名称和数据");
        }
        return counties;
    }
}
