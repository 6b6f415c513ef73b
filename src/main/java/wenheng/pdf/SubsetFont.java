package wenheng.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 子集字体：只含所用字形的 TrueType 文件，字形从 0 起重新编号（ISO 32000-1 9.9）。 */
final class SubsetFont {

    /** Glyph 0 and the last gap of a table are the only bytes nobody asked for. */
    private static final int NOT_DEFINED = 0;

    private static final int MORE_COMPONENTS = 0x20;
    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final TrueType font;
    private final List<Integer> glyphs = new ArrayList<>(List.of(NOT_DEFINED));
    private final Map<Integer, Integer> components = new LinkedHashMap<>();

    SubsetFont(TrueType font) {
        this.font = font;
    }

    /** Takes a glyph in and answers its number here. */
    int add(int glyph) {
        glyphs.add(glyph);
        return glyphs.size() - 1;
    }

    /** How many glyphs were taken in, glyph 0 included. */
    int count() {
        return glyphs.size();
    }

    /** The glyph of the whole font behind a number of this one. */
    int original(int number) {
        return glyphs.get(number);
    }

    /** The font file. Glyphs that others are composed of are added behind those asked for. */
    byte[] file() {
        List<byte[]> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            outlines.add(renumbered(font.outline(glyphs.get(i))));
        }
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("cvt ", font.copy("cvt "));
        tables.put("fpgm", font.copy("fpgm"));
        tables.put("glyf", joined(outlines));
        tables.put("head", head());
        tables.put("hhea", withCount(font.copy("hhea"), 34));
        tables.put("hmtx", joined(glyphs.stream().map(font::horizontalMetrics).toList()));
        tables.put("loca", locations(outlines));
        tables.put("maxp", withCount(font.copy("maxp"), 4));
        tables.put("prep", font.copy("prep"));
        tables.values().removeIf(table -> table.length == 0);
        return new FontTables(tables).file();
    }

    /** The outline with the numbers that its components have here; outlines are padded to whole words. */
    private byte[] renumbered(byte[] outline) {
        ByteBuffer glyph = ByteBuffer.wrap(java.util.Arrays.copyOf(outline, (outline.length + 3) / 4 * 4));
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
        head.putInt(8, 0);
        head.putShort(50, (short) 1);
        return head.array();
    }

    private byte[] withCount(byte[] table, int offset) {
        ByteBuffer.wrap(table).putShort(offset, (short) glyphs.size());
        return table;
    }
}
