package wenheng.layout.line;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 不可拆处：数字与其前后缀之间不折行——年份、单位、正负号、“第”，以及电话号码、时刻和发文字号 〔2017〕6号。
 *
 * <p>Digits themselves are one token of {@link GlyphText}; these are the seams between a number and what belongs to it
 * (GB/T 9704-1999 8.2.3: 数字、年份不能回行; still the custom under the standard of 2012). No program keeps them together by
 * itself.
 *
 * <p>Linear in the text: a run of digits is taken whole and never tried again from a later digit ({@code ++}, {@code *+}).
 */
final class Joints {

    /** Longer ones first; 个 stands for 个百分点 and for what is counted in 个. */
    private static final String UNIT = "平方千米|平方公里|平方米|立方米|千瓦时|公里|千米|厘米|毫米|公顷|千克|公斤|毫升|分钟|小时|学时|课时"
            + "|个百分点|百分点|个百分|学年度|学年|学期|年级|年度|个月|人次|[万亿]?[元人册件台套间所校名个户亩吨米平]"
            + "|[年月日时分秒点周天岁号期届条款项章节页版次轮批倍成类级层栋幢座处家位班组队门科份张本册台套间所校名个人户元角亩吨克升度区县万亿]";

    private static final Pattern NUMBER =
            Pattern.compile("[第＋－±≥≤＞＜≈×]?(?<![A-Za-z])[0-9][0-9.,:∶]*+[%‰％℃°]?[多余]?(?:" + UNIT + ")?");

    /** 2021—2025年, 15%～20%: a range stays with both its ends. */
    private static final Pattern RANGE = Pattern.compile(NUMBER + "[—–～~－](?![—–～~－])" + NUMBER);

    /** 0799-5550118, GB/T 9704-2012: every program would break after the hyphen. */
    private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]++(?:-[0-9]++)++");

    /** 14：30 as many write it, which 14:30 does not need: that is one token. */
    private static final Pattern CLOCK =
            Pattern.compile("(?<![0-9])[0-2]?[0-9]：[0-5][0-9](?:[—–～~－][0-2]?[0-9]：[0-5][0-9])?(?![0-9])");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("〔[0-9]{4}〕第?[0-9]+号?");

    private final CharSequence text;
    private final BitSet joined = new BitSet();

    private Joints(CharSequence text) {
        this.text = text;
    }

    /** For each glyph, whether it may not be parted from the one before it. */
    static boolean[] of(GlyphText text) {
        BitSet inside = within(text.text);
        boolean[] joined = new boolean[text.count() + 1];
        for (int i = 1; i < text.count(); i++) {
            // 注码不居行首.
            joined[i] = inside.get(text.offsets[i]) || text.isNoteMark(i);
        }
        return joined;
    }

    /** The offsets of a text at which no line may begin. */
    static BitSet within(CharSequence text) {
        Joints joints = new Joints(text);
        joints.joinNumbers();
        joints.join(CODE);
        joints.join(CLOCK);
        joints.join(DOCUMENT_NUMBER);
        return joints.joined;
    }

    private void join(Pattern pattern) {
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            joined.set(match.start() + 1, match.end());
        }
    }

    /** Numbers, and ranges: a range is only looked for where a number has been found, for else every digit would be a beginning. */
    private void joinNumbers() {
        Matcher number = NUMBER.matcher(text);
        Matcher range = RANGE.matcher(text).useTransparentBounds(true);
        for (int at = 0; number.find(at); ) {
            boolean both = range.region(number.start(), text.length()).lookingAt();
            joined.set(number.start() + 1, number.end());
            at = both ? range.end() : number.end();
            joined.set(number.start() + 1, at);
        }
    }
}
