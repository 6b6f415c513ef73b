package wenheng.assess.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 学校类型。 */
public enum SchoolType {
    PRIMARY("小学"),
    JUNIOR("初级中学"),
    NINE_YEAR("九年一贯制学校"),
    COMPLETE_MIDDLE("完全中学"),
    TWELVE_YEAR("十二年一贯制学校"),
    TEACHING_POINT("教学点"),
    SPECIAL("特殊教育学校"),
    VOCATIONAL("职业学校");

    private final String chinese;

    SchoolType(String chinese) {
        this.chinese = chinese;
    }

    /** The name in the school table. */
    public String chinese() {
        return chinese;
    }

    /** 学段单元：the stages in which a school of this type has a section. */
    public List<Stage> stages() {
        return switch (this) {
            case PRIMARY, TEACHING_POINT -> List.of(Stage.PRIMARY);
            case JUNIOR, COMPLETE_MIDDLE -> List.of(Stage.JUNIOR);
            case NINE_YEAR, TWELVE_YEAR, SPECIAL, VOCATIONAL -> List.of(Stage.PRIMARY, Stage.JUNIOR);
        };
    }

    /** The type of that name. */
    public static Optional<SchoolType> ofName(String name) {
        return Arrays.stream(values()).filter(type -> type.chinese.equals(name)).findFirst();
    }
}
