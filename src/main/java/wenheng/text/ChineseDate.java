package wenheng.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 日期：2025年6月8日，月、日不编虚位（GB/T 9704-2012 7.3.5.4）。 */
public final class ChineseDate {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-|年)(\\d{1,2})(?:-|月)(\\d{1,2})日?");

    private static final String ZERO_TO_NINE = "〇一二三四五六七八九";

    private ChineseDate() {}

    /** Reads {@code 2025-06-08} or {@code 2025年6月8日}; empty if it is neither or no day of the calendar. */
    public static Optional<LocalDate> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** {@code 2025年6月8日}. */
    public static String print(LocalDate date) {
        return date.getYear() + "年" + monthAndDay(date);
    }

    /** {@code 6月8日}. */
    public static String monthAndDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** {@code 星期五}. */
    public static String weekday(LocalDate date) {
        return "星期" + "一二三四五六日".charAt(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code 二〇二五年十一月二十八日}. */
    public static String inHan(LocalDate date) {
        StringBuilder year = new StringBuilder();
        String.valueOf(date.getYear()).chars().forEach(digit -> year.append(ZERO_TO_NINE.charAt(digit - '0')));
        return year + "年" + Numerals.of(date.getMonthValue()) + "月" + Numerals.of(date.getDayOfMonth()) + "日";
    }
}
