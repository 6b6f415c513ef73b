package wenheng.page;

/** 去处：一处文字点一下所到的地方。 */
public sealed interface Goal {

    /** 网址：http, https or mailto. */
    record Address(String uri) implements Goal {}

    /**
     * 文内。
     *
     * @param tag index of the element in {@link Pages#tags}
     * @param name what a reader calls it: 表2　各校达标情况, 注①
     */
    record Place(int tag, String name) implements Goal {}
}
