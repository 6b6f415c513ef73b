package wenheng.docx.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import wenheng.document.Document;
import wenheng.docx.DocxWriter;
import wenheng.docx.Package;
import wenheng.docx.Papers;
import wenheng.style.FontRole;

class EmbeddedFontTest {

    private static final Document PAPER = Papers.body(Papers.text("县域义务教育2025年"));

    @Test
    void aFontIsKnownByItsOwnNameAndWeight() throws IOException {
        assertEquals("FandolFang R", font("FandolFang-Regular.ttf").family());
        assertEquals("Liberation Serif", font("LiberationSerif-Bold.ttf").family());
        assertTrue(font("LiberationSerif-Bold.ttf").bold());
        assertFalse(font("LiberationSerif-Regular.ttf").bold());
    }

    @Test
    void theKeyUndoesTheObfuscation() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("fonts/LiberationSerif-Regular.ttf"));
        EmbeddedFont font = EmbeddedFont.of(file).orElseThrow();
        String digits = font.key().replaceAll("[{}-]", "");
        assertTrue(font.key().matches("\\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}}"), font.key());
        byte[] hidden = font.obfuscated();
        assertFalse(Arrays.equals(file, hidden));
        for (int i = 0; i < 32; i++) {
            int pair = 15 - i % 16;
            hidden[i] ^= (byte) Integer.parseInt(digits.substring(2 * pair, 2 * pair + 2), 16);
        }
        assertArrayEquals(file, hidden);
    }

    @Test
    void aFontWhoseMakerForbidsItAndWhatIsNoFontAreNotEmbedded() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("fonts/LiberationSerif-Regular.ttf"));
        for (int rights : new int[] {0x0002, 0x0004, 0x0200}) {
            assertTrue(EmbeddedFont.of(withRights(file, rights)).isEmpty(), "fsType " + rights);
        }
        assertTrue(EmbeddedFont.of(withRights(file, 0x0008)).isPresent());
        assertTrue(EmbeddedFont.of(new byte[0]).isEmpty());
        assertTrue(EmbeddedFont.of(Arrays.copyOf(file, 200)).isEmpty());
        for (long seed = 0; seed < 200; seed++) {
            byte[] noise = Arrays.copyOf(file, 400);
            Random random = new Random(seed);
            for (int i = 0; i < 20; i++) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt();
            }
            assertTrue(EmbeddedFont.of(noise).isEmpty(), "seed " + seed);
        }
    }

    /** A length of 0xFFFF is 65,535 bytes, which the file has not, and not −1. */
    @Test
    void aFontWhoseNamesLieOutsideTheFileIsNotEmbedded() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("fonts/LiberationSerif-Regular.ttf"));
        ByteBuffer font = ByteBuffer.wrap(file);
        int entry = 12;
        while (!new String(file, entry, 4, StandardCharsets.ISO_8859_1).equals("name")) {
            entry += 16;
        }
        int names = font.getInt(entry + 8);
        for (int i = 0; i < font.getShort(names + 2); i++) {
            font.putShort(names + 6 + 12 * i + 8, (short) -1).putShort(names + 6 + 12 * i + 10, (short) -1);
        }
        assertTrue(EmbeddedFont.of(file).isEmpty());
    }

    @Test
    void thePaperNamesTheFontsItCarriesAndTheBytesRepeat() throws Exception {
        DocxOptions options = DocxOptions.DEFAULT
                .embedding(FontRole.TITLE, font("LiberationSerif-Bold.ttf"))
                .embedding(FontRole.BODY, font("LiberationSerif-Regular.ttf"))
                .embeddingLatin(font("LiberationSerif-Regular.ttf"));
        byte[] written = DocxWriter.write(PAPER, Papers.profile(), Papers.pages(PAPER), options);
        assertArrayEquals(written, DocxWriter.write(PAPER, Papers.profile(), Papers.pages(PAPER), options));
        Package parts = Package.of(written);
        String table = parts.text("word/fontTable.xml");
        assertEquals(
                2,
                parts.parts().keySet().stream()
                        .filter(name -> name.endsWith(".odttf"))
                        .count());
        assertTrue(
                table.contains("<w:embedRegular r:id=\"rId2\"") && table.contains("<w:embedBold r:id=\"rId1\""), table);
        assertTrue(parts.text("word/settings.xml").contains("<w:embedTrueTypeFonts/>"));
        String styles = parts.text("word/styles.xml");
        assertTrue(styles.contains("w:eastAsia=\"Liberation Serif\""));
        assertTrue(styles.substring(styles.indexOf("w:styleId=\"Title\"")).indexOf("<w:b/>") > 0, "the bold face");
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(written))) {
            assertEquals("县域义务教育2025年", read.getParagraphs().get(0).getText());
        }
    }

    @Test
    void aPaperThatCarriesNoFontSaysNothingOfIt() throws IOException {
        Package parts = Package.of(Papers.write(PAPER));
        assertFalse(parts.text("word/settings.xml").contains("embedTrueTypeFonts"));
        assertFalse(parts.parts().containsKey("word/_rels/fontTable.xml.rels"));
        assertEquals(List.of(), DocxOptions.DEFAULT.embedded());
    }

    private static byte[] withRights(byte[] file, int rights) {
        byte[] copy = file.clone();
        for (int at = 12; ; at += 16) {
            if (new String(copy, at, 4, java.nio.charset.StandardCharsets.ISO_8859_1).equals("OS/2")) {
                int table = java.nio.ByteBuffer.wrap(copy).getInt(at + 8);
                copy[table + 8] = (byte) (rights >> 8);
                copy[table + 9] = (byte) rights;
                return copy;
            }
        }
    }

    private static EmbeddedFont font(String name) throws IOException {
        return EmbeddedFont.of(Files.readAllBytes(Path.of("fonts", name))).orElseThrow();
    }
}
