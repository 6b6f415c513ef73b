package wenheng.page;

import wenheng.style.Length;

/**
 * 要素之处：一个公文要素实际印在哪里，供版式核对与条文对照。
 *
 * <p>The box of text reaches from the top of its characters (0.88 of their size above the baseline) to their bottom (0.12
 * below); one that goes on to another page has a place on each.
 *
 * @param name such as 标题 or 印章, named as the style is
 * @param clause of GB/T 9704-2012; empty where the standard has none
 * @param page from 1, as in {@link Page#number}
 * @param x from the left edge of the paper
 * @param y from the upper edge of the paper
 */
public record ElementPlace(String name, String clause, int page, Length x, Length y, Length width, Length height) {

    /** The same place, where the standard says nothing of it. */
    public ElementPlace withoutClause() {
        return new ElementPlace(name, "", page, x, y, width, height);
    }
}
