package wenheng.assess.submission;

import java.util.Optional;
import java.util.Set;
import wenheng.data.Cell;

/** 占位：没有数时填的符号和字，以及不是准数的写法。 Each has one meaning; what is not certain is an error. */
enum Filler {
    /** “*”：统计报表中表示不适用，按空白处理。 */
    NOT_APPLICABLE,
    /** “缺”“待补”：还没有数，按空白处理。 */
    AWAITED,
    /** “/”“—”“无”：是零还是缺，不能断定。 */
    UNCLEAR,
    /** “约5300”：不是准数。 */
    ROUGH,
    /** “12人”：带着单位。 */
    WITH_UNIT,
    /** “1:18.5”：是比，不是数。 */
    RATIO,
    /** 公式没有结果。 */
    UNCOMPUTED,
    /** #DIV/0! 之类。 */
    FAULT,
    /** 别的文字。 */
    OTHER;

    private static final Set<String> AWAITED_WORDS =
            Set.of("缺", "缺失", "暂缺", "待补", "待填", "待填报", "未填", "未报", "待定", "不详", "?", "？");

    /** What a cell holds in the place of a number; empty if it is blank or holds one. */
    static Optional<Filler> of(Cell cell) {
        if (cell.isBlank() || cell.quantity().isPresent()) {
            return Optional.empty();
        }
        if (cell instanceof Cell.Fault fault) {
            return Optional.of(fault.isUncomputed() ? UNCOMPUTED : FAULT);
        }
        return Optional.of(ofText(cell.text()));
    }

    private static Filler ofText(String text) {
        if (text.matches("[*＊×]{1,3}")) {
            return NOT_APPLICABLE;
        }
        if (AWAITED_WORDS.contains(text)) {
            return AWAITED;
        }
        if (text.matches("[/／\\\\\\-－—–―─_]{1,6}|无|没有|暂无|N/A|n/a|\\.|…+")) {
            return UNCLEAR;
        }
        if (text.matches("#(DIV/0!|N/A|REF!|VALUE!|NAME\\?|NUM!|NULL!|#+)")) {
            return FAULT;
        }
        if (text.length() <= 30
                && text.matches("(约|大约|近|将近|不足|超过|[≥≤><＞＜~～])[0-9０-９,，.]+.{0,4}"
                        + "|[0-9０-９,，.]+.?(余|多|左右|以上|以下|\\+|＋).{0,4}"
                        + "|[0-9０-９]+[-~～－—–至][0-9０-９]+[^-/.0-9０-９]{0,4}")) {
            return ROUGH;
        }
        if (text.length() <= 30 && text.matches("[0-9０-９]+(\\.[0-9]+)?\\s*[:：比]\\s*[0-9０-９]+(\\.[0-9]+)?")) {
            return RATIO;
        }
        boolean unit =
                text.length() <= 30 && text.matches("[0-9０-９][0-9０-９,，.]*\\s*(人|名|个|班|所|元|千元|万元|平方米|㎡|m2|台|册|间|套|年)");
        return unit ? WITH_UNIT : OTHER;
    }
}
