package wenheng.markup;

import java.util.Optional;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Image;

/** 图片之源：标记文本里写的图片文件，换成图像。 The parser's only way to files; whoever reads them stands behind it. */
public interface PictureSource {

    /** Where only text is at hand: no picture is found. */
    PictureSource NONE = (file, place) -> new Outcome<>(
            Optional.empty(), Diagnostics.of(Diagnostic.error("图片-读不到", place, "这里读不到图片“" + file + "”", "")));

    /**
     * The picture in a file; a finding where it is missing, damaged or unfit.
     *
     * @param file as the author wrote it, relative to the text that names it
     * @param place where it is named
     */
    Outcome<Optional<Image>> picture(String file, Location place);
}
