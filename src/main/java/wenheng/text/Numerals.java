package wenheng.text;

import java.util.Optional;
import java.util.stream.IntStream;

/** 汉字数字：一、十二、二十、一百零五。 */
public final class Numerals {

    private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private Numerals() {}

    /**
     * The Chinese numeral of a count from 0 to 9999, as in headings (十二, not 一十二).
     *
     * @throws IllegalArgumentException outside that range
     */
    public static String of(int number) {
        if (number < 0 || number > 9999) {
            throw new IllegalArgumentException("no heading or count this large: " + number);
        }
        if (number == 0) {
            return DIGITS[0];
        }
        String text = grouped(number);
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static String grouped(int number) {
        String[] units = {"", "十", "百", "千"};
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = number / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
            } else {
                out.append(gap ? DIGITS[0] : "").append(DIGITS[digit]).append(units[power]);
                gap = false;
            }
        }
        return out.toString();
    }

    /** The numeral before a measure word: 两个, 十二个; two of anything is 两. */
    public static String counting(int number) {
        return number == 2 ? "两" : of(number);
    }

    /** The number a numeral up to 九十九 stands for, 两 included; empty if it is none. */
    public static Optional<Integer> parse(String text) {
        String one = text.equals("两") ? "二" : text;
        return IntStream.range(0, 100)
                .filter(number -> of(number).equals(one))
                .boxed()
                .findFirst();
    }
}
