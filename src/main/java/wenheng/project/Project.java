package wenheng.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wenheng.check.Checker;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.markup.MarkedText;
import wenheng.markup.read.MarkupParser;
import wenheng.model.Meeting;
import wenheng.model.MeetingFacts;
import wenheng.model.Model;
import wenheng.model.ModelBuilder;
import wenheng.model.TableFacts;
import wenheng.project.ProjectSettings.Paper;
import wenheng.settings.Node;
import wenheng.template.MergeLimits;
import wenheng.template.MergeRequest;
import wenheng.template.TemplateEngine;

/** 项目：一个打开的项目文件夹，给出评估结果和各份文稿。 */
public final class Project {

    private final Folder folder;
    private final ProjectSettings settings;
    private final TemplateEngine engine;

    private Project(Folder folder, ProjectSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.engine = new TemplateEngine(Templates.of(folder), MergeLimits.USUAL);
    }

    /**
     * Opens a project.
     *
     * @throws InputException if it has no usable project.yaml
     */
    public static Project open(World world) {
        Folder folder = new Folder(world);
        byte[] bytes = folder.find(SettingsReader.FILE)
                .orElseThrow(() -> new InputException(Diagnostic.error(
                        "项目-无设置",
                        Location.of(world.shown("")),
                        "这里不是文衡项目：没有 " + SettingsReader.FILE,
                        "请给出含有 " + SettingsReader.FILE + " 的文件夹，例如 examples/qingshi")));
        return new Project(folder, SettingsReader.read(Folder.text(SettingsReader.FILE, bytes)));
    }

    /** What project.yaml says. */
    public ProjectSettings settings() {
        return settings;
    }

    /** Its folder, which knows what was read. */
    public Folder folder() {
        return folder;
    }

    /** Reads the tables and assesses. */
    public Outcome<Evaluation> evaluate() {
        return Evaluation.of(folder, settings);
    }

    /** Reads the tables of every county and assesses each. */
    public Outcome<CityEvaluation> evaluateCity() {
        return CityEvaluation.of(folder, settings);
    }

    /** Assesses, and gives what templates may see of the county or the city, of the meetings and further tables. */
    public Outcome<Model.GroupNode> data() {
        Outcome<Model.GroupNode> tree = settings.isCity() ? cityTree() : countyTree();
        Outcome<Map<String, Model.TableNode>> tables = FurtherTables.read(folder, settings.tables());
        Outcome<Map<String, Meeting>> meetings = Meetings.read(folder, settings);
        return new Outcome<>(
                TableFacts.added(MeetingFacts.added(tree.value(), meetings.value()), tables.value()),
                tree.diagnostics().plus(tables.diagnostics()).plus(meetings.diagnostics()));
    }

    private Outcome<Model.GroupNode> cityTree() {
        Outcome<CityEvaluation> city = evaluateCity();
        return new Outcome<>(CityData.of(city.value(), settings), city.diagnostics());
    }

    private Outcome<Model.GroupNode> countyTree() {
        Outcome<Evaluation> evaluation = evaluate();
        return new Outcome<>(
                ModelBuilder.build(evaluation.value().facts(settings), settings.city()), evaluation.diagnostics());
    }

    /** Merges, parses and checks one paper. */
    public Outcome<Document> compose(Paper paper, Model.GroupNode data) {
        String narrative = paper.narrative().orElse("叙述/" + paper.name());
        MergeRequest request = new MergeRequest(
                paper.name(),
                paper.template() + ".md",
                paper.meeting().map(name -> MeetingFacts.chosen(data, name)).orElse(data),
                elements(paper),
                Templates.narrative(folder, narrative),
                narrative);
        Outcome<MarkedText> merged = merge(request);
        Outcome<Document> parsed = MarkupParser.parse(merged.value(), PictureFiles.of(folder));
        Diagnostics findings = merged.diagnostics().plus(parsed.diagnostics()).plus(Checker.check(parsed.value()));
        return new Outcome<>(parsed.value(), findings);
    }

    private Outcome<MarkedText> merge(MergeRequest request) {
        try {
            return engine.merge(request);
        } catch (InputException failed) {
            throw settings.isCity() ? CityData.explained(request, failed) : failed;
        }
    }

    /** 要素 of the paper, with the project's 公开 below its own. */
    private Model.GroupNode elements(Paper paper) {
        Map<String, Model> entries = new LinkedHashMap<>(group(paper.elements()));
        Map<String, Model> disclosure = new LinkedHashMap<>(group(settings.disclosure()));
        paper.elements().find("公开").ifPresent(own -> disclosure.putAll(group(own.mapping())));
        if (!disclosure.isEmpty()) {
            entries.put("公开", new Model.GroupNode(disclosure, true));
        }
        return new Model.GroupNode(entries, true);
    }

    private static Map<String, Model> group(Node.Mapping mapping) {
        Map<String, Model> entries = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> entries.put(entry.key(), model(entry.value())));
        return entries;
    }

    private static Model model(Node node) {
        return node.accept(new Node.Visitor<>() {
            @Override
            public Model scalar(Node.Scalar scalar) {
                return new Model.TextNode(scalar.text());
            }

            @Override
            public Model sequence(Node.Sequence sequence) {
                return new Model.ListNode(
                        sequence.items().stream().map(Project::model).toList());
            }

            @Override
            public Model mapping(Node.Mapping mapping) {
                return new Model.GroupNode(group(mapping), true);
            }
        });
    }

    /** The papers asked for by name or by the name of their template; all if none is asked for. */
    public List<Paper> papers(List<String> names) {
        if (settings.papers().isEmpty()) {
            throw new InputException(Diagnostic.error(
                    "文稿-没有",
                    Location.of(SettingsReader.FILE),
                    "没有列出文稿，不知道生成什么",
                    "请在“文稿”下写明名称和模板；只要评估结果，请用 wenheng assess"));
        }
        List<String> known = settings.papers().stream().map(Paper::name).toList();
        List<Diagnostic> unknown = names.stream()
                .filter(name -> settings.papers().stream().noneMatch(paper -> isNamed(paper, name)))
                .map(name -> Diagnostic.error(
                        "文稿-未知",
                        Location.of(SettingsReader.FILE),
                        "没有名为“" + name + "”的文稿",
                        "现有：" + String.join("、", known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new InputException(new Diagnostics(unknown));
        }
        return settings.papers().stream()
                .filter(paper -> names.isEmpty() || names.stream().anyMatch(name -> isNamed(paper, name)))
                .toList();
    }

    private static boolean isNamed(Paper paper, String name) {
        return paper.name().equals(name) || paper.template().equals(name);
    }
}
