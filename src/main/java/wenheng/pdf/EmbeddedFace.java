package wenheng.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * 嵌入的字体：一份 PDF 里用到某字体的哪些字，及它在文件中的各对象（ISO 32000-1 9.7）。
 *
 * <p>Every character gets a glyph number of its own, so that each can be copied out again as what it was, even where the
 * font draws two alike or has not the character and draws 〓.
 */
final class EmbeddedFace {

    /** Drawn for a character that no font has: 〓, as printers set it for a missing sort. */
    static final int REPLACEMENT = 0x3013;

    private static final int SYMBOLIC = 4;
    private static final int UPRIGHT_STEM = 80;
    /** A map may list so many characters at once (Adobe technical note 5014). */
    private static final int LISTED = 100;

    private final String resource;
    private final String name;
    private final TrueType font;
    private final SubsetFont subset;
    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    /**
     * @param resource name in the page resources
     * @param name of the font where the file gives none
     */
    EmbeddedFace(String resource, String name, TrueType font) {
        this.resource = resource;
        this.name = font.postScriptName(name);
        this.font = font;
        this.subset = new SubsetFont(font);
    }

    /** The name that content streams select it by. */
    String resource() {
        return resource;
    }

    /** The number that shows a character. */
    int number(int codePoint) {
        return numbers.computeIfAbsent(codePoint, this::take);
    }

    private int take(int codePoint) {
        return subset.add(drawn(font, codePoint));
    }

    /** The glyph that a font draws for a character: its own, else that of 〓. */
    static int drawn(TrueType font, int codePoint) {
        int glyph = font.glyph(codePoint);
        return glyph > 0 ? glyph : font.glyph(REPLACEMENT);
    }

    /** Writes the font and answers the number of its object. */
    int write(PdfFile file) {
        // Composed glyphs add their parts when the file is made; only those before are characters.
        int characters = subset.count();
        byte[] program = subset.file();
        String tagged = Dictionary.name(tag(program) + "+" + name);
        Dictionary descendant = Dictionary.ofType("Font")
                .put("Subtype", "/CIDFontType2")
                .put("BaseFont", tagged)
                .put("CIDSystemInfo", "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>")
                .put("CIDToGIDMap", "/Identity")
                .put("W", widths(characters))
                .refer("FontDescriptor", descriptor(file, tagged, program));
        return file.add(Dictionary.ofType("Font")
                .put("Subtype", "/Type0")
                .put("BaseFont", tagged)
                .put("Encoding", "/Identity-H")
                .put("DescendantFonts", Dictionary.references(List.of(file.add(descendant.text()))))
                .refer(
                        "ToUnicode",
                        file.addStream(new Dictionary(), unicodeMap().getBytes(StandardCharsets.US_ASCII)))
                .text());
    }

    /** Six letters before the name of a subset: the same subset has the same letters. */
    private static String tag(byte[] program) {
        CRC32 sum = new CRC32();
        sum.update(program);
        StringBuilder letters = new StringBuilder();
        for (long rest = sum.getValue(); letters.length() < 6; rest /= 26) {
            letters.append((char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    private int descriptor(PdfFile file, String tagged, byte[] program) {
        boolean typographic = font.has("OS/2", 72);
        int ascent = typographic ? font.measure("OS/2", 68) : font.measure("hhea", 4);
        int descent = typographic ? font.measure("OS/2", 70) : font.measure("hhea", 6);
        boolean capitals = font.has("OS/2", 90);
        return file.add(Dictionary.ofType("FontDescriptor")
                .put("FontName", tagged)
                .put("Flags", SYMBOLIC)
                .put("FontBBox", boundingBox())
                .put("ItalicAngle", 0)
                .put("Ascent", ascent)
                .put("Descent", descent)
                .put("CapHeight", capitals ? font.measure("OS/2", 88) : ascent)
                .put("StemV", UPRIGHT_STEM)
                .refer("FontFile2", file.addStream(new Dictionary().put("Length1", program.length), program))
                .text());
    }

    private String boundingBox() {
        List<String> corners = new ArrayList<>();
        for (int offset = 36; offset < 44; offset += 2) {
            corners.add(Integer.toString(font.measure("head", offset)));
        }
        return Dictionary.array(corners);
    }

    private String widths(int count) {
        StringBuilder widths = new StringBuilder("[0 [");
        for (int number = 0; number < count; number++) {
            widths.append(font.advance(subset.original(number))).append(' ');
        }
        return widths.append("]]").toString();
    }

    private String unicodeMap() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> all = List.copyOf(numbers.entrySet());
        for (int from = 0; from < all.size(); from += LISTED) {
            List<Map.Entry<Integer, Integer>> some = all.subList(from, Math.min(all.size(), from + LISTED));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(entry -> appendCharacter(map, entry.getValue(), entry.getKey()));
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static void appendCharacter(StringBuilder map, int number, int codePoint) {
        Dictionary.appendHex(map.append('<'), number).append("> <");
        Character.toString(codePoint).chars().forEach(unit -> Dictionary.appendHex(map, unit));
        map.append(">\n");
    }
}
