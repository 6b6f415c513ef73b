package wenheng.app.disk;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.app.Program;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.font.RoutedFonts;
import wenheng.project.Fonts;
import wenheng.style.FontMetrics;
import wenheng.style.FontRole;

/** 体检命令：这台机器能不能用。 */
public final class Doctor {

    /** Characters of names and places that poor fonts lack; all of them are in 通用规范汉字表. */
    private static final String PROBE = "县垚堃喆啰瞭〇㎡—…￥";

    private final StringBuilder text = new StringBuilder();
    private final List<Diagnostic> found = new ArrayList<>();

    private Doctor() {}

    /** A report on this machine, with a finding for all that is wrong. */
    public static Outcome<String> run(Optional<Path> fonts) {
        Doctor doctor = new Doctor();
        doctor.java();
        doctor.fonts(fonts);
        doctor.folder();
        return new Outcome<>(doctor.text.toString(), new Diagnostics(doctor.found));
    }

    private void say(String name, String value) {
        text.append(name).append("：").append(value).append('\n');
    }

    private void java() {
        say("文衡", Program.version());
        say("Java", System.getProperty("java.version") + "（" + System.getProperty("java.vendor") + "）");
        say("系统", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        say("文件名编码", System.getProperty("sun.jnu.encoding"));
        say("文本编码", Charset.defaultCharset().name());
        say("可用内存", (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }

    private void fonts(Optional<Path> asked) {
        try {
            Fonts fonts = FontFolder.open(asked);
            say("字体文件夹", fonts.place());
            fonts.inUse().forEach((role, file) -> say("  " + role, file));
            RoutedFonts metrics = fonts.metrics();
            PROBE.codePoints()
                    .filter(c -> lacks(metrics, c))
                    .forEach(c -> found.add(Diagnostic.warning(
                            "字体-缺字", Location.of(fonts.place()), "字体中没有“" + Character.toString(c) + "”", "请补充后备字体")));
        } catch (InputException unusable) {
            found.addAll(unusable.diagnostics().all());
        }
    }

    private static boolean lacks(FontMetrics metrics, int codePoint) {
        return metrics.glyph(FontRole.BODY, codePoint).missing();
    }

    private void folder() {
        Path here = Path.of("").toAbsolutePath();
        say("当前文件夹", here + (Files.isWritable(here) ? "（可写）" : "（不可写）"));
    }
}
