package wenheng.style;

/** 样式名：段落样式，名称即 Word 里显示的名称。 */
public enum StyleName {
    TITLE("标题"),
    SUBTITLE("副标题"),
    BYLINE("题下署名"),
    RECIPIENTS("主送"),
    SALUTATION("称谓"),
    HEADING_1("一级标题"),
    HEADING_2("二级标题"),
    HEADING_3("三级标题"),
    HEADING_4("四级标题"),
    BODY("正文"),
    SIGNATURE("署名"),
    ISSUE_DATE("成文日期"),
    NOTE("附注"),
    TABLE_CAPTION("表题"),
    TABLE_UNIT("表单位"),
    TABLE_HEAD("表头"),
    TABLE_TEXT("表文"),
    TABLE_NOTE("表注"),
    FIGURE_CAPTION("图题"),
    FOOTNOTE("脚注"),
    PAGE_NUMBER("页码");

    private final String key;

    StyleName(String key) {
        this.key = key;
    }

    /** The name used in profiles and shown in Word. */
    public String key() {
        return key;
    }
}
