package wenheng;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.opentest4j.AssertionFailedError;

/**
 * 客户端：读者打开文稿所用的程序（LibreOffice、poppler、Chromium），在测试里以我们的字体配置运行。
 *
 * <p>With {@code -Dwenheng.clients=true} a missing program fails the test, with {@code false} no client test runs; without
 * the property a test whose program is missing is skipped and says so.
 */
public final class Clients {

    /** A program, by the names it may have on the PATH. */
    public enum Program {
        LIBREOFFICE("soffice", "libreoffice"),
        PDFTOPPM("pdftoppm"),
        CHROMIUM("chromium", "chromium-browser", "google-chrome");

        private final List<String> names;

        Program(String... names) {
            this.names = List.of(names);
        }

        /** Where it is installed. */
        public Optional<Path> path() {
            String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
            return Arrays.stream(folders.split(File.pathSeparator, -1))
                    .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    /** Its settings stand in one folder: classes that start it take turns, by {@code @ResourceLock}. */
    public static final String LIBREOFFICE = "LibreOffice";

    private static final Path WORK = Path.of("target", "clients").toAbsolutePath();

    /** A program that has used more processor time than this, or none for so long, will not end. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Clients() {}

    /** Skips the test where a program is missing, or fails it where the build promised to have them all. */
    public static void assumeAvailable(Program... programs) {
        String wanted = System.getProperty("wenheng.clients", "");
        Assumptions.assumeFalse(wanted.equals("false"), "-Dwenheng.clients=false，跳过客户端测试");
        for (Program program : programs) {
            if (program.path().isEmpty()) {
                String message = "没有安装 " + program.names.get(0);
                if (wanted.equals("true")) {
                    throw new AssertionFailedError(message + "，而 -Dwenheng.clients=true 要求运行客户端测试");
                }
                Assumptions.abort(message + "，跳过这项客户端测试");
            }
        }
    }

    /** The same for LibreOffice's spreadsheet program, which may be left out of an installation. */
    public static void assumeSpreadsheets() {
        assumeAvailable(Program.LIBREOFFICE);
        Path program = Program.LIBREOFFICE.path().orElseThrow();
        try {
            boolean there = Files.exists(program.toRealPath().resolveSibling("libsclo.so"));
            if (!there && System.getProperty("wenheng.clients", "").equals("true")) {
                throw new AssertionFailedError("没有安装 LibreOffice Calc，而 -Dwenheng.clients=true 要求运行客户端测试");
            }
            Assumptions.assumeTrue(there, "没有安装 LibreOffice Calc，跳过这项客户端测试");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Converts a .docx, .xlsx or .html by LibreOffice; the PDF takes its name and lies in {@code outDir}. */
    public static Path convertToPdf(Path document, Path outDir) {
        return convert(document, "pdf", outDir);
    }

    /** Converts many at once, which saves the program's start; the PDFs stand in the order of the documents. */
    public static List<Path> convertAllToPdf(List<Path> documents, Path outDir) {
        return convertAll(documents, "pdf", outDir);
    }

    /**
     * Converts a file by LibreOffice; the result takes its name and lies in {@code outDir}.
     *
     * @param format file ending, with the name of a filter where it needs one: {@code xlsx:Calc MS Excel 2007 XML}
     */
    public static Path convert(Path document, String format, Path outDir) {
        return convertAll(List.of(document), format, outDir).get(0);
    }

    private static List<Path> convertAll(List<Path> documents, String format, Path outDir) {
        String ending = "." + format.replaceFirst(":.*", "");
        List<Path> results = documents.stream()
                .map(document -> outDir.resolve(stem(document) + ending))
                .toList();
        List<String> arguments = new ArrayList<>(List.of(
                "-env:UserInstallation=" + WORK.resolve("libreoffice").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format,
                "--outdir",
                outDir.toAbsolutePath().toString()));
        documents.forEach(document -> arguments.add(document.toAbsolutePath().toString()));
        run(Program.LIBREOFFICE, results, arguments.toArray(String[]::new));
        return results;
    }

    /** One PNG a page, in page order. */
    public static List<Path> renderPng(Path pdf, Path outDir, int dpi) {
        String prefix = stem(pdf);
        run(
                Program.PDFTOPPM,
                List.of(outDir),
                "-png",
                "-r",
                String.valueOf(dpi),
                pdf.toAbsolutePath().toString(),
                outDir.toAbsolutePath().resolve(prefix).toString());
        try (Stream<Path> files = Files.list(outDir)) {
            return files.filter(file -> isPage(file.getFileName().toString(), prefix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The page as a desktop browser shows it, 1280 pixels wide. */
    public static Path screenshot(Path html, Path png) {
        return screenshot(html, png, 1280, 1600);
    }

    /** The page in a window of that size, in pixels. */
    public static Path screenshot(Path html, Path png, int width, int height) {
        run(
                Program.CHROMIUM,
                List.of(png),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + WORK.resolve("chromium"),
                "--window-size=" + width + "," + height,
                "--screenshot=" + png.toAbsolutePath(),
                html.toUri().toString());
        return png;
    }

    /** The fontconfig file that shows programs our fonts alone, written once: a program may be reading it. */
    private static final class Fontconfig {

        static final Path FILE = write();

        private static Path write() {
            try {
                Files.createDirectories(WORK);
                String template = Files.readString(Path.of("src/test/fontconfig/fonts.conf.template"), UTF_8);
                String fonts = Path.of("fonts").toAbsolutePath().toString();
                String cache = WORK.resolve("fontconfig").toString();
                Path file = WORK.resolve("fonts.conf");
                return Files.writeString(
                        file, template.replace("@FONTS@", fonts).replace("@CACHE@", cache), UTF_8);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    private static void run(Program program, List<Path> results, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.path()
                .orElseThrow(() -> new AssertionFailedError("没有安装 " + program.names.get(0)))
                .toString());
        command.addAll(List.of(arguments));
        Path log = WORK.resolve(program.names.get(0) + ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("FONTCONFIG_FILE", Fontconfig.FILE.toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = waitFor(process);
            if (!ended || process.exitValue() != 0 || !results.stream().allMatch(Files::exists)) {
                throw new AssertionFailedError(
                        (ended ? "运行失败：" : "没有结束的样子：") + String.join(" ", command) + "\n" + readLog(log));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean waitFor(Process process) {
        try {
            Duration used = Duration.ZERO;
            int idle = 0;
            while (idle < LONGEST.toSeconds() && used.compareTo(LONGEST) < 0) {
                if (process.waitFor(1, TimeUnit.SECONDS)) {
                    return true;
                }
                Duration before = used;
                used = used(process);
                idle = used.equals(before) ? idle + 1 : 0;
            }
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            return false;
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration used(Process process) {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String readLog(Path log) throws IOException {
        return new String(Files.readAllBytes(log), UTF_8);
    }

    private static boolean isPage(String name, String prefix) {
        return name.startsWith(prefix + "-") && name.endsWith(".png");
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
