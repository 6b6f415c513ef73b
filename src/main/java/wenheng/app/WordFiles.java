package wenheng.app;

import java.nio.file.Path;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Document;
import wenheng.docx.read.DocxReader;
import wenheng.docx.read.PictureSink;
import wenheng.project.Folder;

/** Word 文件：从磁盘读成公文。 */
final class WordFiles {

    /** How their names end. */
    static final String ENDING = ".docx";

    private WordFiles() {}

    /** Reads a Word file as a paper. */
    static Outcome<Document> read(Path file, PictureSink pictures) {
        Folder folder = new Folder(new DiskWorld(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow()));
        byte[] bytes = folder.require(file.getFileName().toString(), Location.of(file.toString()));
        return DocxReader.read(file.toString(), bytes, pictures);
    }
}
