package wenheng.cli;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;

/** 答复的格式：{@code -f} 后面写的，只收这条命令有的。 */
final class AnswerFormat {

    private AnswerFormat() {}

    /**
     * Whether the answer is to be JSON.
     *
     * @param what is answered, such as 评估结果
     * @param known the formats of the command
     * @throws InputException with the formats there are
     */
    static boolean isJson(String format, String what, List<String> known) {
        if (!known.contains(format)) {
            throw new InputException(Diagnostic.error(
                    "命令-用法", Location.NOWHERE, what + "不能输出为“" + format + "”", "可用：" + String.join("、", known)));
        }
        return format.equals("json");
    }
}
