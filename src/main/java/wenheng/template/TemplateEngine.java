package wenheng.template;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.markup.MarkedText;
import wenheng.model.Model;
import wenheng.text.Similarity;

/** 模板引擎：把一份模板、数据和叙述合成带记号的标记文本。 */
public final class TemplateEngine {

    private static final String ENDING = ".md";

    private final TemplateSource templates;
    private final MergeLimits limits;
    private final TimeAllowance time;

    /** An engine over the project's and the stock templates; its papers share the time for what never ends. */
    public TemplateEngine(TemplateSource templates, MergeLimits limits) {
        this(templates, limits, new TimeAllowance(limits.seconds()));
    }

    TemplateEngine(TemplateSource templates, MergeLimits limits, TimeAllowance time) {
        this.templates = templates;
        this.limits = limits;
        this.time = time;
    }

    /**
     * Merges one paper. The diagnostics name the elements not given and the narrative that is missing or unused.
     *
     * @throws InputException if the template cannot be found, parsed or run, or goes beyond the limits
     */
    public Outcome<MarkedText> merge(MergeRequest request) {
        String template = templateName(request.template());
        MergeMarks marks = new MergeMarks();
        SourceLoader loader = new SourceLoader(templates, request.narrative(), marks);
        GuardedConfiguration configuration = new GuardedConfiguration(loader);
        Values values = new Values(marks, configuration.getObjectWrapper());
        NarrativeDirective narrative = new NarrativeDirective(request.narrative(), request.narrativeFolder());
        FrontMatterDirective frontMatter = new FrontMatterDirective(request.paper(), request.elements(), marks);
        TemplateHashModel root =
                root(request, values, Map.of("叙述文件", narrative, "前置", frontMatter, "图表", new ChartDirective(marks)));
        TemplateErrors errors = new TemplateErrors(loader, values, limits, template);
        String text = run(configuration, template, root, errors);
        return new Outcome<>(
                marks.marked(request.paper(), text), frontMatter.findings().plus(narrative.findings()));
    }

    /** The name as it can be found, with or without its ending. */
    private String templateName(String name) {
        return Stream.of(name, name + ENDING)
                .filter(each -> templates.find(each).isPresent())
                .findFirst()
                .orElseThrow(() -> unknownTemplate(name));
    }

    private InputException unknownTemplate(String name) {
        String hint = Similarity.nearest(name, templates.names())
                .map(best -> "您是否想写“" + best + "”？")
                .orElse("现有模板：" + String.join("、", templates.names()));
        return new InputException(Diagnostic.error("模板-找不到", Location.NOWHERE, "找不到模板“" + name + "”", hint));
    }

    private String run(Configuration configuration, String template, TemplateHashModel root, TemplateErrors errors) {
        int seconds = time.next();
        try {
            return BoundedRun.within(seconds, () -> {
                BoundedWriter out = new BoundedWriter(limits.characters());
                Template parsed = configuration.getTemplate(template);
                parsed.process(root, out);
                return out.toString();
            });
        } catch (TimeoutException late) {
            String reason = time.reason();
            time.ranOut();
            throw errors.timeout(seconds, reason);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof OutOfMemoryError) {
                time.ranOut();
            }
            throw errors.of(failed.getCause());
        }
    }

    /** 数据项、要素、函数和指令合成的根；data keys and function names do not meet. */
    private static TemplateHashModel root(MergeRequest request, Values values, Map<String, TemplateModel> directives) {
        Map<String, TemplateModel> functions = new LinkedHashMap<>(Functions.table(values));
        functions.putAll(directives);
        functions.put("要素", values.of(new Model.GroupNode(request.elements().entries(), true)));
        TemplateHashModel data = (TemplateHashModel) values.of(request.data());
        return new TemplateHashModel() {
            @Override
            public TemplateModel get(String key) throws TemplateModelException {
                return functions.containsKey(key) ? functions.get(key) : data.get(key);
            }

            @Override
            public boolean isEmpty() {
                return false;
            }
        };
    }
}
