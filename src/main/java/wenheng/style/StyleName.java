package wenheng.style;

/** 样式名：段落样式，名称即 Word 里显示的名称。 */
public enum StyleName {
    COPY_NUMBER("份号"),
    SECRECY("密级和保密期限"),
    URGENCY("紧急程度"),
    ORGAN_MARK("发文机关标志"),
    DOCUMENT_NUMBER("发文字号"),
    SIGNER("签发人"),
    RED_RULE("红色分隔线"),
    ORDER_NUMBER("令号"),
    ISSUE_NUMBER("期号"),
    COMPILER("编印单位"),
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
    ATTACHMENT_NOTE("附件说明"),
    SIGNATURE("署名"),
    STAMP("签名章"),
    ISSUE_DATE("成文日期"),
    NOTE("附注"),
    ATTENDANCE_LABEL("出席"),
    ATTENDANCE("出席人员"),
    ATTACHMENT_LABEL("附件序号"),
    ATTACHMENT_TITLE("附件标题"),
    RECORD("版记"),
    COVER_TITLE("封面标题"),
    COVER_TEXT("封面文字"),
    CONTENTS_TITLE("目录标题"),
    CONTENTS_1("目录一级"),
    CONTENTS_2("目录二级"),
    TABLE_CAPTION("表题"),
    TABLE_UNIT("表单位"),
    TABLE_HEAD("表头"),
    TABLE_TEXT("表文"),
    TABLE_NOTE("表注"),
    FIGURE_CAPTION("图题"),
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
