package wenheng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import wenheng.app.disk.Doctor;
import wenheng.diagnostic.Outcome;

/** 体检：Java、编码、字体、文件夹。 */
@Command(name = "doctor", aliases = "体检", description = "检查这台机器：Java、编码、字体、文件夹")
final class DoctorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Common common;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Outcome<String> result = Doctor.run(common.fonts());
        terminal.answer(result.value(), false);
        common.print(terminal, result.diagnostics());
        return Exit.of(result.diagnostics());
    }
}
