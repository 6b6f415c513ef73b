package wenheng.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.text.Similarity;

/** 模板出错的说法：在哪个文件第几行第几列，缺什么，有什么。 */
final class TemplateErrors {

    private static final int SHOWN = 12;

    private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"([^\"]*)\"");

    private final SourceLoader loader;
    private final Values values;
    private final MergeLimits limits;
    private final String main;

    TemplateErrors(SourceLoader loader, Values values, MergeLimits limits, String main) {
        this.loader = loader;
        this.values = values;
        this.limits = limits;
        this.main = main;
    }

    /**
     * The time is up.
     *
     * @param reason why it was less than usual; empty if it was not
     */
    InputException timeout(int seconds, String reason) {
        return exceeded("运行超过" + seconds + "秒，已中止" + reason);
    }

    /** What ended a merge, told to the clerk. */
    InputException of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof InputException known) {
                return known;
            }
            if (cause instanceof BoundedWriter.TooLongException) {
                return exceeded("印出的文字超过" + limits.characters() + "字，已中止");
            }
            if (cause instanceof StackOverflowError) {
                return exceeded("宏或函数没有尽头地调用自己，已中止");
            }
            if (cause instanceof OutOfMemoryError) {
                return exceeded("用去的内存过多，已中止");
            }
        }
        return inTemplate(fault);
    }

    private InputException exceeded(String message) {
        return error("模板-超限", loader.place(main, 0, 0), message, "请检查模板中的循环和宏");
    }

    private InputException inTemplate(Throwable fault) {
        if (fault instanceof InvalidReferenceException absent) {
            return notFound(absent);
        }
        if (fault instanceof TemplateException failed) {
            return failed(failed);
        }
        if (fault instanceof ParseException wrong) {
            return syntax(wrong);
        }
        if (fault instanceof TemplateNotFoundException lost) {
            return error("模板-找不到", Location.of(lost.getTemplateName()), "找不到模板“" + lost.getTemplateName() + "”", "");
        }
        if (fault instanceof MalformedTemplateNameException name) {
            return error("模板-找不到", loader.place(main, 0, 0), "模板名“" + name.getTemplateName() + "”不合要求", "只写模板文件夹里的文件名");
        }
        if (fault instanceof FunctionException function) {
            return error("模板-函数", loader.place(main, 0, 0), function.getMessage(), "");
        }
        throw new IllegalStateException("the merge failed in a way nobody foresaw", fault);
    }

    private InputException notFound(InvalidReferenceException absent) {
        Location place = place(absent);
        String expression =
                Optional.ofNullable(absent.getBlamedExpressionString()).orElse("");
        String key = values.lastLookup().key();
        Set<String> available = values.lastLookup().available();
        if (!expression.endsWith(key) || available.isEmpty()) {
            return error("模板-无此项", place, "没有名为“" + expression + "”的数据项", "请用 wenheng vars 查看可用的数据项");
        }
        String near = Similarity.nearest(key, available)
                .map(best -> "您是否想写“" + best + "”？")
                .orElse("");
        String rest = available.size() > SHOWN ? " 等" + available.size() + "项" : "";
        String list = available.stream().limit(SHOWN).collect(Collectors.joining("、"));
        return error("模板-无此项", place, "没有名为“" + expression + "”的数据项", near + "此处可用：" + list + rest);
    }

    private InputException failed(TemplateException failed) {
        Location place = place(failed);
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof FunctionException function) {
                return error("模板-函数", place, function.getMessage(), "");
            }
            if (cause instanceof TemplateNotFoundException lost) {
                return error("模板-找不到", place, "找不到模板“" + lost.getTemplateName() + "”", "请检查文件名");
            }
            if (cause instanceof ParseException wrong) {
                return syntax(wrong);
            }
        }
        String blamed = Optional.ofNullable(failed.getBlamedExpressionString()).orElse("");
        if (isAbout(failed, Values.FigureValue.class)) {
            return error(
                    "模板-运算", place, "数字“" + blamed + "”不能直接运算或比较", "请用 和、差、占比、比、大于、小于、等于 等函数，结果仍带出处；改小数位数用 保留(数, 位)");
        }
        return error("模板-执行", place, "“" + blamed + "”在这里不能这样用", wanted(failed));
    }

    /** Whether the value that did not suit was one of ours; FreeMarker keeps it to itself, but writes its class out. */
    private static boolean isAbout(TemplateException failed, Class<? extends TemplateModel> ours) {
        return failed.getMessageWithoutStackTop().contains(ours.getName());
    }

    private InputException syntax(ParseException wrong) {
        Location place = loader.place(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber());
        String told = wrong.getEditorMessage();
        Matcher token = ENCOUNTERED.matcher(told);
        String fact = told.contains("Unclosed") || told.contains("end of file")
                ? "模板写法有误：有一处没有收尾"
                : told.contains("nknown directive")
                        ? "模板写法有误：没有这个指令"
                        : "模板写法有误" + (token.find() ? "：此处不应是“" + token.group(1) + "”" : "");
        return error("模板-语法", place, fact, "请检查 ${…} 的括号、引号是否成对，<#if>、<#list>、<#macro> 是否有对应的收尾");
    }

    /** What FreeMarker needed there, in Chinese; empty where it is nothing a clerk can act on. */
    private static String wanted(TemplateException failed) {
        if (failed instanceof NonBooleanException) {
            return "这里要“是”或“否”，如 有(…)、大于(…, …)、… == \"达标\"";
        }
        if (failed instanceof NonNumericalException) {
            return "这里要一个整数";
        }
        if (failed instanceof NonSequenceException || failed instanceof NonSequenceOrCollectionException) {
            return "这里要一个列表，如 小学.学校列表";
        }
        if (failed instanceof NonStringException || failed instanceof NonStringOrTemplateOutputException) {
            return "这里要能印出的文字或数字；列表和组请取其中一项";
        }
        return failed instanceof NonHashException ? "它下面没有更多的数据项" : "";
    }

    private Location place(TemplateException fault) {
        Integer line = fault.getLineNumber();
        Integer column = fault.getColumnNumber();
        String name = Optional.ofNullable(fault.getTemplateSourceName()).orElse(main);
        return loader.place(name, line == null ? 0 : line, column == null ? 1 : column);
    }

    private static InputException error(String code, Location place, String message, String hint) {
        return new InputException(Diagnostic.error(code, place, message, hint));
    }
}
