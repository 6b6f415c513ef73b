package freemarker.core;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * 模板检查桥：在 FreeMarker 的包内取得两样它不公开的东西，中断检查和语法树。
 *
 * <p>The one class of ours in a foreign package: both the post-processor that lets a running template be interrupted and the
 * syntax tree are package-private there.
 */
@SuppressWarnings("deprecation") // FreeMarker marks its syntax tree so, having made no other
public final class InterruptionChecks {

    /** What a found construct is. */
    public enum Kind {
        /** {@code ?key}. */
        BUILT_IN,
        /** {@code .name}. */
        SPECIAL_VARIABLE,
        /** {@code <#name>}. */
        DIRECTIVE,
        /** A string literal. */
        LITERAL,
        /** A range, as written. */
        RANGE,
        /** A call of a built-in: {@code key/arguments}; one that is kept for a later call has no number, {@code key/}. */
        CALL
    }

    /** A construct in a template and its place there. */
    public record Construct(Kind kind, String text, int line, int column) {}

    private final List<Construct> found = new ArrayList<>();
    private final IdentityHashMap<BuiltIn, String> calls = new IdentityHashMap<>();

    private InterruptionChecks() {}

    /** Makes every loop and call of the template notice that its thread was interrupted. */
    public static void install(Template template) {
        try {
            new ThreadInterruptionSupportTemplatePostProcessor().postProcess(template);
        } catch (TemplatePostProcessorException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Every construct of the template that a policy may want to judge, string interpolations included. */
    public static List<Construct> constructs(Template template) {
        InterruptionChecks walk = new InterruptionChecks();
        walk.element(template.getRootTreeNode());
        return walk.found;
    }

    private void element(TemplateElement element) {
        add(Kind.DIRECTIVE, element.getNodeTypeSymbol(), element);
        parameters(element);
        for (int i = 0; i < element.getChildCount(); i++) {
            element(element.getChild(i));
        }
    }

    private void parameters(TemplateObject object) {
        for (int i = 0; i < object.getParameterCount(); i++) {
            Object value = object.getParameterValue(i);
            if (value instanceof TemplateElement element) {
                element(element);
            } else if (value instanceof TemplateObject part) {
                expression(part);
            }
        }
    }

    private void expression(TemplateObject part) {
        if (part instanceof BuiltIn builtIn) {
            add(Kind.BUILT_IN, builtIn.key, part);
            add(Kind.CALL, builtIn.key + "/" + calls.getOrDefault(builtIn, ""), part);
        } else if (part instanceof BuiltinVariable) {
            add(Kind.SPECIAL_VARIABLE, part.getCanonicalForm(), part);
        } else if (part instanceof StringLiteral literal) {
            add(Kind.LITERAL, literal.getAsString(), part);
        } else if (part instanceof Range range) {
            add(Kind.RANGE, range.getEndType() == Range.END_UNBOUND ? ".." : end(range), part);
        } else if (part instanceof MethodCall call && call.getTarget() instanceof BuiltIn builtIn) {
            calls.put(builtIn, Integer.toString(call.getParameterCount() - 1));
        }
        parameters(part);
    }

    private static String end(Range range) {
        return range.rho instanceof NumberLiteral number ? number.getAsNumber().toString() : "";
    }

    private void add(Kind kind, String text, TemplateObject object) {
        found.add(new Construct(kind, text == null ? "" : text, object.getBeginLine(), object.getBeginColumn()));
    }
}
