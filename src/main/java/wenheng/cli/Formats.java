package wenheng.cli;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.project.OutputFormat;

/** 选项 -f 的各格式。 */
final class Formats {

    private Formats() {}

    /** The formats named; a wrong name is refused with the right ones. */
    static List<OutputFormat> parse(List<String> names) {
        return names.stream().map(Formats::parse).distinct().toList();
    }

    private static OutputFormat parse(String name) {
        return OutputFormat.ofName(name)
                .orElseThrow(() -> new InputException(Diagnostic.error(
                        "命令-用法", Location.NOWHERE, "没有格式“" + name + "”", "可用：" + OutputFormat.names())));
    }
}
