package wenheng.project;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import wenheng.document.Image;
import wenheng.document.Image.Format;

/** 图像文件：认出 PNG 和 JPEG，读出尺寸、分辨率和拍摄方向。 */
final class ImageFile {

    private static final int PNG_START = 0x89504E47;
    private static final int PNG_PHYSICAL = 0x70485973;
    private static final int PNG_DATA = 0x49444154;
    private static final int JPEG_START = 0xFFD8;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private final byte[] bytes;
    private final Format format;
    private int resolution = Image.USUAL_RESOLUTION;
    private int components;
    private int orientation = UPRIGHT;

    private ImageFile(byte[] bytes, Format format) {
        this.bytes = bytes;
        this.format = format;
        ByteBuffer data = ByteBuffer.wrap(bytes);
        try {
            if (format == Format.PNG) {
                readChunks(data);
            } else {
                readSegments(data);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException cutOff) {
            // What is cut off here cannot be decoded either, and is reported then.
            resolution = Image.USUAL_RESOLUTION;
        }
    }

    /** The file, if it begins as a PNG or JPEG does. */
    static Optional<ImageFile> of(byte[] bytes) {
        if (bytes.length > 4 && ByteBuffer.wrap(bytes).getInt() == PNG_START) {
            return Optional.of(new ImageFile(bytes, Format.PNG));
        }
        boolean jpeg = bytes.length > 4 && ByteBuffer.wrap(bytes).getShort() == (short) JPEG_START;
        return jpeg ? Optional.of(new ImageFile(bytes, Format.JPEG)) : Optional.empty();
    }

    /** Four inks, as presses use them. */
    boolean isForPress() {
        return components == 4;
    }

    /** Whether the camera was held upright, or the file says nothing of it. */
    boolean isUpright() {
        return orientation == UPRIGHT;
    }

    /**
     * The image without what is said of it beside its pixels, decoded once to see that it is whole.
     *
     * @param mostPixels larger ones are not decoded
     * @return empty if it is larger
     * @throws IOException if it is damaged
     */
    Optional<Image> decode(long mostPixels) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > mostPixels) {
                return Optional.empty();
            }
            reader.read(0);
            byte[] bare = format == Format.PNG ? BareImage.png(bytes) : BareImage.jpeg(bytes, orientation);
            return Optional.of(new Image(format, width, height, resolution, bare));
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        } finally {
            reader.dispose();
        }
    }

    /** pHYs holds pixels per metre (ISO/IEC 15948 11.3.5.3). */
    private void readChunks(ByteBuffer data) {
        data.position(8);
        while (data.remaining() >= 8) {
            int length = data.getInt();
            int type = data.getInt();
            if (type == PNG_DATA) {
                return;
            }
            if (type == PNG_PHYSICAL && data.get(data.position() + 8) == 1) {
                keepResolution(Math.round(data.getInt(data.position()) * 0.0254f));
            }
            data.position(data.position() + length + 4);
        }
    }

    /** JFIF density, Exif orientation and the frame header (ITU-T T.81 B.1, T.871 10.1). */
    private void readSegments(ByteBuffer data) {
        data.position(2);
        while (data.remaining() >= 4) {
            int marker = data.getShort() & 0xFFFF;
            int start = data.position();
            int length = data.getShort() & 0xFFFF;
            if (marker == 0xFFDA) {
                return;
            }
            if (marker == 0xFFE0 && length >= 14) {
                density(data.get(start + 9), data.getShort(start + 10) & 0xFFFF);
            } else if (marker == 0xFFE1 && length > 20 && data.getInt(start + 2) == EXIF) {
                orientation(data.slice(start + 8, length - 8));
            } else if (marker >= 0xFFC0 && marker <= 0xFFC2) {
                components = data.get(start + 7);
            }
            data.position(start + length);
        }
    }

    private void density(int unit, int value) {
        if (unit == 1) {
            keepResolution(value);
        } else if (unit == 2) {
            keepResolution(Math.round(value * 2.54f));
        }
    }

    private void keepResolution(int found) {
        if (found >= 20 && found <= 10_000) {
            resolution = found;
        }
    }

    private void orientation(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                orientation = tiff.getShort(entry + 8);
            }
        }
    }
}
