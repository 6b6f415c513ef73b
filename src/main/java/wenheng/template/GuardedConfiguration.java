package wenheng.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.InterruptionChecks;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.WhitelistMemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;

/** 受限的 FreeMarker 配置：固定的地区、数字写法和时区，够不着类和文件；每份模板用前先过许可。 */
final class GuardedConfiguration extends Configuration {

    private final SourceLoader loader;
    private final Set<Template> admitted = Collections.newSetFromMap(new IdentityHashMap<>());

    GuardedConfiguration(SourceLoader loader) {
        super(VERSION_2_3_34);
        this.loader = loader;
        setTemplateLoader((TemplateLoader) loader);
        setOutputFormat(MarkupFormat.INSTANCE);
        setRecognizeStandardFileExtensions(false);
        setAutoIncludes(List.of(SourceLoader.PRELUDE));
        setObjectWrapper(wrapper());
        restrict();
    }

    private void restrict() {
        setDefaultEncoding("UTF-8");
        setLocale(Locale.CHINA);
        setNumberFormat("computer");
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setLocalizedLookup(false);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(true);
        setFallbackOnNullLoopVariable(false);
    }

    private static DefaultObjectWrapper wrapper() {
        DefaultObjectWrapper wrapper = new DefaultObjectWrapper(VERSION_2_3_34);
        wrapper.setMemberAccessPolicy(new WhitelistMemberAccessPolicy(List.of()));
        return wrapper;
    }

    @Override
    public Template getTemplate(
            String name, Locale locale, Object customLookup, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, customLookup, encoding, parse, ignoreMissing);
        if (template != null && admitted.add(template)) {
            TemplatePolicy.refusals(template).findFirst().ifPresent(refusal -> refuse(template, refusal));
            InterruptionChecks.install(template);
        }
        return template;
    }

    private void refuse(Template template, TemplatePolicy.Refusal refusal) {
        throw new InputException(Diagnostic.error(
                "模板-不许",
                loader.place(template.getName(), refusal.line(), refusal.column()),
                refusal.message(),
                refusal.hint()));
    }
}
