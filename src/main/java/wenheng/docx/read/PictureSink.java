package wenheng.docx.read;

import java.util.Optional;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Image;

/** 图片的去处：读 Word 文件时遇到的图片交给它，由它认出图像、起好文件名。 */
public interface PictureSink {

    /** Nobody takes them: each leaves a mark and a finding. */
    PictureSink NONE = (name, bytes, place) -> new Outcome<>(Optional.empty(), Diagnostics.NONE);

    /**
     * Takes a picture.
     *
     * @param name the file it was made from, as the Word file has it; may be empty, or no file name at all
     * @param bytes the file itself
     * @param place where it stands
     * @return empty if it is no image that a paper can show
     */
    Outcome<Optional<Taken>> take(String name, byte[] bytes, Location place);

    /**
     * 收下的图片.
     *
     * @param source the file that the marked-up text names
     */
    record Taken(String source, Image image) {}
}
