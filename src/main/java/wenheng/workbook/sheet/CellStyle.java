package wenheng.workbook.sheet;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 单元格样式。
 *
 * @param format number format of SpreadsheetML, {@code General} for texts
 */
public record CellStyle(Face face, Fill fill, Align align, String format, Set<Trait> traits) {

    /** 其他性质。 */
    public enum Trait {
        /** 四边有线。 */
        BORDERED,
        /** 文字像公式：编辑之后仍是文字。 */
        QUOTED,
        /** 工作表受保护时仍可填写。 */
        OPEN
    }

    public CellStyle {
        traits = Set.copyOf(traits);
    }

    /** 字体。 */
    public enum Face {
        BODY("宋体", 10),
        HEAD("黑体", 10),
        TITLE("黑体", 16),
        NOTE("宋体", 9);

        private final String font;
        private final int points;

        Face(String font, int points) {
            this.font = font;
            this.points = points;
        }

        String font() {
            return font;
        }

        int points() {
            return points;
        }
    }

    /** 底色：在黑白打印时也分得出深浅；未达标的另有文字“▼”，不只靠底色。 */
    public enum Fill {
        NONE(""),
        HEAD("E7E6E6"),
        INPUT("FFF9E5"),
        PENDING("FFE699"),
        FAILED("D9B3B3");

        private final String rgb;

        Fill(String rgb) {
            this.rgb = rgb;
        }

        String rgb() {
            return rgb;
        }
    }

    /** 水平位置。 */
    public enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    private static final String GENERAL = "General";

    public static final CellStyle TITLE = new CellStyle(Face.TITLE, Fill.NONE, Align.CENTER, GENERAL, Set.of());
    public static final CellStyle SUBTITLE = new CellStyle(Face.BODY, Fill.NONE, Align.CENTER, GENERAL, Set.of());
    public static final CellStyle HEAD =
            new CellStyle(Face.HEAD, Fill.HEAD, Align.CENTER, GENERAL, Set.of(Trait.BORDERED));
    public static final CellStyle TEXT =
            new CellStyle(Face.BODY, Fill.NONE, Align.LEFT, GENERAL, Set.of(Trait.BORDERED));
    public static final CellStyle CENTER =
            new CellStyle(Face.BODY, Fill.NONE, Align.CENTER, GENERAL, Set.of(Trait.BORDERED));
    public static final CellStyle NOTE = new CellStyle(Face.NOTE, Fill.NONE, Align.LEFT, GENERAL, Set.of());
    public static final CellStyle SOURCE =
            new CellStyle(Face.NOTE, Fill.NONE, Align.LEFT, GENERAL, Set.of(Trait.BORDERED));

    /** A number with that many places. */
    public static CellStyle number(int decimals) {
        return new CellStyle(Face.BODY, Fill.NONE, Align.RIGHT, places(decimals), Set.of(Trait.BORDERED));
    }

    /** A number that fails: shaded, and ▼ printed behind it. */
    public static CellStyle failing(int decimals) {
        return new CellStyle(Face.BODY, Fill.FAILED, Align.RIGHT, places(decimals) + "\"▼\"", Set.of(Trait.BORDERED));
    }

    /** An amount that may be changed: whole where it is whole, else with two decimals; the cell holds all of them. */
    public static CellStyle amount(Optional<BigDecimal> value) {
        boolean whole =
                value.filter(known -> known.stripTrailingZeros().scale() > 0).isEmpty();
        return number(whole ? 0 : 2).filled(Fill.INPUT);
    }

    public CellStyle filled(Fill other) {
        return new CellStyle(face, other, align, format, traits);
    }

    public CellStyle centered() {
        return new CellStyle(face, fill, Align.CENTER, format, traits);
    }

    /** The same with another trait. */
    public CellStyle with(Trait trait) {
        Set<Trait> all = EnumSet.of(trait);
        all.addAll(traits);
        return new CellStyle(face, fill, align, format, all);
    }

    /** Words to be filled in, which stay as they are typed. */
    public static CellStyle typed() {
        return new CellStyle(Face.BODY, Fill.NONE, Align.LEFT, "@", Set.of(Trait.BORDERED)).with(Trait.OPEN);
    }

    private static String places(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
