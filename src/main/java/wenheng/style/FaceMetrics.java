package wenheng.style;

/** 字面度量：某个字体文件里一个字符多宽。 What a page can be measured with: its marks name faces, not roles. */
@FunctionalInterface
public interface FaceMetrics {

    /** Advance width in thousandths of an em of the glyph that this face draws for the character. */
    int advance(String face, int codePoint);
}
