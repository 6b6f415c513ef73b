package wenheng.document;

import java.util.Arrays;
import java.util.Objects;

/** 图像：一个 PNG 或 JPEG 文件的字节和尺寸。 Whoever makes one has seen that it can be decoded. */
public final class Image {

    /** What screens and office programs take where a file does not say. */
    public static final int USUAL_RESOLUTION = 96;

    /** 图像格式. */
    public enum Format {
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** The media type, such as {@code image/png}. */
        public String mediaType() {
            return mediaType;
        }
    }

    private final Format format;
    private final int width;
    private final int height;
    private final int resolution;
    private final byte[] bytes;

    /**
     * An image.
     *
     * @param width in pixels
     * @param height in pixels
     * @param resolution pixels per inch
     * @param bytes the whole file
     */
    public Image(Format format, int width, int height, int resolution, byte[] bytes) {
        if (width < 1 || height < 1 || resolution < 1) {
            throw new IllegalArgumentException("image of " + width + " by " + height + " at " + resolution);
        }
        this.format = format;
        this.width = width;
        this.height = height;
        this.resolution = resolution;
        this.bytes = bytes.clone();
    }

    /** PNG or JPEG. */
    public Format format() {
        return format;
    }

    /** Width in pixels. */
    public int width() {
        return width;
    }

    /** Height in pixels. */
    public int height() {
        return height;
    }

    /** Pixels per inch. */
    public int resolution() {
        return resolution;
    }

    /** The whole file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Image image
                && format == image.format
                && resolution == image.resolution
                && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, resolution, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return format + " " + width + "×" + height + " #" + Arrays.hashCode(bytes);
    }
}
