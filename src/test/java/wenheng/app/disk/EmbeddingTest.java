package wenheng.app.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 嵌入：README 里的 Java 照抄下来就能编译，跑出文稿。 */
class EmbeddingTest {

    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void javaOfTheReadmeBuildsACounty() throws Exception {
        Path source = Files.writeString(folder.resolve("Snippet.java"), program(), UTF_8);
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-encoding", "UTF-8", "-proc:none", "-cp", classPath(), source.toString());
        assertEquals(0, compiled);
        assertEquals(0, run(), () -> "see " + folder);
        Path paper = folder.resolve("成果/自评报告");
        for (String ending : List.of(".docx", ".pdf", ".html")) {
            assertTrue(Files.size(paper.resolve("自评报告" + ending)) > 1000, ending);
        }
    }

    private static String program() throws IOException {
        Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("README.md"), UTF_8));
        assertTrue(snippet.find(), "README 里没有 Java");
        return "import java.nio.file.*;\nimport java.time.*;\nimport java.util.*;\n"
                + "import wenheng.app.*;\nimport wenheng.app.disk.*;\nimport wenheng.project.*;\n"
                + "class Snippet {\npublic static void main(String[] args) throws Exception {\n"
                + snippet.group(1) + "}\n}\n";
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private int run() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath() + File.pathSeparator + folder,
                        "Snippet")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed.txt").toFile())
                .start()
                .waitFor();
    }
}
