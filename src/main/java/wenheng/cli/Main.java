package wenheng.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.OneLine;

/** 程序入口。 */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofSystem(), System.getProperty("sun.jnu.encoding"), args));
    }

    /**
     * Runs one command.
     *
     * @param fileNameEncoding the encoding Java uses for file names here
     * @return the exit code
     */
    static int run(Terminal terminal, String fileNameEncoding, String... args) {
        // OpenPDF writes its table of places with the digits of the default locale; those of no country are 0 to 9.
        Locale.setDefault(Locale.ROOT);
        if (!spellsChinese(fileNameEncoding)) {
            byte[] line =
                    "错误[环境-区域]: 系统区域设置不能表示中文文件名；请先执行 export LC_ALL=C.UTF-8 (the locale has no Chinese; set LC_ALL=C.UTF-8)\n"
                            .getBytes(StandardCharsets.UTF_8);
            terminal.err().write(line, 0, line.length);
            terminal.err().flush();
            return Exit.REFUSED;
        }
        try {
            return commandLine(terminal, args.length == 0 ? "" : args[0]).execute(args);
        } catch (OutOfMemoryError full) {
            terminal.err().println("内存不够，没有做完（" + full.getMessage() + "）");
            terminal.err().println("  提示: 请关掉其他程序再试，或用 java -Xmx2g -jar wenheng.jar … 给程序多些内存");
            return Exit.FAULT;
            // Picocli hands over exceptions only; an error left to Java would end as 1, which says there are findings.
        } catch (Error fault) {
            return report(terminal, fault);
        }
    }

    private static boolean spellsChinese(String encoding) {
        return Optional.ofNullable(encoding)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .map(charset -> charset.canEncode() && charset.newEncoder().canEncode("青石县"))
                .orElse(true);
    }

    /** The command tree as far as the first word needs it. */
    private static CommandLine commandLine(Terminal terminal, String first) {
        CommandLine line = new CommandLine(new RootCommand(terminal), new CommandFactory(terminal));
        RootCommand.commands(first).forEach(line::addSubcommand);
        nameHeadings(line);
        line.setOut(new PrintWriter(terminal.out(), true, terminal.charset()));
        line.setErr(new PrintWriter(terminal.err(), true, terminal.charset()));
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler(new UsageErrors(terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(terminal, failure));
        return line;
    }

    /** The headings of the help are the same for every command. */
    private static void nameHeadings(CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .synopsisHeading("用法：")
                .commandListHeading("%n命令：%n")
                .optionListHeading("%n选项：%n")
                .parameterListHeading("%n参数：%n");
        line.getSubcommands().values().forEach(Main::nameHeadings);
    }

    private static int report(Terminal terminal, Throwable failure) {
        if (failure instanceof InputException refused) {
            terminal.print(refused.diagnostics(), true);
            return Exit.REFUSED;
        }
        terminal.err()
                .println("程序出错（" + failure.getClass().getSimpleName() + "："
                        + OneLine.of(String.valueOf(failure.getMessage())) + "），没有写入任何文件");
        terminal.err().println("  提示: 这不是您的数据的问题，请把用的命令和这一行告诉维护人员；设 WENHENG_TRACE=1 再运行可看到细节");
        if ("1".equals(System.getenv("WENHENG_TRACE"))) {
            failure.printStackTrace(terminal.err());
        }
        return Exit.FAULT;
    }
}
