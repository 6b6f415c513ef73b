package wenheng.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** 同样的输入，在说什么话、用什么数字的机器上都得到同样的字节。 */
@Isolated("the default locale is that of the whole machine")
class LocaleTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar-EG-u-nu-arab");

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void theDigitsOfTheMachineAreInNoFile() throws IOException {
        Path paper = folder.resolve("稿.md");
        Files.writeString(paper, "---\n标题: 测\n---\n\n正文123。\n");
        for (String format : new String[] {"pdf", "docx", "html"}) {
            assertArrayEquals(written(paper, format, Locale.ROOT, "甲"), written(paper, format, ARABIC, "乙"), format);
        }
    }

    private byte[] written(Path paper, String format, Locale locale, String out) throws IOException {
        Locale.setDefault(locale);
        Console console = new Console();
        int code = console.run(
                "render",
                paper.toString(),
                "-f",
                format,
                "-o",
                folder.resolve(out).toString());
        assertEquals(0, code, console.err());
        return Files.readAllBytes(folder.resolve(out).resolve("稿." + format));
    }
}
