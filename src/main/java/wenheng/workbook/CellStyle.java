package wenheng.workbook;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * 单元格样式。
 *
 * @param format number format of SpreadsheetML, {@code General} for texts
 */
record CellStyle(Face face, Fill fill, Align align, String format, Set<Trait> traits) {

    /** 其他性质。 */
    enum Trait {
        /** 四边有线。 */
        BORDERED,
        /** 文字像公式：编辑之后仍是文字。 */
        QUOTED,
        /** 工作表受保护时仍可填写。 */
        OPEN
    }

    CellStyle {
        traits = Set.copyOf(traits);
    }

    /** 字体。 */
    enum Face {
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
    enum Fill {
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
    enum Align {
        LEFT,
        CENTER,
        RIGHT
    }

    private static final String GENERAL = "General";

    static final CellStyle TITLE = new CellStyle(Face.TITLE, Fill.NONE, Align.CENTER, GENERAL, Set.of());
    static final CellStyle SUBTITLE = new CellStyle(Face.BODY, Fill.NONE, Align.CENTER, GENERAL, Set.of());
    static final CellStyle HEAD = new CellStyle(Face.HEAD, Fill.HEAD, Align.CENTER, GENERAL, Set.of(Trait.BORDERED));
    static final CellStyle TEXT = new CellStyle(Face.BODY, Fill.NONE, Align.LEFT, GENERAL, Set.of(Trait.BORDERED));
    static final CellStyle CENTER = new CellStyle(Face.BODY, Fill.NONE, Align.CENTER, GENERAL, Set.of(Trait.BORDERED));
    static final CellStyle NOTE = new CellStyle(Face.NOTE, Fill.NONE, Align.LEFT, GENERAL, Set.of());
    static final CellStyle SOURCE = new CellStyle(Face.NOTE, Fill.NONE, Align.LEFT, GENERAL, Set.of(Trait.BORDERED));

    /** A number with that many places. */
    static CellStyle number(int decimals) {
        return new CellStyle(Face.BODY, Fill.NONE, Align.RIGHT, places(decimals), Set.of(Trait.BORDERED));
    }

    /** A number that fails: shaded, and ▼ printed behind it. */
    static CellStyle failing(int decimals) {
        return new CellStyle(Face.BODY, Fill.FAILED, Align.RIGHT, places(decimals) + "\"▼\"", Set.of(Trait.BORDERED));
    }

    /** An amount that may be changed: whole where it is whole, else with two decimals; the cell holds all of them. */
    static CellStyle amount(Optional<BigDecimal> value) {
        boolean whole =
                value.filter(known -> known.stripTrailingZeros().scale() > 0).isEmpty();
        return number(whole ? 0 : 2).filled(Fill.INPUT);
    }

    CellStyle filled(Fill other) {
        return new CellStyle(face, other, align, format, traits);
    }

    CellStyle centered() {
        return new CellStyle(face, fill, Align.CENTER, format, traits);
    }

    /** The same with another trait. */
    CellStyle with(Trait trait) {
        Set<Trait> all = EnumSet.of(trait);
        all.addAll(traits);
        return new CellStyle(face, fill, align, format, all);
    }

    /** SheetWords to be filled in, which stay as they are typed. */
    static CellStyle typed() {
        return new CellStyle(Face.BODY, Fill.NONE, Align.LEFT, "@", Set.of(Trait.BORDERED)).with(Trait.OPEN);
    }

    private static String places(int decimals) {
        return decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    }
}
