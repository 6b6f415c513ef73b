package wenheng.layout.strip;

import java.util.EnumMap;
import java.util.Map;
import wenheng.style.StyleName;

/** 条款：各要素由 GB/T 9704-2012 的哪一条规定。 */
public final class Clauses {

    /** 加盖印章. */
    public static final String SEAL = "7.3.5.1";

    private static final Map<StyleName, String> CLAUSES = new EnumMap<>(StyleName.class);

    static {
        CLAUSES.put(StyleName.COPY_NUMBER, "7.2.1");
        CLAUSES.put(StyleName.SECRECY, "7.2.2");
        CLAUSES.put(StyleName.URGENCY, "7.2.3");
        CLAUSES.put(StyleName.ORGAN_MARK, "7.2.4");
        CLAUSES.put(StyleName.DOCUMENT_NUMBER, "7.2.5");
        CLAUSES.put(StyleName.SIGNER, "7.2.6");
        CLAUSES.put(StyleName.RED_RULE, "7.2.7");
        CLAUSES.put(StyleName.TITLE, "7.3.1");
        CLAUSES.put(StyleName.RECIPIENTS, "7.3.2");
        CLAUSES.put(StyleName.ATTACHMENT_NOTE, "7.3.4");
        CLAUSES.put(StyleName.SIGNATURE, "7.3.5");
        CLAUSES.put(StyleName.STAMP, "7.3.5.3");
        CLAUSES.put(StyleName.ISSUE_DATE, "7.3.5.4");
        CLAUSES.put(StyleName.NOTE, "7.3.6");
        CLAUSES.put(StyleName.ATTACHMENT_LABEL, "7.3.7");
        CLAUSES.put(StyleName.ATTACHMENT_TITLE, "7.3.7");
        CLAUSES.put(StyleName.RECORD, "7.4");
        CLAUSES.put(StyleName.ORDER_NUMBER, "10.2");
        CLAUSES.put(StyleName.ATTENDANCE, "10.3");
    }

    private Clauses() {}

    /** The clause; empty if the standard knows no such element. */
    public static String of(StyleName style) {
        return CLAUSES.getOrDefault(style, "");
    }

    /** Whether a paragraph in this style is an element whose place is told. */
    static boolean isElement(StyleName style) {
        return CLAUSES.containsKey(style);
    }
}
