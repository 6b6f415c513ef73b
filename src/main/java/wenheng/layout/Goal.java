package wenheng.layout;

/** 去处：一处文字点一下所到的地方。 */
public sealed interface Goal {

    /** 网址：http, https or mailto. */
    record Address(String uri) implements Goal {}

    /** 文内：the element with this index in {@link Pages#tags}. */
    record Place(int tag) implements Goal {}
}
