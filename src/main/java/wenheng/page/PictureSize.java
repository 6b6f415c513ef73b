package wenheng.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import wenheng.document.Image;
import wenheng.style.Length;
import wenheng.style.PageStyle;

/** 图片的大小：照文件自己的尺寸，宽不过版心，高不过半页。 The Word writer asks here too. */
public record PictureSize(Length width, Length height) {

    private static final int POINTS_PER_INCH = 72;

    /** The size of an image on this paper. */
    public static PictureSize of(Image image, PageStyle page) {
        Length width = natural(image.width(), image.resolution());
        Length height = natural(image.height(), image.resolution());
        return new PictureSize(width, height)
                .within(page.measure(), page.pitch().times(page.lines() / 2));
    }

    private static Length natural(int pixels, int resolution) {
        return new Length(BigDecimal.valueOf(pixels)
                .multiply(BigDecimal.valueOf(POINTS_PER_INCH * 1000L))
                .divide(BigDecimal.valueOf(resolution), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }

    /** Scaled down alike in both directions. */
    private PictureSize within(Length widest, Length highest) {
        long wide = (long) widest.units() * height.units();
        long high = (long) highest.units() * width.units();
        if (width.compareTo(widest) <= 0 && height.compareTo(highest) <= 0) {
            return this;
        }
        return wide <= high
                ? new PictureSize(widest, new Length((int) (wide / width.units())))
                : new PictureSize(new Length((int) (high / height.units())), highest);
    }
}
