package wenheng.font;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wenheng.font.FontPlan.FontFile;

/**
 * TrueType 字体：在文件原处查表，用到什么读什么（OpenType 1.9）。
 *
 * <p>Nothing is copied out of the file but glyphs that are embedded, so a mapped file costs no more than the pages it is
 * read from. Of a collection (.ttc) the first font is taken. Safe for several threads.
 *
 * <p>Invariants: the tables that are read lie in the file and hold as much as the font says of them, which is checked on
 * opening; what a number within a table leads to is checked when it is used ({@link FontData}). So a damaged font ends in
 * a finding that names it, sooner or later. Cost: a look at the directory on opening, a few reads for each glyph.
 */
final class TrueType {

    /** Drawn for a character that no font has: 〓, as printers set it for a missing sort. */
    static final int REPLACEMENT = 0x3013;

    private static final int COLLECTION = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int FORBIDDEN = 2;
    /** Units per em that the format allows. */
    private static final int SMALLEST_EM = 16;

    private static final int LARGEST_EM = 16_384;
    private static final Table NO_TABLE = new Table(0, 0);

    private static final List<String> NEEDED = List.of("glyf", "loca", "head", "hhea", "hmtx", "maxp", "cmap");
    private static final List<String> COPIED = List.of("OS/2", "cvt ", "fpgm", "prep", "post", "name");

    private final FontData data;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int advances;
    private final int glyphs;
    private final boolean longLocations;

    /** A table's place in the file. */
    record Table(int offset, int length) {}

    /**
     * Opens a font.
     *
     * @throws wenheng.diagnostic.InputException if it is no font with TrueType outlines, may not be embedded, or is
     *     damaged where it is read
     */
    TrueType(FontFile file) {
        data = new FontData(file);
        int start = data.integer(0) == COLLECTION ? data.integer(12) : 0;
        int version = data.integer(start);
        data.require(version == TRUE_TYPE || version == APPLE_TRUE_TYPE);
        for (int i = 0, at = start + 12; i < data.unsigned(start + 4); i++, at += 16) {
            tables.put(data.tag(at), new Table(data.integer(at + 8), data.integer(at + 12)));
        }
        data.require(tables.keySet().containsAll(NEEDED));
        Stream.concat(NEEDED.stream(), COPIED.stream())
                .map(this::table)
                .forEach(table -> data.require(table.offset(), table.length()));
        characters = CharacterMap.of(data, table("cmap").offset());
        unitsPerEm = number("head", 18);
        longLocations = number("head", 50) != 0;
        advances = number("hhea", 34);
        glyphs = number("maxp", 4);
        requireSound();
    }

    /** Sizes within the limits of the format, and as many metrics and places as the font says; and leave to embed it. */
    private void requireSound() {
        data.require(unitsPerEm >= SMALLEST_EM && unitsPerEm <= LARGEST_EM);
        data.require(advances > 0 && advances * 4 <= table("hmtx").length());
        data.require((glyphs + 1) * (longLocations ? 4 : 2) <= table("loca").length());
        data.require(table("OS/2").length() == 0 || number("OS/2", 8) != FORBIDDEN);
    }

    /** A table's place; empty if the font has no such table. */
    private Table table(String tag) {
        return tables.getOrDefault(tag, NO_TABLE);
    }

    /** A number of two bytes in a table. */
    private int number(String tag, int offset) {
        Table table = table(tag);
        data.require(offset + Short.BYTES <= table.length());
        return data.unsigned(table.offset() + offset);
    }

    /** Whether the font has the character. */
    boolean has(int codePoint) {
        return glyph(codePoint) > 0;
    }

    /** The glyph that is drawn for a character: its own, else that of 〓. */
    int drawn(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph > 0 ? glyph : glyph(REPLACEMENT);
    }

    /** The character's glyph; 0 if there is none. */
    int glyph(int codePoint) {
        int glyph = characters.glyph(codePoint);
        return glyph >= 0 && glyph < glyphs ? glyph : 0;
    }

    /** Advance width of a glyph in thousandths of an em. */
    int advance(int glyph) {
        return data.unsigned(metrics(glyph)) * 1000 / unitsPerEm;
    }

    /** Advance width and left side bearing as they stand in the file. */
    byte[] horizontalMetrics(int glyph) {
        Table table = table("hmtx");
        byte[] both = data.copy(metrics(glyph), 4);
        if (glyph >= advances) {
            int bearing = table.offset() + advances * 4 + (glyph - advances) * 2;
            boolean there = bearing + 2 <= table.offset() + table.length();
            int value = there ? data.unsigned(bearing) : 0;
            both[2] = (byte) (value >> 8);
            both[3] = (byte) value;
        }
        return both;
    }

    private int metrics(int glyph) {
        return table("hmtx").offset() + Math.min(glyph, advances - 1) * 4;
    }

    /**
     * The outline of a glyph; empty for one without ink.
     *
     * @throws wenheng.diagnostic.InputException if the font has no such glyph, or its outline lies outside the table
     */
    byte[] outline(int glyph) {
        data.require(glyph < glyphs);
        Table outlines = table("glyf");
        int from = location(glyph);
        int to = location(glyph + 1);
        data.require(0 <= from && from <= to && to <= outlines.length());
        return data.copy(outlines.offset() + from, to - from);
    }

    private int location(int glyph) {
        int table = table("loca").offset();
        return longLocations ? data.integer(table + 4 * glyph) : 2 * data.unsigned(table + 2 * glyph);
    }

    /** A table's bytes; empty if the font has no such table. */
    byte[] copy(String tag) {
        return data.copy(table(tag).offset(), table(tag).length());
    }
}
