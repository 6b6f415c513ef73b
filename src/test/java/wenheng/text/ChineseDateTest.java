package wenheng.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-06-08,2025年6月8日,6月8日,星期日,二〇二五年六月八日",
        "2025年11月28日,2025年11月28日,11月28日,星期五,二〇二五年十一月二十八日",
        "2030-10-20,2030年10月20日,10月20日,星期日,二〇三〇年十月二十日",
        "2024-1-1,2024年1月1日,1月1日,星期一,二〇二四年一月一日"
    })
    void aDayIsWrittenInFourWays(String given, String whole, String day, String weekday, String han) {
        LocalDate date = ChineseDate.parse(given).orElseThrow();
        assertEquals(whole, ChineseDate.print(date));
        assertEquals(day, ChineseDate.monthAndDay(date));
        assertEquals(weekday, ChineseDate.weekday(date));
        assertEquals(han, ChineseDate.inHan(date));
    }

    @Test
    void whatIsNoDayOfTheCalendarIsNoDate() {
        assertEquals(Optional.empty(), ChineseDate.parse("2025-02-30"));
        assertEquals(Optional.empty(), ChineseDate.parse("六月八日"));
    }
}
