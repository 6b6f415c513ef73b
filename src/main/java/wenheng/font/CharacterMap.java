package wenheng.font;

import java.util.Optional;

/**
 * 字符映射：字体的 cmap 表，从码位到字形，在原处折半查找。 Formats 4 and 12 (OpenType 1.9 cmap).
 *
 * <p>Format 4 keeps segments in four parallel arrays, format 12 groups of three numbers; both are sorted by the last
 * character, so that the one that holds a code point is found by halving, a dozen reads of the mapped file. Format 12
 * is preferred, since only it reaches rare characters in names. Nothing is copied or kept: a table of a Han face has
 * tens of thousands of characters, of which a paper uses some hundreds, and {@link RoutedFonts} remembers those.
 */
final class CharacterMap {

    private static final int SEGMENTS = 4;
    private static final int GROUPS = 12;

    private final FontData data;
    private final int table;
    private final int format;

    private CharacterMap(FontData data, int table) {
        this.data = data;
        this.table = table;
        this.format = data.unsigned(table);
    }

    /**
     * The Unicode map of a font, the one that reaches beyond the BMP if there is one.
     *
     * @throws wenheng.diagnostic.InputException if there is no Unicode map of a known format
     */
    static CharacterMap of(FontData data, int cmap) {
        Optional<CharacterMap> best = Optional.empty();
        int count = data.unsigned(cmap + 2);
        for (int i = 0, at = cmap + 4; i < count; i++, at += 8) {
            boolean unicode = isUnicode(data.unsigned(at), data.unsigned(at + 2));
            CharacterMap found = new CharacterMap(data, cmap + data.integer(at + 4));
            boolean known = found.format == SEGMENTS || found.format == GROUPS;
            if (unicode
                    && known
                    && best.filter(other -> other.format >= found.format).isEmpty()) {
                best = Optional.of(found);
            }
        }
        data.require(best.isPresent());
        return best.get();
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
    }

    /** The glyph of a character; 0 if the font has none. */
    int glyph(int codePoint) {
        return format == GROUPS ? inGroups(codePoint) : inSegments(codePoint);
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = data.integer(table + 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = table + 16 + middle * 12;
            if (codePoint < data.integer(group)) {
                high = middle - 1;
            } else if (codePoint > data.integer(group + 4)) {
                low = middle + 1;
            } else {
                return data.integer(group + 8) + codePoint - data.integer(group);
            }
        }
        return 0;
    }

    private int inSegments(int codePoint) {
        if (codePoint > 0xFFFF) {
            return 0;
        }
        int doubled = data.unsigned(table + 6);
        int low = 0;
        int high = doubled / 2 - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (codePoint > data.unsigned(table + 14 + middle * 2)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return inSegment(codePoint, table + 16 + doubled + low * 2, doubled);
    }

    /** @param start address of the segment's first character; delta and offset stand one and two arrays further */
    private int inSegment(int codePoint, int start, int doubled) {
        int first = data.unsigned(start);
        int delta = data.unsigned(start + doubled);
        int offset = data.unsigned(start + 2 * doubled);
        if (codePoint < first || codePoint > data.unsigned(start - doubled - 2)) {
            return 0;
        }
        if (offset == 0) {
            return codePoint + delta & 0xFFFF;
        }
        // The offset is counted from the place where it stands itself.
        int glyph = data.unsigned(start + 2 * doubled + offset + (codePoint - first) * 2);
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
