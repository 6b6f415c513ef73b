package wenheng.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** 编码：文本文件的编码自己认出来，先 UTF-8，不成再 GB18030（旧版记事本和 Excel 的缺省）；有字节序标记的 UTF-16 即 Excel 的“Unicode 文本”。 */
public final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {}

    /** The text without its byte order mark; empty if the bytes are of no such encoding or hold control characters. */
    public static Optional<String> decode(byte[] bytes) {
        return marked(bytes)
                .map(charset -> decode(bytes, charset))
                .orElseGet(() -> decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, GB18030)))
                .filter(text -> text.chars().noneMatch(Encoding::isBinary))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (mark) {
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    private static boolean isBinary(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7F;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
