package wenheng.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import wenheng.app.Report;
import wenheng.app.disk.OnDisk;
import wenheng.diagnostic.Diagnostics;

/** 各命令共有的选项。 */
final class Common {

    @Option(names = "--fonts", paramLabel = "文件夹", description = "字体文件夹（缺省：环境变量 WENHENG_FONTS，或程序旁边的 fonts）")
    private Path fonts;

    @Option(names = "--embed-fonts", description = "把字体嵌入 Word 文件，换了电脑样子不变（文件会大二十多兆）")
    private boolean embedFonts;

    @Option(
            names = {"-q", "--quiet"},
            description = "只打印错误和警告")
    private boolean quiet;

    @Option(names = "--color", description = "诊断用颜色区分")
    private boolean color;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "打印帮助")
    @SuppressWarnings("unused") // picocli acts on it
    private boolean help;

    Optional<Path> fonts() {
        return Optional.ofNullable(fonts);
    }

    /** The ways through the program, with the fonts asked for. */
    OnDisk disk() {
        return new OnDisk(fonts());
    }

    boolean embedsFonts() {
        return embedFonts;
    }

    boolean quiet() {
        return quiet;
    }

    /** Prints findings as asked: in color, without remarks. */
    void print(Terminal terminal, Diagnostics findings) {
        terminal.withColor(color).print(findings, !quiet);
    }

    /**
     * Prints what a run found, and unless it is to be quiet what it wrote and has to say.
     *
     * @param verb before each path, such as 已生成
     * @return the exit code
     */
    int print(Terminal terminal, Report report, String verb) {
        print(terminal, report.diagnostics());
        if (!quiet) {
            report.written().forEach(path -> terminal.tell(verb, path));
            report.summary().forEach(line -> terminal.answer(line + "\n", false));
        }
        return report.refused() ? Exit.REFUSED : Exit.of(report.diagnostics());
    }
}
