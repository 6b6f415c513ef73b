package wenheng.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.model.Model;
import wenheng.project.Folder;
import wenheng.project.Project;
import wenheng.project.ProjectSettings.Paper;
import wenheng.project.SettingsReader;
import wenheng.project.Templates;
import wenheng.project.World;
import wenheng.report.OutputFile;
import wenheng.report.TextTable;
import wenheng.template.NarrativeGuide;
import wenheng.template.TemplateSource;
import wenheng.template.TemplateText;
import wenheng.text.Similarity;

/** 模板命令：有哪些模板、写了什么，复制一份来改，改后检查。 */
public final class TemplateLibrary {

    private static final String OWN = "模板/";
    private static final String ENDING = ".md";
    /** What was copied, as it was then. */
    private static final String ORIGINALS = OWN + ".原稿/";

    private TemplateLibrary() {}

    /** The templates, own ones marked, with the sections each asks for. */
    public static String list(Optional<World> project) {
        TemplateSource templates = source(project);
        List<String> own = project.map(world -> new Folder(world).names(OWN)).orElse(List.of());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("模板", "来源", "要写的叙述"));
        ordered(templates).stream().filter(name -> name.endsWith(ENDING)).forEach(name -> {
            List<String> sections = NarrativeGuide.of(
                            templates.find(name).orElseThrow().text())
                    .stream()
                    .map(NarrativeGuide::name)
                    .toList();
            rows.add(List.of(bare(name), own.contains(name) ? "单位" : "程序", String.join("、", sections)));
        });
        return String.join("\n", new TextTable(rows).linesOfWords()) + "\n";
    }

    /** Stock templates in the order of the year's work, in which they are listed, then the office's own by name. */
    private static List<String> ordered(TemplateSource templates) {
        List<String> names = new ArrayList<>(Templates.stock().names());
        new TreeSet<>(templates.names())
                .stream().filter(name -> !names.contains(name)).forEach(names::add);
        return names;
    }

    /**
     * The text of a template.
     *
     * @throws InputException if there is none of that name
     */
    public static String show(String name, Optional<World> project) {
        return find(source(project), name).text();
    }

    /**
     * Copies a stock template into 模板/ of a project, to be changed there; beside it an untouched original is kept, so that
     * {@link #check} can say what the program's own template has become since.
     *
     * @throws InputException if there is none of that name, or the project has its own already
     */
    public static RunResult copy(String name, World project) {
        Folder folder = Project.open(project).folder();
        TemplateText stock = find(Templates.stock(), name);
        String file = stock.file().substring(stock.file().lastIndexOf('/') + 1);
        if (folder.names(OWN).contains(file)) {
            throw refused("模板-已有", project.shown(OWN + file), "项目里已经有这份模板，没有覆盖", "要重新复制，请先把它移走或改名");
        }
        byte[] text = stock.text().getBytes(StandardCharsets.UTF_8);
        return new RunResult(
                Diagnostics.NONE,
                List.of(
                        new OutputFile("原稿", "md", ORIGINALS + file, text),
                        new OutputFile("模板", "md", OWN + file, text)),
                folder.inputs(),
                List.of("改好后运行 wenheng template check " + project.shown("") + "；项目里的模板优先于程序的"),
                false);
    }

    /**
     * Merges the templates named, or else all of the project's own, with its data and narrative, and tells every fault;
     * writes nothing. Warns of a copy whose original a later version of the program has changed.
     *
     * @throws InputException if there is none of a name
     */
    public static Report check(World world, List<String> names) {
        Project project = Project.open(world);
        TemplateSource templates = Templates.of(project.folder());
        List<String> own = project.folder().names(OWN).stream()
                .filter(name -> name.endsWith(ENDING))
                .map(TemplateLibrary::bare)
                .toList();
        names.forEach(name -> find(templates, name));
        List<String> wanted = names.isEmpty()
                ? own
                : names.stream().map(TemplateLibrary::bare).toList();
        Diagnostics findings = renewed(project.folder(), wanted);
        Model.GroupNode data = project.data().value();
        for (String template : wanted) {
            findings = findings.plus(merged(project, template, data));
        }
        String told = wanted.isEmpty() ? "这个项目没有自己的模板" : "检查了" + wanted.size() + "份模板：" + String.join("、", wanted);
        return new Report(findings, List.of(), List.of(told), false);
    }

    /** What every paper of the project that has this template gives; if there is none, what it gives without narrative. */
    private static Diagnostics merged(Project project, String template, Model.GroupNode data) {
        List<Paper> papers = project.settings().papers().stream()
                .filter(paper -> bare(paper.template()).equals(template))
                .toList();
        Diagnostics all = papers.isEmpty()
                ? Diagnostics.of(Diagnostic.info(
                        "模板-未用", Location.of(SettingsReader.FILE), "没有文稿用模板“" + template + "”，按没有叙述检查", ""))
                : Diagnostics.NONE;
        for (Paper paper : papers.isEmpty() ? List.of(trial(project, template)) : papers) {
            all = all.plus(composed(project, paper, data));
        }
        return all;
    }

    private static Diagnostics composed(Project project, Paper paper, Model.GroupNode data) {
        try {
            return project.compose(paper, data).diagnostics();
        } catch (InputException unusable) {
            return unusable.diagnostics();
        }
    }

    /** A paper that nobody has asked for, to see whether its template works. */
    private static Paper trial(Project project, String template) {
        return new Paper(
                template,
                template,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                project.settings().emptyElements(),
                Location.of(SettingsReader.FILE));
    }

    /** Copies whose original in the program is no longer the one that was copied. */
    private static Diagnostics renewed(Folder folder, List<String> wanted) {
        List<Diagnostic> found = new ArrayList<>();
        for (String name : wanted) {
            Optional<String> original = folder.find(ORIGINALS + name + ENDING).map(bytes -> Folder.text(name, bytes));
            Optional<String> stock = Templates.stock().find(name + ENDING).map(TemplateText::text);
            if (original.isPresent() && stock.isPresent() && !original.equals(stock)) {
                found.add(Diagnostic.warning(
                        "模板-原稿已新",
                        Location.of(OWN + name + ENDING),
                        "程序自带的“" + name + "”在您复制之后有改动",
                        "用 wenheng template show " + name + " 看新的，把要的改动抄进来"));
            }
        }
        return new Diagnostics(found);
    }

    private static TemplateSource source(Optional<World> project) {
        return project.map(world -> Templates.of(Project.open(world).folder())).orElseGet(Templates::stock);
    }

    /** A template by its file name or its bare name. */
    private static TemplateText find(TemplateSource templates, String name) {
        return Stream.of(name, name + ENDING)
                .flatMap(each -> templates.find(each).stream())
                .findFirst()
                .orElseThrow(() -> unknown(templates, name));
    }

    private static InputException unknown(TemplateSource templates, String name) {
        List<String> known =
                templates.names().stream().map(TemplateLibrary::bare).toList();
        String hint = Similarity.nearest(name, known)
                .map(best -> "您是否想写“" + best + "”？")
                .orElse("现有模板：" + String.join("、", known));
        return refused("模板-找不到", "", "找不到模板“" + name + "”", hint);
    }

    private static String bare(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static InputException refused(String code, String place, String fact, String hint) {
        Location location = place.isEmpty() ? Location.NOWHERE : Location.of(place);
        return new InputException(Diagnostic.error(code, location, fact, hint));
    }
}
