package wenheng.cli;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.project.Format;

/** 选项 -f 的各格式。 */
final class Formats {

    private Formats() {}

    /** The formats named; a wrong name is refused with the right ones. */
    static List<Format> parse(List<String> names) {
        return names.stream().map(Formats::parse).distinct().toList();
    }

    private static Format parse(String name) {
        return Format.ofName(name)
                .orElseThrow(() -> new InputException(
                        Diagnostic.error("命令-用法", Location.NOWHERE, "没有格式“" + name + "”", "可用：" + Format.names())));
    }
}
