package wenheng.assess.school;

import java.util.Arrays;
import java.util.Optional;

/** 学段：评估以学段为单元，一贯制学校的小学、初中各算一个单元（教督〔2017〕6号第五条）。 */
public enum Stage {
    PRIMARY("小学"),
    JUNIOR("初中");

    private final String chinese;
    private final String studentsColumn;

    Stage(String chinese) {
        this.chinese = chinese;
        this.studentsColumn = chinese + "学生数";
    }

    /** The stage of that name. */
    public static Optional<Stage> ofName(String name) {
        return Arrays.stream(values())
                .filter(stage -> stage.chinese.equals(name))
                .findFirst();
    }

    /** The column of its pupils in the school table: 小学学生数. */
    public String studentsColumn() {
        return studentsColumn;
    }

    /** 小学 or 初中. */
    public String chinese() {
        return chinese;
    }
}
