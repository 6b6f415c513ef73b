package wenheng.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.Rounds;
import wenheng.Seeded;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.document.Metadata;
import wenheng.font.FontPlan;
import wenheng.font.RoutedFonts;
import wenheng.page.Mark;
import wenheng.page.Origin;
import wenheng.page.Page;
import wenheng.page.Pages;
import wenheng.page.Tag;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.ProfileReader;

/** 坏字体：表里的数不对的字体，不是照用就是说明哪个文件不能用，从不出程序的错。 */
class DamagedFontTest {

    private static final int MUTATIONS = Rounds.of(25);
    private static final int[] EXTREMES = {0, 1, 0x7F, 0x80, 0xFF};

    /** What the font is asked for: letters, an accent (drawn of two parts), Han, a character that no font has. */
    private static final String TEXT = "Aé—“国〓。𠀀";

    /** One byte of four of a table, where a wrong number does most; the directory as {@code ""}. */
    @Seeded
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "cmap", "head", "hhea", "hmtx", "loca", "maxp", "glyf", "OS/2", "cvt ", "fpgm", "prep", "post",
                "name"
            })
    void aWrongNumberInATableIsAFindingOrDoesNotMatter(String tag) throws IOException {
        for (String file : List.of("LiberationSerif-Regular.ttf", "NotoSansSC-Medium.core.ttf")) {
            byte[] font = Files.readAllBytes(Path.of("fonts", file));
            for (int seed = 0; seed < MUTATIONS; seed++) {
                used(mutated(font, tag, new Random(seed)), file + " " + tag + " seed " + seed);
            }
        }
    }

    /** Some bytes changed, more often those at the head of the table, where counts and offsets stand. */
    private static byte[] mutated(byte[] font, String tag, Random random) {
        byte[] changed = font.clone();
        int start = tag.isEmpty() ? 0 : entry(font, tag, 8);
        int length = tag.isEmpty() ? 12 + 16 * ByteBuffer.wrap(font).getShort(4) : entry(font, tag, 12);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = start + random.nextInt(random.nextBoolean() ? Math.min(64, length) : length);
            byte value = (byte) (random.nextBoolean() ? random.nextInt() : EXTREMES[random.nextInt(EXTREMES.length)]);
            Arrays.fill(changed, at, Math.min(at + (1 << random.nextInt(3)), changed.length), value);
        }
        return changed;
    }

    /** A number of a table's entry in the directory; 0 for a table that the font has not. */
    private static int entry(byte[] font, String tag, int offset) {
        ByteBuffer file = ByteBuffer.wrap(font);
        for (int at = 12; at < 12 + 16 * file.getShort(4); at += 16) {
            if (new String(font, at, 4, StandardCharsets.ISO_8859_1).equals(tag)) {
                return file.getInt(at + offset);
            }
        }
        return 4;
    }

    private static void used(byte[] font, String which) {
        try {
            use(new RoutedFonts(plan(font)));
        } catch (InputException refused) {
            Diagnostic finding = refused.diagnostics().all().get(0);
            assertEquals("字体-不可用", finding.code(), which);
            assertEquals("坏.ttf", finding.location().text(), which);
        } catch (RuntimeException fault) {
            throw new AssertionError(which, fault);
        }
    }

    /** Prints the text with the advances that the font gives. */
    private static void use(RoutedFonts fonts) {
        TEXT.codePoints()
                .mapToObj(each -> fonts.glyph(FontRole.BODY, each))
                .forEach(glyph -> assertTrue(glyph.advance() >= 0));
        Length ten = Length.points("10");
        Mark words = new Mark.Glyphs(
                ten, ten, "坏.ttf", ten, Length.ZERO, false, Mark.Color.BLACK, TEXT, Tag.ARTIFACT, Origin.PAGE);
        PageStyle paper = ProfileReader.read("gbt9704").page();
        Pages pages = new Pages(
                paper,
                List.of(new Page(1, paper, "", List.of(words))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Diagnostics.NONE);
        assertTrue(PdfWriter.write(pages, Metadata.EMPTY, fonts).length > 0);
    }

    private static FontPlan plan(byte[] font) {
        FontPlan.FontFile file = new FontPlan.FontFile("坏.ttf", ByteBuffer.wrap(font));
        Map<FontRole, FontPlan.FontFile> roles = new EnumMap<>(FontRole.class);
        for (FontRole role : FontRole.values()) {
            roles.put(role, file);
        }
        return new FontPlan(roles, file, List.of(), new FontPlan.Forced("", Set.of()));
    }

    /** One number of a table replaced by two bytes; what it is said to hold lies outside the table. */
    @ParameterizedTest
    @CsvSource({"hhea, 34, FFFF", "maxp, 4, FFFF", "head, 18, 0000", "cmap, 2, FFFF", "cmap, 8, 7FFF"})
    void aTableThatIsSaidToHoldMoreThanItDoesIsAFinding(String tag, int offset, String number) throws IOException {
        byte[] font = Files.readAllBytes(Path.of("fonts/LiberationSerif-Regular.ttf"));
        ByteBuffer.wrap(font).putShort(entry(font, tag, 8) + offset, (short) Integer.parseInt(number, 16));
        InputException refused = assertThrows(InputException.class, () -> new RoutedFonts(plan(font)));
        assertEquals("坏.ttf", refused.diagnostics().all().get(0).location().text());
    }

    @Test
    void aFontThatIsCutOffIsAFinding() throws IOException {
        byte[] font = Files.readAllBytes(Path.of("fonts/LiberationSerif-Regular.ttf"));
        for (int part = 0; part < 16; part++) {
            byte[] cut = Arrays.copyOf(font, font.length / 16 * part);
            assertThrows(InputException.class, () -> new RoutedFonts(plan(cut)));
        }
    }
}
