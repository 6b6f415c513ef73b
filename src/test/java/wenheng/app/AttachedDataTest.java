package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.disk.OnDisk;
import wenheng.project.OutputFormat;

/** 附数据：PDF 里的 CSV 就是文稿所据的表，多余的一栏也不带。 */
class AttachedDataTest {

    private static final Optional<Path> FONTS = Optional.of(Path.of("fonts"));
    private static final String HEADS = "学校名称,学校类型,小学学生数,教学及辅助用房面积,校长姓名,联系电话,心得\r\n";
    private static final String ROWS = "东关小学,小学,400,1800.50,张三,13800000000,甲\r\n西关小学,小学,300,1600,李四,13900000000,乙\r\n";

    @TempDir
    Path folder;

    @Test
    void aPaperCarriesTheTablesThatItsFiguresComeFrom() throws IOException {
        Map<String, String> files = files(built("是", "全县有小学生${小学.学生数}人。"));
        String rows = String.join("\r\n", "学校名称,学校类型,小学学生数,教学及辅助用房面积", "东关小学,小学,400,1800.50", "西关小学,小学,300,1600", "");
        assertEquals(Map.of("学校.csv", "\uFEFF" + rows), files);
    }

    @Test
    void aTableThatNoFigureComesFromStaysAtHome() throws IOException {
        assertEquals(
                List.of("学校.csv"),
                List.copyOf(files(built("是", "有小学生${小学.学生数}人。")).keySet()));
        assertEquals(Map.of(), files(built("是", "本文没有数字。")));
        assertEquals(Map.of(), files(built("否", "有小学生${小学.学生数}人。")));
    }

    @Test
    void theTablesOfAPaperWithoutAProjectAreItsOwn() throws IOException {
        Map<String, String> files = files(rendered("""
                ---
                标题: 通报
                附数据: 是
                成文日期: 2025-06-08
                ---
                表：各校达标/差距 {#甲}

                单位：所

                | 学校 | 小学 | < |
                |---|---|---|
                | ^ | 校数 | 达标 |
                | 东关,甲 | 12 | 9▼ |

                | 另一张 | 表 |
                |---|---|
                | "引" | 1 |
                """));
        assertEquals("\uFEFF学校,小学,小学\r\n学校,校数,达标\r\n\"东关,甲\",12,9\r\n", files.get("表1　各校达标-差距.csv"));
        assertEquals("\uFEFF另一张,表\r\n\"\"\"引\"\"\",1\r\n", files.get("第2张表.csv"));
        assertEquals(2, files.size());
    }

    @Test
    void theSwitchChangesNothingButTheFilesInside() throws IOException {
        String text = "---\n标题: 通报\n%s---\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n";
        byte[] without = rendered(text.formatted(""));
        assertArrayEquals(without, rendered(text.formatted("")));
        assertFalse(new String(without, StandardCharsets.ISO_8859_1).contains("EmbeddedFile"));
        byte[] with = rendered(text.formatted("附数据: 是\n"));
        assertArrayEquals(with, rendered(text.formatted("附数据: 是\n")));
        assertEquals(1, files(with).size());
    }

    @Test
    void everyFileSaysWhatItIsAndOfWhichDay() throws IOException {
        byte[] pdf = rendered("---\n标题: 通报\n附数据: 是\n成文日期: 2025-06-08\n---\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |\n");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            COSDictionary file = (COSDictionary)
                    catalog.getCOSArray(COSName.getPDFName("AF")).getObject(0);
            PDComplexFileSpecification specification = new PDComplexFileSpecification(file);
            PDEmbeddedFile embedded = specification.getEmbeddedFile();
            assertEquals("Data", file.getNameAsString("AFRelationship"));
            assertEquals("第1张表.csv", specification.getFileUnicode());
            assertEquals("text/csv", embedded.getSubtype());
            assertEquals(
                    "2025-06-08T00:00:00Z", embedded.getModDate().toInstant().toString());
            assertEquals(embedded.toByteArray().length, embedded.getSize());
        }
    }

    private byte[] rendered(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("文.md"), text);
        new OnDisk(FONTS).render(List.of(file), Optional.of(folder), RenderOptions.in(List.of(OutputFormat.PDF)));
        return Files.readAllBytes(folder.resolve("文.pdf"));
    }

    private byte[] built(String data, String sentence) throws IOException {
        Path project = Files.createDirectories(folder.resolve("县"));
        Files.createDirectories(project.resolve("模板"));
        Files.writeString(project.resolve("学校.csv"), "某县学校表（填表人：王五）\r\n" + HEADS + ROWS);
        Files.writeString(project.resolve("模板/文.md"), "<@前置 标题=\"通报\"/>\n" + sentence + "\n");
        Files.writeString(project.resolve("project.yaml"), """
                县区: 某县
                年度: 2025
                标准: [优质均衡-2017]
                数据: {学校: 学校.csv}
                文稿:
                  - {名称: 文, 模板: 文, 格式: [pdf], 要素: {附数据: %s}}
                """.formatted(data));
        Path output = folder.resolve("成果-" + data + sentence.length());
        new OnDisk(FONTS).build(project, Optional.of(output), BuildOptions.ALL);
        return Files.readAllBytes(output.resolve("文/文.pdf"));
    }

    private static Map<String, String> files(byte[] pdf) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDEmbeddedFilesNameTreeNode tree = Stream.ofNullable(
                            document.getDocumentCatalog().getNames())
                    .flatMap(names -> Stream.ofNullable(names.getEmbeddedFiles()))
                    .findFirst()
                    .orElse(new PDEmbeddedFilesNameTreeNode());
            for (Map.Entry<String, PDComplexFileSpecification> file :
                    Optional.ofNullable(tree.getNames()).orElse(Map.of()).entrySet()) {
                byte[] bytes = file.getValue().getEmbeddedFile().toByteArray();
                files.put(file.getKey(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
