package wenheng.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import wenheng.app.Program;

/** 总命令：不带子命令时打印帮助。 */
@Command(
        name = "wenheng",
        description = "文衡：由学校表格和叙述文字生成全年公文（Word、PDF、网页）",
        footer = {"", "例：wenheng build examples/qingshi", "每个命令加 --help 看用法。"})
final class RootCommand implements Runnable {

    private static final List<Class<?>> COMMANDS = List.of(
            NewCommand.class,
            BuildCommand.class,
            AssessCommand.class,
            CheckCommand.class,
            RenderCommand.class,
            CompareCommand.class,
            TemplateCommand.class,
            VarsCommand.class,
            DoctorCommand.class);

    private final Terminal terminal;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "打印帮助")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            description = "打印版本")
    private boolean version;

    @Spec
    private CommandSpec spec;

    RootCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * The command that a word names, by itself; all of them where it names none, for help and for the nearest name. Reading
     * what a command can do costs more than many a command itself, so the others are left alone.
     */
    static List<Class<?>> commands(String word) {
        List<Class<?>> named =
                COMMANDS.stream().filter(command -> isNamed(command, word)).toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    private static boolean isNamed(Class<?> command, String word) {
        Command told = command.getAnnotation(Command.class);
        return told.name().equals(word) || List.of(told.aliases()).contains(word);
    }

    @Override
    public void run() {
        if (version) {
            terminal.out().println("文衡 wenheng " + Program.version());
            return;
        }
        CommandLine.usage(spec.commandLine(), terminal.out());
    }
}
