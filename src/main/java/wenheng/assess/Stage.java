package wenheng.assess;

/** 学段：评估以学段为单元，一贯制学校的小学、初中各算一个单元（教督〔2017〕6号第五条）。 */
public enum Stage {
    PRIMARY("小学"),
    JUNIOR("初中");

    private final String chinese;

    Stage(String chinese) {
        this.chinese = chinese;
    }

    /** 小学 or 初中. */
    public String chinese() {
        return chinese;
    }
}
