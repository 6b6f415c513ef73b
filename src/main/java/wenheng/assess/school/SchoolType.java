package wenheng.assess.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 学校类型。 */
public enum SchoolType {
    PRIMARY("小学", Stage.PRIMARY),
    JUNIOR("初级中学", Stage.JUNIOR),
    NINE_YEAR("九年一贯制学校", Stage.PRIMARY, Stage.JUNIOR),
    COMPLETE_MIDDLE("完全中学", Stage.JUNIOR),
    TWELVE_YEAR("十二年一贯制学校", Stage.PRIMARY, Stage.JUNIOR),
    TEACHING_POINT("教学点", Stage.PRIMARY),
    SPECIAL("特殊教育学校", Stage.PRIMARY, Stage.JUNIOR),
    VOCATIONAL("职业学校", Stage.PRIMARY, Stage.JUNIOR);

    private final String chinese;
    private final List<Stage> stages;

    SchoolType(String chinese, Stage... stages) {
        this.chinese = chinese;
        this.stages = List.of(stages);
    }

    /** The name in the school table. */
    public String chinese() {
        return chinese;
    }

    /** 学段单元：the stages in which a school of this type has a section. */
    public List<Stage> stages() {
        return stages;
    }

    /** The type of that name. */
    public static Optional<SchoolType> ofName(String name) {
        return Arrays.stream(values()).filter(type -> type.chinese.equals(name)).findFirst();
    }
}
