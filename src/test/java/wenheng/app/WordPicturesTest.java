package wenheng.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wenheng.app.disk.DiskWorld;
import wenheng.diagnostic.Location;
import wenheng.project.Folder;

class WordPicturesTest {

    @TempDir
    Path folder;

    private static byte[] picture(int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException noFileInvolved) {
            throw new UncheckedIOException(noFileInvolved);
        }
        return out.toByteArray();
    }

    private static String taken(WordPictures pictures, String name, int width) {
        return pictures.take(name, picture(width), Location.NOWHERE)
                .value()
                .orElseThrow()
                .source();
    }

    @Test
    void noNameLeadsOutOfTheFolder() {
        WordPictures pictures = new WordPictures(new Folder(new DiskWorld(folder)), "稿");
        for (String name : List.of("../../x.png", "C:\\a\\x.png", "/\n/../../x.png", "\n../../x.png", "..:/x.png")) {
            assertEquals("x.png", taken(pictures, name, 20), name);
        }
        assertEquals(Set.of("x.png"), pictures.files().keySet());
    }

    @Test
    void otherPicturesOfOneNameGetOthersAlsoWhereCaseDoesNotTellFilesApart() {
        WordPictures pictures = new WordPictures(new Folder(new DiskWorld(folder)), "稿");
        assertEquals("x.png", taken(pictures, "x.png", 20));
        assertEquals("x.png", taken(pictures, "x.png", 20), "the same picture once more");
        assertEquals("x-2.png", taken(pictures, "x.png", 30));
        assertEquals("X-3.png", taken(pictures, "X.png", 40));
    }

    /** A picture of ours comes back from Word without what its camera wrote. */
    @Test
    void anOriginalThatIsThereIsTakenForThePictureAndStaysAsItIs() throws IOException {
        byte[] original = Arrays.copyOf(picture(20), picture(20).length + 9);
        Files.write(folder.resolve("x.png"), original);
        WordPictures pictures = new WordPictures(new Folder(new DiskWorld(folder)), "稿");
        assertEquals("x.png", taken(pictures, "x.png", 20));
        assertEquals(Map.of(), pictures.files());
        assertEquals("x-2.png", taken(pictures, "x.png", 30));
    }

    @Test
    void whatIsNoNameOrTooLongOrTurnsTheLineRoundIsNamedAfterThePaper() {
        WordPictures pictures = new WordPictures(new Folder(new DiskWorld(folder)), "稿");
        assertEquals("稿-图1.png", taken(pictures, "", 20));
        assertEquals("稿-图2.png", taken(pictures, "长".repeat(200) + ".png", 30));
        assertEquals("稿-图3.png", taken(pictures, "\u202Egnp.exe", 40));
    }
}
