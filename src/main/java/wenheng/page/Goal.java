package wenheng.page;

/** 去处：一处文字点一下所到的地方。 */
public sealed interface Goal {

    /** Dispatches to the method for this goal. */
    <R> R accept(Visitor<R> visitor);

    /** One method a kind of goal. */
    interface Visitor<R> {
        R address(Address address);

        R place(Place place);
    }

    /** 网址：http, https or mailto. */
    record Address(String uri) implements Goal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.address(this);
        }
    }

    /**
     * 文内。
     *
     * @param tag index of the element in {@link Pages#tags}
     * @param name what a reader calls it: 表2　各校达标情况, 注①
     */
    record Place(int tag, String name) implements Goal {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.place(this);
        }
    }
}
