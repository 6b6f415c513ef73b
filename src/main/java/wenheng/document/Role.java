package wenheng.document;

/** 段落角色：一段文字在公文里是什么。 */
public enum Role {
    /** 份号（7.2.1）. */
    COPY_NUMBER,
    /** 密级和保密期限（7.2.2）. */
    SECRECY,
    /** 紧急程度（7.2.3）. */
    URGENCY,
    /** 发文字号（7.2.5）. */
    DOCUMENT_NUMBER,
    /** 令号（10.2）. */
    ORDER_NUMBER,
    /** 期号，简报和纪要. */
    ISSUE_NUMBER,
    /** 编印单位和日期，简报. */
    COMPILER,
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
    /** 附件说明（7.3.4）. */
    ATTACHMENT_NOTE,
    /** 发文机关署名. */
    SIGNATURE,
    /** 签发人职务和签名章（7.3.5.3）. */
    STAMP,
    /** 成文日期. */
    ISSUE_DATE,
    /** 附注. */
    NOTE,
    /** 出席、请假、列席（10.3）. */
    ATTENDANCE,
    /** 版记各行（7.4）. */
    RECORD
}
