package wenheng.compare;

/**
 * 改动：一处差别。
 *
 * @param place where it is, in the words of the paper: 标题, 二、第3段, 表1第2行
 * @param before the old text; empty for what is new
 * @param after the new text; empty for what is gone
 */
public record Change(String place, String before, String after) {

    /** 改, 增 or 删. */
    public String kind() {
        if (before.isEmpty()) {
            return "增";
        }
        return after.isEmpty() ? "删" : "改";
    }
}
