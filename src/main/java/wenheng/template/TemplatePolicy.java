package wenheng.template;

import freemarker.core.InterruptionChecks;
import freemarker.core.InterruptionChecks.Construct;
import freemarker.template.Template;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wenheng.text.Characters;

/**
 * 模板用法的许可：列出可用的，其余一律不收。 Judged on the syntax tree, before anything runs.
 *
 * <p>A list of what is allowed rather than of what is not: FreeMarker's own settings close the way to classes, but
 * leave built-ins that run text as code, tell the time or cost without bound, and each new version adds some. Judged
 * before anything runs, so that a refusal names the place and no branch escapes it because it was not taken. Cost: one
 * walk over the tree.
 */
final class TemplatePolicy {

    /** What was refused, and where in the parsed text. */
    record Refusal(String message, String hint, int line, int column) {}

    /** Nothing here runs text as code, reads the clock, matches patterns or allocates by a number. */
    private static final Set<String> BUILT_INS =
            words("size keys values join first last seq_contains seq_index_of contains"
                    + " starts_with ends_with index_of then switch has_next index counter is_first is_last item_parity is_odd_item"
                    + " is_even_item item_cycle trim length replace split reverse sort sort_by map filter take_while drop_while min max"
                    + " exists if_exists default has_content string c cn esc no_esc markup_string number int floor ceiling round abs"
                    + " keep_before keep_after keep_before_last keep_after_last remove_beginning remove_ending ensure_starts_with"
                    + " ensure_ends_with chunk sequence upper_case lower_case cap_first uncap_first is_string is_number is_boolean"
                    + " is_sequence is_hash is_hash_ex is_enumerable is_indexable is_macro is_method is_directive is_markup_output"
                    + " truncate blank_to_null trim_to_null empty_to_null with_args");

    /** Built-ins that take flags, {@code r} for a pattern among them, as one argument more than these. */
    private static final Map<String, Integer> WITH_FLAGS = Map.of(
            "replace", 2,
            "split", 1,
            "keep_before", 1,
            "keep_after", 1,
            "keep_before_last", 1,
            "keep_after_last", 1,
            "ensure_starts_with", 1);

    private static final Set<String> SPECIAL = words(".vars .globals .locals .main .namespace .data_model .pass .args"
            + " .template_name .main_template_name .current_template_name .caller_template_name");

    private static final Set<String> DIRECTIVES =
            words("#setting #outputformat #attempt #recover #noautoesc #visit #recurse");

    /** No paper counts further. */
    private static final BigDecimal LONGEST_RANGE = BigDecimal.valueOf(100_000);

    private static final String NOTHING_ELSE = "模板只能取数据、判断、循环和调用文衡的函数";

    private TemplatePolicy() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** Whatever is not allowed, in the order of the template. */
    static Stream<Refusal> refusals(Template template) {
        return Stream.concat(header(template), constructs(template));
    }

    /** The first line of a template may not say that its values are printed as they are. */
    private static Stream<Refusal> header(Template template) {
        boolean escaped = template.getOutputFormat() == MarkupFormat.INSTANCE && template.getAutoEscaping();
        return escaped ? Stream.empty() : Stream.of(new Refusal("不能用“<#ftl …>”改变输出格式或转义", NOTHING_ELSE, 1, 1));
    }

    private static Stream<Refusal> constructs(Template template) {
        return InterruptionChecks.constructs(template).stream()
                .flatMap(each ->
                        judge(each)
                                .map(message -> new Refusal(message, NOTHING_ELSE, each.line(), each.column()))
                                .stream());
    }

    private static Optional<String> judge(Construct construct) {
        String text = construct.text();
        return switch (construct.kind()) {
            case BUILT_IN -> refuseIf(!BUILT_INS.contains(snakeCase(text)), "不能使用“?" + text + "”");
            case SPECIAL_VARIABLE -> refuseIf(!SPECIAL.contains(snakeCase(text)), "不能使用“" + text + "”");
            case DIRECTIVE -> refuseIf(DIRECTIVES.contains(text.toLowerCase(Locale.ROOT)), "不能使用“<" + text + ">”");
            case LITERAL -> refuseIf(text.codePoints().anyMatch(Characters::isReserved), "引号内含有程序保留的字符");
            case RANGE -> refuseIf(tooLong(text), "数列太长或没有终点");
            case CALL -> refuseIf(mayTakeFlags(text), "替换、切分、截取要直接写参数，不能用正则表达式等标志");
        };
    }

    /** Kept in a variable, in brackets or behind {@code ?with_args}, nobody sees how many arguments will come. */
    private static boolean mayTakeFlags(String call) {
        String key = snakeCase(call.substring(0, call.indexOf('/')));
        return WITH_FLAGS.containsKey(key) && !call.endsWith("/" + WITH_FLAGS.get(key));
    }

    private static boolean tooLong(String end) {
        return end.equals("..") || !end.isEmpty() && new BigDecimal(end).abs().compareTo(LONGEST_RANGE) > 0;
    }

    private static Optional<String> refuseIf(boolean refused, String message) {
        return refused ? Optional.of(message) : Optional.empty();
    }

    private static String snakeCase(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            out.append(Character.isUpperCase(c) ? "_" + Character.toLowerCase(c) : String.valueOf(c));
        }
        return out.toString();
    }
}
