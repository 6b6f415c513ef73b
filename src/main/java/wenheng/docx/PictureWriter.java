package wenheng.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import wenheng.document.Block;
import wenheng.document.Image;
import wenheng.docx.word.DocumentRoot;
import wenheng.docx.word.Typography;
import wenheng.ooxml.Parts;
import wenheng.ooxml.Vocabulary;
import wenheng.ooxml.Xml;
import wenheng.page.PictureSize;

/** 图片书写：文件原样放进包里，用两次的只放一次。 */
final class PictureWriter {

    private final Drawings drawings;
    private final Parts parts;
    private final Map<Image, String> known = new HashMap<>();

    PictureWriter(Drawings drawings, Parts parts) {
        this.drawings = drawings;
        this.parts = parts;
    }

    /** Writes the run that shows the picture as large as on the page. */
    void write(Block.Picture picture, PictureSize size) {
        String relationship = known.computeIfAbsent(picture.image(), this::add);
        drawings.write(
                new Drawings.Frame(
                        "图片", size.width(), size.height(), picture.caption().plain(), picture.alternative()),
                Vocabulary.PIC,
                () -> shape(picture.source(), relationship, size));
    }

    private String add(Image image) {
        String name =
                "media/image" + (known.size() + 1) + "." + image.format().name().toLowerCase(Locale.ROOT);
        parts.add("word/" + name, image.format().mediaType(), image.bytes());
        return parts.relate(DocumentRoot.PATH, Vocabulary.relationship("image"), name);
    }

    /** The file's name comes back with it when the paper is read. */
    private void shape(String source, String relationship, PictureSize size) {
        Xml xml = drawings.xml();
        xml.open("pic:pic").open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", "0", "name", source).empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relationship);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", Typography.emu(size.width()), "cy", Typography.emu(size.height()));
        xml.close().open("a:prstGeom", "prst", "rect").empty("a:avLst");
        xml.close().close().close();
    }
}
