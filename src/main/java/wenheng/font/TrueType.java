package wenheng.font;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * TrueType 字体：在文件原处查表，用到什么读什么（OpenType 1.9）。
 *
 * <p>Nothing is copied out of the file but glyphs that are embedded, so a mapped file costs no more than the pages it is
 * read from. Of a collection (.ttc) the first font is taken. Safe for several threads.
 *
 * <p>Invariant: a table that is read lies in the file, which is checked on opening; numbers within tables are not all
 * checked, so that a damaged font may still end in an exception; one on opening {@link RoutedFonts} turns into a
 * finding. Cost: a look at the directory on opening, a few reads for each glyph.
 */
final class TrueType {

    /** Drawn for a character that no font has: 〓, as printers set it for a missing sort. */
    static final int REPLACEMENT = 0x3013;

    private static final int COLLECTION = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int FORBIDDEN = 2;

    private final ByteBuffer data;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final int advances;

    /** A table's place in the file. */
    record Table(int offset, int length) {}

    /**
     * Opens a font.
     *
     * @throws RuntimeException if it is no font with TrueType outlines
     */
    TrueType(ByteBuffer file) {
        data = file.duplicate().order(ByteOrder.BIG_ENDIAN);
        int start = data.getInt(0) == COLLECTION ? data.getInt(12) : 0;
        int version = data.getInt(start);
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE) {
            throw new IllegalArgumentException("no TrueType outlines");
        }
        for (int i = 0, at = start + 12; i < unsigned(start + 4); i++, at += 16) {
            tables.put(latin(at, 4), new Table(data.getInt(at + 8), data.getInt(at + 12)));
        }
        for (String needed : new String[] {"glyf", "loca", "head", "hhea", "hmtx", "maxp", "cmap"}) {
            checkInside(table(needed));
        }
        characters = CharacterMap.of(data, table("cmap").offset());
        unitsPerEm = unsigned(table("head").offset() + 18);
        advances = unsigned(table("hhea").offset() + 34);
        if (unitsPerEm == 0 || advances == 0) {
            throw new IllegalArgumentException("no metrics");
        }
        if (tables.containsKey("OS/2") && unsigned(table("OS/2").offset() + 8) == FORBIDDEN) {
            throw new IllegalArgumentException("may not be embedded");
        }
    }

    private void checkInside(Table table) {
        if (table.offset() < 0 || table.length() < 0 || table.offset() > data.capacity() - table.length()) {
            throw new IllegalArgumentException("table outside the file");
        }
    }

    private Table table(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("no table " + tag);
        }
        return table;
    }

    private int unsigned(int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private String latin(int at, int length) {
        return new String(bytes(at, length), StandardCharsets.ISO_8859_1);
    }

    private byte[] bytes(int at, int length) {
        byte[] copy = new byte[length];
        data.get(at, copy);
        return copy;
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
        return glyph < glyphs() ? glyph : 0;
    }

    /** Number of glyphs. */
    int glyphs() {
        return unsigned(table("maxp").offset() + 4);
    }

    /** Advance width of a glyph in thousandths of an em. */
    int advance(int glyph) {
        return unsigned(metrics(glyph)) * 1000 / unitsPerEm;
    }

    /** Advance width and left side bearing as they stand in the file. */
    byte[] horizontalMetrics(int glyph) {
        Table table = table("hmtx");
        byte[] both = bytes(metrics(glyph), 4);
        if (glyph >= advances) {
            int bearing = table.offset() + advances * 4 + (glyph - advances) * 2;
            boolean there = bearing + 2 <= table.offset() + table.length();
            both[2] = there ? data.get(bearing) : 0;
            both[3] = there ? data.get(bearing + 1) : 0;
        }
        return both;
    }

    private int metrics(int glyph) {
        return table("hmtx").offset() + Math.min(glyph, advances - 1) * 4;
    }

    /** The outline of a glyph; empty for one without ink or outside the table. */
    byte[] outline(int glyph) {
        Table outlines = table("glyf");
        long from = location(glyph);
        long to = location(glyph + 1);
        boolean inside = from < to && to <= outlines.length();
        return inside ? bytes(outlines.offset() + (int) from, (int) (to - from)) : new byte[0];
    }

    private long location(int glyph) {
        int table = table("loca").offset();
        boolean isLong = data.getShort(table("head").offset() + 50) != 0;
        return isLong ? data.getInt(table + 4 * glyph) & 0xFFFFFFFFL : 2L * unsigned(table + 2 * glyph);
    }

    /** A table's bytes; empty if the font has no such table. */
    byte[] copy(String tag) {
        return tables.containsKey(tag)
                ? bytes(tables.get(tag).offset(), tables.get(tag).length())
                : new byte[0];
    }
}
