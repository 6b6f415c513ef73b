package wenheng.template;

import java.time.LocalDate;
import wenheng.text.ChineseDate;
import wenheng.text.Numerals;

/** 日期和汉字数的说法：2025年11月28日、11月28日、二〇二五年十一月二十八日、星期五、四个方面、第一。 */
final class Words {

    private static final String ZERO_TO_NINE = "〇一二三四五六七八九";
    private static final int LARGEST = 9999;

    private Words() {}

    static String date(String function, String text) {
        return ChineseDate.print(day(function, text));
    }

    static String monthAndDay(String function, String text) {
        LocalDate day = day(function, text);
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String weekday(String function, String text) {
        return "星期" + "一二三四五六日".charAt(day(function, text).getDayOfWeek().getValue() - 1);
    }

    /** 二〇二五年十一月二十八日. */
    static String inHan(String function, String text) {
        LocalDate day = day(function, text);
        StringBuilder year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(digit -> year.append(ZERO_TO_NINE.charAt(digit - '0')));
        return year + "年" + Numerals.of(day.getMonthValue()) + "月" + Numerals.of(day.getDayOfMonth()) + "日";
    }

    private static LocalDate day(String function, String text) {
        return ChineseDate.parse(text)
                .orElseThrow(() ->
                        new FunctionException("函数“" + function + "”的参数“" + text + "”不是日期，应当形如2025-06-08或2025年6月8日"));
    }

    static String numeral(String function, int number) {
        refuseUnlessWritable(function, number);
        return Numerals.of(number);
    }

    private static void refuseUnlessWritable(String function, int number) {
        if (number < 0 || number > LARGEST) {
            throw new FunctionException("函数“" + function + "”只写得出0至9999的整数");
        }
    }

    /** 四个方面, 两项措施: two of anything is 两. */
    static String counted(String function, int number, String measure) {
        refuseUnlessWritable(function, number);
        return Numerals.counting(number) + measure;
    }
}
