package wenheng.document;

/** 段落角色：一段文字在公文里是什么。 */
public enum Role {
    /** 标题. */
    TITLE,
    /** 副标题，前加破折号. */
    SUBTITLE,
    /** 讲话人：职务　姓名；报告则为署名机关. */
    BYLINE,
    /** 题下日期，加圆括号. */
    BYLINE_DATE,
    /** 主送机关. */
    RECIPIENTS,
    /** 称谓. */
    SALUTATION,
    /** 正文. */
    BODY,
    /** 发文机关署名. */
    SIGNATURE,
    /** 成文日期. */
    ISSUE_DATE,
    /** 附注. */
    NOTE
}
