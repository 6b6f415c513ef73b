package wenheng.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import wenheng.assess.submission.SchoolImport;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.project.ProjectSettings.Paper;
import wenheng.project.ProjectSettings.TableRef;
import wenheng.settings.Node;
import wenheng.settings.YamlReader;

/** 项目设置读取：project.yaml 变成 {@link ProjectSettings}，不认识的键、缺少的键、写错的值一次报全。 */
public final class SettingsReader {

    /** The file of the settings. */
    public static final String FILE = "project.yaml";

    private static final Set<String> KEYS =
            Set.of("城市", "县区", "机关", "年度", "标准", "数据", "往年", "表格", "列名对照", "责任科室", "会议", "文稿", "公开");
    private static final Set<String> DATA_KEYS = Set.of("学校", "县级", "问卷", "结果");
    private static final Set<String> PAPER_KEYS = Set.of("名称", "模板", "叙述", "会议", "格式", "要素");

    private final Node.Mapping root;

    private SettingsReader(String text) {
        root = YamlReader.read(FILE, text).mapping();
    }

    /**
     * Reads the settings.
     *
     * @throws InputException with every fault that keeps the project from being used
     */
    static ProjectSettings read(String text) {
        return new SettingsReader(text).read();
    }

    private ProjectSettings read() {
        refuse(unknownKeys());
        CitySettings members = new CitySettings(root);
        List<ProjectSettings> counties = members.isCity() ? members.read(this::county) : List.of();
        String name = members.isCity() ? members.city() : text(root.require("县区"));
        Node.Mapping data = members.isCity() ? nothing(root) : data(root);
        return new ProjectSettings(
                members.isCity() ? Optional.of(name) : root.find("城市").map(SettingsReader::text),
                name,
                root.find("机关").map(SettingsReader::text).orElse(name + "教育局"),
                year(root.require("年度")),
                standards(),
                counties,
                data.find("学校").map(SettingsReader::table),
                data.find("结果").map(SettingsReader::table),
                data.find("县级").map(SettingsReader::table),
                data.find("问卷").map(SettingsReader::table),
                earlier(root),
                tables(),
                responsible(),
                columns(),
                root.find("公开").map(Node::mapping).orElse(nothing(root)),
                root.find("会议").map(Meetings::named).orElse(Map.of()),
                papers());
    }

    private List<ProjectSettings.StandardRef> standards() {
        return root.require("标准").items().stream()
                .map(node -> new ProjectSettings.StandardRef(text(node), node.location()))
                .toList();
    }

    private SchoolImport columns() {
        return root.find("列名对照").map(ColumnMapping::read).orElse(SchoolImport.PLAIN);
    }

    /** One county of a city: its own tables; year, rules and 责任科室 are the city's. */
    private ProjectSettings county(Node.Mapping node) {
        String name = text(node.require("名称"));
        Node.Mapping data = data(node);
        return new ProjectSettings(
                Optional.of(new CitySettings(root).city()),
                name,
                name + "教育局",
                year(root.require("年度")),
                standards(),
                List.of(),
                data.find("学校").map(SettingsReader::table),
                data.find("结果").map(SettingsReader::table),
                data.find("县级").map(SettingsReader::table),
                data.find("问卷").map(SettingsReader::table),
                earlier(node),
                Map.of(),
                responsible(),
                columns(),
                nothing(node),
                Map.of(),
                List.of());
    }

    /** 数据 of a county; it is school tables, results computed elsewhere, or both. */
    private static Node.Mapping data(Node.Mapping node) {
        Node.Mapping data = node.require("数据").mapping();
        if (data.find("学校").isEmpty() && data.find("结果").isEmpty()) {
            throw new InputException(
                    Diagnostic.error("配置-缺键", data.location(), "“数据”里既没有“学校”也没有“结果”", "请写学校表“学校: …”，或别处算好的“结果: …”"));
        }
        return data;
    }

    private Diagnostics unknownKeys() {
        Diagnostics all = root.unknownKeys(KEYS);
        all = all.plus(new CitySettings(root).unknownKeys(DATA_KEYS));
        for (Node paper : root.find("文稿").map(Node::items).orElse(List.of())) {
            all = all.plus(paper.mapping().unknownKeys(PAPER_KEYS));
        }
        return all;
    }

    static String text(Node node) {
        String text = node.text().strip();
        if (text.isEmpty()) {
            throw node.wrong("这里没有填写");
        }
        return text;
    }

    /** The name that a key gives to its value. */
    static String name(Node.Entry entry) {
        text(new Node.Scalar(entry.key(), entry.location()));
        return entry.key();
    }

    private static int year(Node node) {
        if (!node.text().matches("(19|20)\\d{2}")) {
            throw node.wrong("年度“" + node.text() + "”应当是四位数字，如 2025");
        }
        return Integer.parseInt(node.text());
    }

    private static TableRef table(Node node) {
        String text = text(node);
        int hash = text.lastIndexOf('#');
        String file = hash < 0 ? text : text.substring(0, hash);
        return new TableRef(file, hash < 0 ? "" : text.substring(hash + 1), node.location());
    }

    private static SortedMap<Integer, TableRef> earlier(Node.Mapping owner) {
        SortedMap<Integer, TableRef> tables = new TreeMap<>();
        owner.find("往年")
                .ifPresent(node -> node.mapping()
                        .entries()
                        .forEach(entry -> tables.put(
                                year(new Node.Scalar(entry.key(), entry.location())), table(entry.value()))));
        return tables;
    }

    private Map<String, TableRef> tables() {
        Map<String, TableRef> tables = new LinkedHashMap<>();
        root.find("表格")
                .ifPresent(node ->
                        node.mapping().entries().forEach(entry -> tables.put(name(entry), table(entry.value()))));
        return tables;
    }

    private Map<String, String> responsible() {
        Map<String, String> map = new LinkedHashMap<>();
        root.find("责任科室").ifPresent(node -> node.mapping().byKey().forEach((key, value) -> map.put(key, value.text())));
        return map;
    }

    /** None where a bureau only wants the evaluation. */
    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        PaperNames names = new PaperNames();
        for (Node node : root.find("文稿").map(Node::items).orElse(List.of())) {
            papers.add(paper(node.mapping(), names));
        }
        return papers;
    }

    private Paper paper(Node.Mapping node, PaperNames names) {
        return new Paper(
                names.read(node.require("名称")),
                text(node.require("模板")),
                node.find("叙述").map(SettingsReader::text),
                node.find("会议").map(chosen -> Meetings.chosen(chosen, root.find("会议"))),
                node.find("格式").map(SettingsReader::formats).orElse(List.of(OutputFormat.values())),
                node.find("要素").map(Node::mapping).orElse(nothing(node)),
                node.location());
    }

    private static List<OutputFormat> formats(Node node) {
        return node.items().stream().map(item -> format(item)).distinct().toList();
    }

    private static OutputFormat format(Node node) {
        return OutputFormat.ofName(node.text())
                .orElseThrow(() -> node.wrong("没有格式“" + node.text() + "”，可用：" + OutputFormat.names()));
    }

    private static Node.Mapping nothing(Node node) {
        return new Node.Mapping(List.of(), node.location());
    }

    private static void refuse(Diagnostics findings) {
        if (findings.hasErrors()) {
            throw new InputException(findings);
        }
    }
}
