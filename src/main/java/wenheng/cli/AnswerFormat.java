package wenheng.cli;

import java.util.List;
import picocli.CommandLine.Option;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;

/** 答复的格式：{@code -f} 后面写的，只收这条命令有的。 */
final class AnswerFormat {

    @Option(
            names = {"-f", "--format"},
            paramLabel = "格式",
            defaultValue = "text",
            description = "text 或 json（缺省 text）")
    private String format = "text";

    /**
     * Whether the answer is to be JSON.
     *
     * @param what is answered, such as 检查结果
     * @throws InputException with the formats there are
     */
    boolean isJson(String what) {
        return isJson(format, what, List.of("text", "json"));
    }

    /**
     * The same of a command that has other formats too.
     *
     * @param known the formats of the command
     */
    static boolean isJson(String format, String what, List<String> known) {
        if (!known.contains(format)) {
            throw new InputException(Diagnostic.error(
                    "命令-用法", Location.NOWHERE, what + "不能输出为“" + format + "”", "可用：" + String.join("、", known)));
        }
        return format.equals("json");
    }
}
