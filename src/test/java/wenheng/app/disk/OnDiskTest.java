package wenheng.app.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.BuildOptions;
import wenheng.app.RenderOptions;
import wenheng.app.Report;
import wenheng.diagnostic.InputException;
import wenheng.project.OutputFormat;

class OnDiskTest {

    private static final OnDisk DISK = new OnDisk(Optional.of(Path.of("fonts")));

    @TempDir
    Path folder;

    @Test
    void paperThatCannotBeWrittenDoesNotStopTheOthers() throws IOException {
        Path first = Files.writeString(folder.resolve("一.md"), "# 一\n");
        Path second = Files.writeString(folder.resolve("二.md"), "# 二\n");
        Files.createDirectories(folder.resolve("一.html/里面"));
        Report report =
                DISK.render(List.of(first, second), Optional.empty(), RenderOptions.in(List.of(OutputFormat.HTML)));
        assertTrue(report.refused());
        assertTrue(report.diagnostics().all().get(0).text().contains("一.html"));
        assertEquals(List.of(folder.resolve("二.html").toString()), report.written());
    }

    @Test
    void folderThatIsNoProjectIsRefusedAndNothingIsMadeThere() {
        Path nowhere = folder.resolve("打错的名字");
        assertThrows(InputException.class, () -> DISK.build(nowhere, Optional.empty(), BuildOptions.ALL));
        assertFalse(Files.exists(nowhere));
    }
}
