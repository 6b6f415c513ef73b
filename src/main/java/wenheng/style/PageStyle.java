package wenheng.style;

/**
 * 页面：纸张、版心和网格（GB/T 9704-2012 5.1、5.2）。
 *
 * @param width paper width
 * @param height paper height
 * @param top head margin 天头
 * @param left binding margin 订口
 * @param right fore-edge margin 切口
 * @param bottom foot margin 地脚
 * @param pitch distance of grid lines
 * @param lines grid lines on a full page
 * @param characters characters on a full line
 */
public record PageStyle(
        Length width,
        Length height,
        Length top,
        Length left,
        Length right,
        Length bottom,
        Length pitch,
        int lines,
        int characters) {

    /** Width of the text area 版心. */
    public Length measure() {
        return width.minus(left).minus(right);
    }

    /** Height of the text area: its grid lines. */
    public Length capacity() {
        return pitch.times(lines);
    }

    /**
     * 横排：the sheet turned a quarter to the right, so that its binding side is the head (GB/T 9704-2012 7.5). Lines and
     * characters are as many as fill the turned text area.
     */
    public PageStyle turned() {
        int pitches = measure().units() / pitch.units();
        Length turnedMeasure = height.minus(top).minus(bottom);
        int pitchOfCharacters = measure().units() / characters;
        return new PageStyle(
                /* width= */ height,
                /* height= */ width,
                /* top= */ left,
                /* left= */ bottom,
                /* right= */ top,
                /* bottom= */ right,
                pitch,
                pitches,
                turnedMeasure.units() / pitchOfCharacters);
    }
}
