package wenheng.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;

/**
 * 正在写的 PDF 文件：间接对象、流、交叉引用流（ISO 32000-1 7.5）。
 *
 * <p>Objects other than streams are gathered into compressed object streams. The file identifier is a hash of all that was
 * written, so the same objects give the same bytes.
 */
final class PdfFile {

    /** Objects in one object stream: few enough that a reader need not unpack the file to see one of them. */
    private static final int GATHERED = 200;

    private static final int NOT_YET_WRITTEN = -1;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    private final Deflater deflater = new Deflater();
    private final byte[] buffer = new byte[1 << 16];
    private final List<Place> places = new ArrayList<>();
    private final List<Integer> gathered = new ArrayList<>();
    private final StringBuilder gatheredTexts = new StringBuilder();
    private final StringBuilder gatheredIndex = new StringBuilder();

    /** Where an object is: a byte offset, or ({@code stream > 0}) its index in an object stream. */
    private record Place(int stream, int at) {}

    PdfFile() {
        places.add(new Place(0, 0));
        ascii("%PDF-1.7\n%");
        out.writeBytes(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** The number of an object to be written later. */
    int reserve() {
        places.add(new Place(0, NOT_YET_WRITTEN));
        return places.size() - 1;
    }

    /** Writes a new object and answers its number. */
    int add(String object) {
        int number = reserve();
        put(number, object);
        return number;
    }

    /** Writes the object of a reserved number, in PDF syntax. */
    void put(int number, String object) {
        gatheredIndex.append(number).append(' ').append(gatheredTexts.length()).append(' ');
        gatheredTexts.append(object).append('\n');
        gathered.add(number);
        if (gathered.size() == GATHERED) {
            flush();
        }
    }

    private void flush() {
        if (gathered.isEmpty()) {
            return;
        }
        Dictionary dictionary =
                Dictionary.ofType("ObjStm").put("N", gathered.size()).put("First", gatheredIndex.length());
        int stream = addStream(
                dictionary, gatheredIndex.append(gatheredTexts).toString().getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < gathered.size(); i++) {
            places.set(gathered.get(i), new Place(stream, i));
        }
        gathered.clear();
        gatheredTexts.setLength(0);
        gatheredIndex.setLength(0);
    }

    /** Writes a stream, compressed, and answers its number. */
    int addStream(Dictionary dictionary, byte[] content) {
        return addCompressed(dictionary, compressed(content));
    }

    /** Writes a stream that is compressed already, and answers its number. */
    int addCompressed(Dictionary dictionary, byte[] compressed) {
        return addRaw(dictionary.put("Filter", "/FlateDecode"), compressed);
    }

    /** Writes a stream as it is, and answers its number. */
    int addRaw(Dictionary dictionary, byte[] content) {
        int number = reserve();
        places.set(number, new Place(0, out.size()));
        ascii(number + " 0 obj\n" + dictionary.put("Length", content.length).text() + "\nstream\n");
        out.writeBytes(content);
        ascii("\nendstream\nendobj\n");
        return number;
    }

    private byte[] compressed(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2 + 64);
        deflater.reset();
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    /** Ends the file with this catalog and document information. */
    byte[] finish(int catalog, int information) {
        flush();
        String hash = "<" + hash() + ">";
        int start = out.size();
        int number = reserve();
        places.set(number, new Place(0, start));
        Dictionary trailer = Dictionary.ofType("XRef")
                .put("Size", places.size())
                .put("W", "[1 4 2]")
                .refer("Root", catalog)
                .refer("Info", information)
                .put("ID", "[" + hash + hash + "]")
                .put("Filter", "/FlateDecode");
        byte[] table = compressed(crossReferences());
        ascii(number + " 0 obj\n" + trailer.put("Length", table.length).text() + "\nstream\n");
        out.writeBytes(table);
        ascii("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
        deflater.end();
        return out.toByteArray();
    }

    private byte[] crossReferences() {
        ByteArrayOutputStream table = new ByteArrayOutputStream(places.size() * 7);
        table.writeBytes(new byte[] {0, 0, 0, 0, 0, (byte) 0xFF, (byte) 0xFF});
        places.stream().skip(1).forEach(place -> {
            if (place.at() == NOT_YET_WRITTEN) {
                throw new IllegalStateException("an object was reserved and never written");
            }
            boolean inStream = place.stream() > 0;
            int where = inStream ? place.stream() : place.at();
            int index = inStream ? place.at() : 0;
            table.write(inStream ? 2 : 1);
            table.writeBytes(new byte[] {
                (byte) (where >> 24),
                (byte) (where >> 16),
                (byte) (where >> 8),
                (byte) where,
                (byte) (index >> 8),
                (byte) index
            });
        });
        return table.toByteArray();
    }

    private String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(out.toByteArray()));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
