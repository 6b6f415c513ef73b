package wenheng.font;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.font.FontPlan.FontFile;

/**
 * 字体数据：按地址读字体文件里的数；地址不在文件内，就是这个字体不可用。
 *
 * <p>Every number of a font leads to the next address, and a file may be damaged anywhere. So each read looks whether it
 * lies in the file, and one that does not names the file, on opening or whenever it is used. Addresses from 0, numbers
 * big-endian.
 */
final class FontData {

    private final String name;
    private final ByteBuffer bytes;

    FontData(FontFile file) {
        name = file.name();
        bytes = file.data().duplicate().order(ByteOrder.BIG_ENDIAN);
    }

    /**
     * Makes sure that a part lies in the file.
     *
     * @throws InputException 字体-不可用
     */
    void require(int at, int length) {
        require(at >= 0 && length >= 0 && at <= bytes.capacity() - length);
    }

    /**
     * Makes sure that what a usable font holds is so.
     *
     * @throws InputException 字体-不可用
     */
    void require(boolean sound) {
        if (!sound) {
            throw unusable(name);
        }
    }

    /** 字体-不可用: the finding that names the file. */
    static InputException unusable(String name) {
        return new InputException(Diagnostic.error(
                "字体-不可用",
                Location.of(name),
                "这个字体文件不能用",
                "只能用含 TrueType（glyf）轮廓的 .ttf 或 .ttc 文件；请换一个文件，或从 fonts.yaml 中去掉它"));
    }

    /** A number of two bytes without sign. */
    int unsigned(int at) {
        require(at, Short.BYTES);
        return bytes.getShort(at) & 0xFFFF;
    }

    /** A number of four bytes. */
    int integer(int at) {
        require(at, Integer.BYTES);
        return bytes.getInt(at);
    }

    /** Bytes as they stand. */
    byte[] copy(int at, int length) {
        require(at, length);
        byte[] copy = new byte[length];
        bytes.get(at, copy);
        return copy;
    }

    /** The name of a table. */
    String tag(int at) {
        return new String(copy(at, Integer.BYTES), StandardCharsets.ISO_8859_1);
    }
}
