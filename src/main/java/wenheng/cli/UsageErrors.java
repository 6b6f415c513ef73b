package wenheng.cli;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.text.Similarity;

/** 用法错误：命令写错时用中文说明，给出最像的写法。 */
final class UsageErrors implements IParameterExceptionHandler {

    /** Commands of the design that this version does not have yet. */
    private static final Map<String, String> LATER = Map.ofEntries(
            Map.entry("proof", "校对"), Map.entry("校对", "校对"), Map.entry("publish", "发布网站"), Map.entry("发布", "发布网站"));

    private final Terminal terminal;

    UsageErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        terminal.print(
                Diagnostics.of(Diagnostic.error("命令-用法", Location.NOWHERE, message(wrong), hint(wrong, command))),
                true);
        return Exit.REFUSED;
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return LATER.containsKey(first) ? "本版还不能" + LATER.get(first) + "（" + first + "）" : "不认识“" + first + "”";
        }
        if (wrong instanceof MissingParameterException missing) {
            return "缺少"
                    + missing.getMissing().stream()
                            .map(argument -> "“" + argument.paramLabel() + "”")
                            .collect(Collectors.joining("、"));
        }
        return wrong.getArgSpec() == null
                ? "命令写得不对"
                : "“" + wrong.getArgSpec().paramLabel() + "”的值“" + wrong.getValue() + "”不对";
    }

    private static String hint(ParameterException wrong, CommandLine command) {
        String help = "用 " + command.getCommandSpec().qualifiedName() + " --help 看用法";
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return help;
        }
        List<String> words = unmatched.getUnmatched();
        Set<String> known = new TreeSet<>(command.getCommandSpec().optionsMap().keySet());
        known.addAll(command.getSubcommands().keySet());
        return Similarity.nearest(words.get(0), known)
                .filter(best -> !LATER.containsKey(words.get(0)))
                .map(best -> "您是否想写“" + best + "”？" + help)
                .orElse(help);
    }
}
