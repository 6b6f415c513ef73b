package wenheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** 终端：跑一条命令，记下它印的。 */
final class Console {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Runs a command; answers its exit code. */
    int run(String... args) {
        return runIn("UTF-8", args);
    }

    /** Runs a command where file names are in this encoding; answers its exit code. */
    int runIn(String names, String... args) {
        out.reset();
        err.reset();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(new Terminal(printed, complained, printed, StandardCharsets.UTF_8, false), names, args);
    }

    /** Runs a command that meets this error as soon as it prints; answers its exit code. */
    int runFailing(Error error, String... args) {
        err.reset();
        PrintStream failing = new PrintStream(out) {
            @Override
            public void println(String line) {
                throw error;
            }
        };
        PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(new Terminal(failing, complained, failing, StandardCharsets.UTF_8, false), "UTF-8", args);
    }

    /** What the last command printed. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the last command complained of. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Copies the project of the example into a folder, without what was built from it. */
    static Path example(Path folder) throws IOException {
        Path copy = folder.resolve("青石县");
        Path example = Path.of("examples/qingshi");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(f -> !f.toString().contains("成果")).toList()) {
                Path target = copy.resolve(example.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
