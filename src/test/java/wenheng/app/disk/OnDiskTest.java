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

    /** However it is spelled, and as JSON as well as a workbook. */
    @Test
    void whatAProjectIsReadFromIsNotWrittenOver() throws IOException {
        Files.createDirectories(folder.resolve("数据"));
        Path table = Files.writeString(folder.resolve("数据/学校.csv"), "学校名称,学校类型,小学学生数,小学专任教师数\n城关小学,小学,200,20\n");
        Path settings = Files.writeString(
                folder.resolve("project.yaml"), "{县区: 某县, 年度: 2025, 标准: 优质均衡-2017, 数据: {学校: 数据/学校.csv}}");
        String before = Files.readString(table) + Files.readString(settings);
        Optional<Path> spelled = Optional.of(folder.resolve("数据/../数据/学校.csv"));
        assertThrows(InputException.class, () -> DISK.assess(folder, true, spelled));
        assertThrows(InputException.class, () -> DISK.workbooks(folder, Optional.of(settings)));
        assertEquals(before, Files.readString(table) + Files.readString(settings));
        DISK.assess(folder, true, Optional.of(folder.resolve("评估.json")));
        DISK.assess(folder, true, Optional.of(folder.resolve("评估.json")));
        assertTrue(Files.readString(folder.resolve("评估.json")).startsWith("{"));
    }
}
