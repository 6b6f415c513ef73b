package wenheng.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;

/** 压缩包：读出其中的部件；坏的、加密的、膨胀得过大的，一律拒收。 */
public final class PackageFile {

    /** No text of a paper is this long; what inflates further is a mistake or an attack. */
    private static final int LARGEST_PART = 64 << 20;

    private static final int MOST_ENTRIES = 20_000;

    private final String file;
    private final byte[] bytes;

    private PackageFile(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes.clone();
    }

    /**
     * Opens a package.
     *
     * @param file named in findings
     * @throws InputException if the bytes are no package of this kind
     */
    public static PackageFile of(String file, byte[] bytes) {
        PackageFile opened = new PackageFile(file, bytes);
        try (ZipFile zip = opened.zip()) {
            int entries = 0;
            for (var all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
                entries++;
            }
            if (entries > MOST_ENTRIES) {
                throw opened.refused("Word-过大", "压缩包里的文件超过" + MOST_ENTRIES + "个", "这不像一份文稿，请检查来处");
            }
            return opened;
        } catch (IOException | IllegalArgumentException damaged) {
            throw opened.damaged();
        }
    }

    private ZipFile zip() throws IOException {
        return ZipFile.builder().setByteArray(bytes).get();
    }

    /** The bytes of a part; empty if there is none. */
    public Optional<byte[]> bytes(String path) {
        try (ZipFile zip = zip()) {
            ZipArchiveEntry entry = zip.getEntry(path);
            return entry == null ? Optional.empty() : Optional.of(inflated(zip, entry));
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged();
        }
    }

    private byte[] inflated(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] part = content.readNBytes(LARGEST_PART + 1);
            if (part.length > LARGEST_PART) {
                throw refused(
                        "Word-过大", "其中的“" + entry.getName() + "”展开后超过" + (LARGEST_PART >> 20) + "MB", "这不像一份文稿，请检查来处");
            }
            return part;
        }
    }

    /** Every part with its bytes, sorted by path. */
    public SortedMap<String, byte[]> all() {
        SortedMap<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = zip()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), inflated(zip, entry));
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged();
        }
        return parts;
    }

    /** An XML part as a tree; empty if there is none. */
    public Optional<XmlTree> tree(String path) {
        return bytes(path).map(part -> XmlTree.read(file, path, part));
    }

    private InputException damaged() {
        return refused("Word-打不开", "文件已损坏，或不是 .docx 文件", "请用 Word 或 WPS 打开后另存为 .docx（旧式 .doc 和加密的文件也须如此）");
    }

    private InputException refused(String code, String message, String hint) {
        return new InputException(Diagnostic.error(code, Location.of(file), message, hint));
    }
}
