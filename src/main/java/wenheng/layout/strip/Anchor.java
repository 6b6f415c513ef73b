package wenheng.layout.strip;

/**
 * 定位：一条在页上怎样放。
 *
 * @param y for {@link Kind#FLOW} empty room above, dropped at the head of a page; for {@link Kind#HEAD} and {@link Kind#OVERLAY} the distance of the strip from the head of the text area; may be negative
 */
public record Anchor(Kind kind, int y) {

    /** 怎样放. */
    public enum Kind {
        /** Below the strip before. */
        FLOW,
        /** Below the strip before, at the nearest grid line, be it half a line up. */
        NEAREST,
        /** So far from the head of the text area, or lower where that is taken. */
        HEAD,
        /** So far from the head of the text area, over what else is there; takes no room. */
        OVERLAY,
        /** Its lower edge on the lower edge of the text area (版记). */
        FOOT
    }

    static final Anchor FLOW = new Anchor(Kind.FLOW, 0);
    public static final Anchor NEAREST = new Anchor(Kind.NEAREST, 0);
    public static final Anchor FOOT = new Anchor(Kind.FOOT, 0);

    public static Anchor below(int room) {
        return new Anchor(Kind.FLOW, room);
    }

    public static Anchor head(int y) {
        return new Anchor(Kind.HEAD, y);
    }

    public static Anchor overlay(int y) {
        return new Anchor(Kind.OVERLAY, y);
    }

    public boolean is(Kind other) {
        return kind == other;
    }
}
