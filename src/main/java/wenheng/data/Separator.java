package wenheng.data;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;

/**
 * 分隔符：逗号最常见；从 Excel 另存的“文本文件”用制表符，也有用分号和全角逗号的。
 *
 * <p>Lines are counted in which a sign occurs, not signs: one cell that lists names with ， would else outvote the
 * table. Commas win a tie, being the usual; the others must occur in more lines. Cost: the first thirty lines.
 */
enum Separator {
    COMMA(',', "逗号"),
    TAB('\t', "制表符"),
    SEMICOLON(';', "分号"),
    WIDE_COMMA('，', "全角逗号");

    private static final int LOOKED_AT = 30;
    /** The first lines of a table are over by then, even where each cell holds a paragraph. */
    private static final int FURTHEST = 1 << 20;

    private final char sign;
    private final String chinese;

    Separator(char sign, String chinese) {
        this.sign = sign;
        this.chinese = chinese;
    }

    /** The sign that parts most of the first lines; of several the one that stands first here. */
    static Separator of(String text) {
        List<String> lines = text.substring(0, Math.min(text.length(), FURTHEST))
                .lines()
                .filter(line -> !line.isBlank())
                .limit(LOOKED_AT)
                .toList();
        Separator best = COMMA;
        for (Separator each : values()) {
            best = each.parts(lines) > best.parts(lines) ? each : best;
        }
        return best;
    }

    private long parts(List<String> lines) {
        return lines.stream().filter(line -> line.indexOf(sign) >= 0).count();
    }

    char sign() {
        return sign;
    }

    /** Says that the table is parted otherwise than by commas. */
    Diagnostics finding(String path) {
        return this == COMMA
                ? Diagnostics.NONE
                : Diagnostics.of(Diagnostic.info("数据-分隔符", Location.of(path), "这张表用" + chinese + "分列，已照此读入", ""));
    }
}
