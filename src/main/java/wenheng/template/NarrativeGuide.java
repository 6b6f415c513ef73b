package wenheng.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 叙述指引：模板在 {@code <@叙述 …/>} 里对一节的交代。
 *
 * @param name 节名, also the name of its file
 * @param hint 提示: what to write; empty if the template says nothing
 * @param length 字数, such as {@code 300—500}; empty if the template says nothing
 * @param optional 可缺: whether the paper can do without it
 */
public record NarrativeGuide(String name, String hint, String length, boolean optional) {

    private static final Pattern REMARK = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern CALL = Pattern.compile("<@叙述((?:\"[^\"]*\"|[^\">]++)*+)>");
    private static final Pattern ARGUMENT = Pattern.compile("(?:(\\p{IsHan}+)\\s*=\\s*)?(?:\"([^\"]*)\"|(true|false))");

    /** The guides of a template in its order, each section once. */
    public static List<NarrativeGuide> of(String template) {
        Map<String, NarrativeGuide> guides = new LinkedHashMap<>();
        Matcher call = CALL.matcher(REMARK.matcher(template).replaceAll(""));
        while (call.find()) {
            NarrativeGuide guide = of(arguments(call.group(1)));
            guides.putIfAbsent(guide.name(), guide);
        }
        guides.remove("");
        return new ArrayList<>(guides.values());
    }

    private static NarrativeGuide of(Map<String, String> given) {
        return new NarrativeGuide(
                given.getOrDefault("名", ""),
                given.getOrDefault("提示", ""),
                given.getOrDefault("字数", ""),
                given.getOrDefault("可缺", "").equals("true"));
    }

    /** The first argument may stand without its name: it is 名. */
    private static Map<String, String> arguments(String text) {
        Map<String, String> given = new LinkedHashMap<>();
        Matcher argument = ARGUMENT.matcher(text);
        while (argument.find()) {
            String name = argument.group(1) == null ? "名" : argument.group(1);
            given.put(name, argument.group(2) == null ? argument.group(3) : argument.group(2));
        }
        return given;
    }

    /** The guide as the comment a new narrative file begins with. */
    public String comment() {
        String words = length.isEmpty() ? "" : "（约" + length + "字）";
        String what = hint.isEmpty() ? "请写“" + name + "”的内容。" : hint;
        String without = optional ? "这一节可以不写。" : "";
        return "<!-- 写什么" + words + "：" + what + without + "写在这一行下面；数字用 wenheng vars 查到的名称取，不要手打。 -->\n";
    }
}
