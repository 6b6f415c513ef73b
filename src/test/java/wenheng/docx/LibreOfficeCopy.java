package wenheng.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** 给 LibreOffice 的副本：LibreOffice 把 overflowPunct 读反了（0 当作悬挂），测试用的副本把它改成 1；发出去的文件仍是 0。 */
public final class LibreOfficeCopy {

    private LibreOfficeCopy() {}

    /** Writes the copy and answers its path. */
    public static Path of(Path docx, Path copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().endsWith(".xml") ? flipped(bytes) : bytes);
            }
        }
        return Files.write(copy, out.toByteArray());
    }

    private static byte[] flipped(byte[] xml) {
        String text = new String(xml, StandardCharsets.UTF_8);
        return text.replace("<w:overflowPunct w:val=\"0\"/>", "<w:overflowPunct w:val=\"1\"/>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
