package wenheng.diagnostic;

/** 级别：诊断的轻重。 */
public enum Severity {
    /** 错误：结果不可信或不能生成。 */
    ERROR("错误"),
    /** 警告：能生成，但应当处理。 */
    WARNING("警告"),
    /** 提示：供参考。 */
    INFO("提示");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    /** The word printed for the clerk. */
    public String chinese() {
        return chinese;
    }
}
