package wenheng.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/**
 * 子集字体：只含所画的字的 TrueType 文件，字形从 0 起重新编号。
 *
 * <p>How it works. The characters in the order of their codes get the glyphs 1, 2, 3 …; glyph 0 stays .notdef. The outline of
 * each is copied as it stands in the file; one that is composed of others (a letter and its accent) names them by number, so
 * these are added behind and the numbers in the outline are replaced, until no new one turns up. Tables of metrics, places
 * and characters are written anew for the glyphs that are left, tables that concern the font as a whole (OS/2, cvt, fpgm,
 * prep, name) are copied, what only serves editing and typesetting (GSUB, kern, glyph names) is left out.
 *
 * <p>Invariants: every character has a glyph of its own, so that each can be copied out of a PDF as what it was, even where
 * the font draws two alike, or has not the character and draws 〓; outlines and advances are those of the font, to the
 * byte; outlines begin on whole words, so that the long form of loca is always right; the same font and characters give the
 * same bytes.
 *
 * <p>Cost: proportional to the glyphs drawn, some hundred of tens of thousands; of a mapped file only their pages are read.
 *
 * <p>Why our own: OpenPDF subsets too, but reads the whole font first (a Han face has 10 MB and more), merges characters that
 * share a glyph, and so loses what they were. Faults in composed glyphs show as blank characters in some viewers only, so
 * the archival tests look at the printed page as well as at the file.
 */
public final class SubsetFont {

    private static final int NOT_DEFINED = 0;

    private static final int GROUPS_AT = 28;
    private static final int POST_HEAD = 32;

    private static final int MORE_COMPONENTS = 0x20;
    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final TrueType font;
    private final BitSet characters;
    private final List<Integer> glyphs = new ArrayList<>(List.of(NOT_DEFINED));
    private final Map<Integer, Integer> components = new LinkedHashMap<>();

    /** @param characters code points */
    public SubsetFont(TrueType font, BitSet characters) {
        this.font = font;
        this.characters = characters;
        characters.stream().map(font::drawn).forEach(this::add);
    }

    private int add(int glyph) {
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    /** The font file. Glyphs that others are composed of are added behind those asked for. */
    public byte[] file() {
        List<byte[]> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            outlines.add(renumbered(font.outline(glyphs.get(i))));
        }
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("OS/2", font.copy("OS/2"));
        tables.put("cmap", characterMap());
        tables.put("cvt ", font.copy("cvt "));
        tables.put("fpgm", font.copy("fpgm"));
        tables.put("glyf", joined(outlines));
        tables.put("head", head());
        tables.put("hhea", withCount(font.copy("hhea"), 34));
        tables.put("hmtx", joined(glyphs.stream().map(font::horizontalMetrics).toList()));
        tables.put("loca", locations(outlines));
        tables.put("maxp", withCount(font.copy("maxp"), 4));
        tables.put("name", font.copy("name"));
        tables.put("post", withoutNames(font.copy("post")));
        tables.put("prep", font.copy("prep"));
        tables.values().removeIf(table -> table.length == 0);
        return new FontTables(tables).file();
    }

    /** The outline with the numbers that its components have here; outlines are padded to whole words. */
    private byte[] renumbered(byte[] outline) {
        // A negative number of contours says that the outline is composed; its parts follow a head of ten bytes.
        ByteBuffer glyph = ByteBuffer.wrap(Arrays.copyOf(outline, (outline.length + 3) / 4 * 4));
        if (outline.length > 10 && glyph.getShort(0) < 0) {
            int flags = MORE_COMPONENTS;
            for (int at = 10;
                    (flags & MORE_COMPONENTS) != 0 && at + 4 <= outline.length;
                    at += componentLength(flags)) {
                flags = glyph.getShort(at);
                int component = glyph.getShort(at + 2) & 0xFFFF;
                glyph.putShort(at + 2, (short) (int) components.computeIfAbsent(component, this::add));
            }
        }
        return glyph.array();
    }

    private static int componentLength(int flags) {
        int scales = (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        return 4 + ((flags & WORDS) != 0 ? 4 : 2) + scales;
    }

    /** Format 12: the characters in their order have the glyphs from 1. */
    private byte[] characterMap() {
        int count = characters.cardinality();
        ByteBuffer map = ByteBuffer.allocate(GROUPS_AT + count * 12);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12)
                .putShort((short) 0)
                .putInt(16 + count * 12)
                .putInt(0)
                .putInt(count);
        PrimitiveIterator.OfInt each = characters.stream().iterator();
        for (int glyph = 1; each.hasNext(); glyph++) {
            int character = each.nextInt();
            map.putInt(character).putInt(character).putInt(glyph);
        }
        return map.array();
    }

    /** Version 3: no names of glyphs follow. */
    private static byte[] withoutNames(byte[] post) {
        byte[] head = Arrays.copyOf(post, Math.min(post.length, POST_HEAD));
        return head.length < POST_HEAD
                ? new byte[0]
                : ByteBuffer.wrap(head).putInt(0, 0x00030000).array();
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** Long offsets throughout. */
    private static byte[] locations(List<byte[]> outlines) {
        ByteBuffer locations = ByteBuffer.allocate((outlines.size() + 1) * 4);
        int at = 0;
        locations.putInt(at);
        for (byte[] outline : outlines) {
            at += outline.length;
            locations.putInt(at);
        }
        return locations.array();
    }

    private byte[] head() {
        ByteBuffer head = ByteBuffer.wrap(font.copy("head"));
        // The checksum of the whole file is set last, over a file in which it is zero; 50 is the form of loca.
        head.putInt(8, 0);
        head.putShort(50, (short) 1);
        return head.array();
    }

    private byte[] withCount(byte[] table, int offset) {
        ByteBuffer.wrap(table).putShort(offset, (short) glyphs.size());
        return table;
    }
}
