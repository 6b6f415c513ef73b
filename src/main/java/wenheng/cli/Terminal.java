package wenheng.cli;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.OneLine;
import wenheng.diagnostic.Severity;
import wenheng.text.FileName;

/**
 * 终端：结果写到标准输出，诊断写到标准错误。
 *
 * @param out results, in the terminal's encoding
 * @param err diagnostics, in the terminal's encoding
 * @param bytes standard output itself, for JSON in UTF-8
 * @param charset the terminal's encoding
 */
record Terminal(PrintStream out, PrintStream err, PrintStream bytes, Charset charset, boolean color) {

    private static final String RESET = "\u001B[0m";

    /** The terminal the program was started from. */
    static Terminal ofSystem() {
        Charset charset = consoleCharset();
        PrintStream out = new PrintStream(System.out, true, charset);
        PrintStream err = new PrintStream(System.err, true, charset);
        return new Terminal(out, err, System.out, charset, false);
    }

    /** The encoding of the console: what newer Java names, else what Java 17 names, else UTF-8. */
    private static Charset consoleCharset() {
        return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
                .map(System::getProperty)
                .filter(name -> name != null && Charset.isSupported(name))
                .map(Charset::forName)
                .filter(charset -> charset.canEncode() && charset.newEncoder().canEncode('县'))
                .findFirst()
                .orElse(StandardCharsets.UTF_8);
    }

    Terminal withColor(boolean wanted) {
        return new Terminal(out, err, bytes, charset, wanted);
    }

    /** Prints every finding; remarks only where they are wanted. */
    void print(Diagnostics diagnostics, boolean remarks) {
        diagnostics.all().stream()
                .filter(finding -> remarks || finding.severity() != Severity.INFO)
                .forEach(finding -> err.println(colored(finding)));
    }

    private String colored(Diagnostic finding) {
        return color ? paint(finding.severity()) + finding.text() + RESET : finding.text();
    }

    private static String paint(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
    }

    /** Writes what was asked for: JSON, or lines for the terminal. */
    void answer(String text, boolean json) {
        if (json) {
            json(text);
        } else {
            out.print(OneLine.legible(text));
        }
    }

    /**
     * Tells of a file.
     *
     * @param verb what became of it, such as 已生成, with a blank
     */
    void tell(String verb, String path) {
        out.println(verb + FileName.shown(path));
    }

    /** Writes JSON: UTF-8, whatever the terminal speaks. */
    void json(String text) {
        byte[] encoded = (text + "\n").getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(encoded);
    }
}
