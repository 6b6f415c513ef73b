package wenheng.markup.read;

import java.util.Optional;
import java.util.regex.Pattern;
import wenheng.document.Element;

/** 要素写法：单个要素的值应当是什么样子（GB/T 9704-2012 7.2、7.3.4）。 */
final class ElementShapes {

    private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}\\d（）]{1,20}〔(?:19|20)\\d{2}〕[1-9]\\d*号");

    private ElementShapes() {}

    /** 一处不合：what is wrong, and what to do. */
    record Fault(String message, String hint) {}

    /** What is wrong with a value; empty if nothing is. */
    static Optional<Fault> fault(Element element, String value) {
        return switch (element) {
            case COPY_NUMBER -> unless(value.matches("\\d{6}"), "份号应为6位数字，实为“" + value + "”", "如000001");
            case SECRECY -> unless(value.matches("绝密|机密|秘密"), "密级应为绝密、机密或秘密，实为“" + value + "”", "保密期限另写在“保密期限”里");
            case SECRECY_PERIOD ->
                unless(value.matches("[1-9]\\d*(?:年|个月|天)|长期"), "保密期限的写法不对：“" + value + "”", "如1年、6个月、长期");
            case URGENCY -> unless(value.matches("特急|加急|特提|平急"), "紧急程度应为特急或加急，实为“" + value + "”", "");
            case DOCUMENT_NUMBER -> documentNumber(value);
            case ATTACHMENTS -> unless(!value.matches(".*[。；，、]"), "附件名称“" + value + "”之后不加标点", "请删去最后的标点");
            default -> Optional.empty();
        };
    }

    private static Optional<Fault> documentNumber(String value) {
        String example = "如青教〔2025〕8号";
        if (value.matches(".*[\\[\\]【】()（）].*") && !value.contains("〔")) {
            return Optional.of(new Fault("发文字号的年份应当用六角括号〔〕：“" + value + "”", example));
        }
        if (value.contains("第")) {
            return Optional.of(new Fault("发文字号的序号前不加“第”：“" + value + "”", example));
        }
        if (value.matches(".*〕0\\d*号")) {
            return Optional.of(new Fault("发文字号的序号不编虚位：“" + value + "”", example));
        }
        return unless(NUMBER.matcher(value).matches(), "发文字号的写法不对：“" + value + "”", example);
    }

    private static Optional<Fault> unless(boolean right, String message, String hint) {
        return right ? Optional.empty() : Optional.of(new Fault(message, hint));
    }
}
