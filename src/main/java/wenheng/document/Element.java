package wenheng.document;

import java.util.Arrays;
import java.util.Optional;

/** 公文要素：前置要素的键（GB/T 9704-2012 第 7 章各要素，以及文种、版式等编排用的键）。 */
public enum Element {
    KIND("文种"),
    PROFILE("版式"),
    TITLE("标题"),
    SUBTITLE("副标题"),
    COPY_NUMBER("份号"),
    SECRECY("密级"),
    SECRECY_PERIOD("保密期限"),
    URGENCY("紧急程度"),
    ISSUING_AGENCY("发文机关"),
    DOCUMENT_NUMBER("发文字号"),
    SIGNER("签发人"),
    RECIPIENTS("主送"),
    RECIPIENTS_PLACE("主送位置"),
    SALUTATION("称谓"),
    SPEAKER("讲话人"),
    SPEAKER_OFFICE("职务"),
    OCCASION("场合"),
    SIGNATURE("署名"),
    ISSUE_DATE("成文日期"),
    SEAL("用印"),
    ATTACHMENTS("附件"),
    NOTE("附注"),
    COPY_TO("抄送"),
    PRINTING_AGENCY("印发机关"),
    PRINTING_DATE("印发日期"),
    ORDER_NUMBER("令号"),
    ISSUE_NUMBER("期号"),
    COMPILER("编印单位"),
    PRESENT("出席"),
    EXCUSED("请假"),
    OBSERVERS("列席"),
    COVER("封面"),
    CONTENTS("目录"),
    DATA("附数据");

    private final String key;

    Element(String key) {
        this.key = key;
    }

    /** The key in the front matter. */
    public String key() {
        return key;
    }

    /** The element written under a key. */
    public static Optional<Element> ofKey(String key) {
        return Arrays.stream(values())
                .filter(element -> element.key.equals(key))
                .findFirst();
    }
}
