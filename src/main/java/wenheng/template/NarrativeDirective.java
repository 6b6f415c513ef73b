package wenheng.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.model.Model;
import wenheng.text.Similarity;

/** 叙述：把科室写的一节放进文稿；没有写的印〔待补〕，并说明该写哪个文件。 */
final class NarrativeDirective extends NamedDirective {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->|<#--.*?-->");

    private final TemplateSource narrative;
    private final String folder;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    NarrativeDirective(TemplateSource narrative, String folder) {
        this.narrative = narrative;
        this.folder = folder;
    }

    @Override
    void execute(Environment environment, Map<String, Model> given) throws TemplateException, IOException {
        String name = text(given, "名");
        if (name.isEmpty()) {
            throw new FunctionException("叙述要写明节名，如 <@叙述 \"基本情况\"/>");
        }
        if (written(name) || !isOptional(given)) {
            include(environment, name);
        } else {
            asked.add(name);
        }
    }

    /** {@code <@叙述 名="工作要求" 可缺=true/>}: a section that a paper can do without. */
    private static boolean isOptional(Map<String, Model> given) {
        return given.get("可缺") instanceof Model.BooleanNode optional && optional.value();
    }

    private void include(Environment environment, String name) throws TemplateException, IOException {
        asked.add(name);
        environment.getOut().write("\n");
        if (written(name)) {
            Template section = environment.getTemplateForInclusion(SourceLoader.NARRATIVE + name, null, true);
            environment.include(section);
        } else {
            environment.getOut().write(MergeMarks.missing(name));
            findings.add(Diagnostic.warning(
                    "叙述-待补", Location.of(file(name)), "“" + name + "”一节还没有写", "请写在 " + file(name) + "，可用 ${…} 取数"));
        }
        environment.getOut().write("\n\n");
    }

    /** A file of blank lines and guiding comments is not yet written. */
    private boolean written(String name) {
        return narrative
                .find(name)
                .filter(text -> !COMMENT.matcher(text.text()).replaceAll("").isBlank())
                .isPresent();
    }

    private String file(String name) {
        return folder + "/" + name + ".md";
    }

    /** Sections not written, then files that no template asked for. */
    Diagnostics findings() {
        List<Diagnostic> all = new ArrayList<>(findings);
        narrative.names().stream()
                .filter(name -> !asked.contains(name))
                .sorted()
                .forEach(name -> all.add(unused(name)));
        return new Diagnostics(all);
    }

    private Diagnostic unused(String name) {
        Set<String> open = new LinkedHashSet<>(asked);
        open.removeIf(this::written);
        String hint = Similarity.nearest(name, open)
                .map(best -> "模板要的是“" + best + "”，请改文件名")
                .orElse("请在模板中用 <@叙述 \"" + name + "\"/> 引用，或删去该文件");
        String place = narrative.find(name).map(TemplateText::file).orElse(file(name));
        return Diagnostic.warning("叙述-未用", Location.of(place), "模板没有用到“" + name + "”一节，不会印出", hint);
    }
}
