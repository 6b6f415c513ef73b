package wenheng.style;

/**
 * 版头：发文机关标志的位置。
 *
 * @param markTop 标志上边缘至版心上边缘; negative where it stands above the text area (信函)
 * @param ruleDistance 红线至发文字号 (信函: 至标志)
 * @param ruleThickness of the red rule
 */
public record Masthead(Length markTop, Length ruleDistance, Length ruleThickness) {

    /** 35 mm, 4 mm (7.2.4, 7.2.7); the standard gives no thickness. */
    public static final Masthead GENERAL =
            new Masthead(Length.points("99.21"), Length.points("11.34"), Length.points("1.7"));
}
