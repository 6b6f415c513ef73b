package wenheng.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import wenheng.diagnostic.InputException;

/** 版式文件：单位只写要改的值，写错的告诉是哪一行。 */
class ProfileReaderTest {

    private static Profile changed(String text) {
        return ProfileReader.changed("gbt9704", "版式/gbt9704.yaml", text);
    }

    private static String fault(String text) {
        return assertThrows(InputException.class, () -> changed(text)).getMessage();
    }

    @Test
    void everyProfileOfTheProgramReads() {
        ProfileReader.NAMES.forEach(
                name -> assertEquals(name, ProfileReader.read(name).name()));
    }

    @Test
    void whatTheOfficeDoesNotSayStays() {
        Profile stock = ProfileReader.read("gbt9704");
        Profile own = changed("样式:\n  正文: {字号: 16.5}\n版记双页: 否\n");
        assertEquals(Length.points("16.5"), own.style(StyleName.BODY).size());
        assertEquals(FontRole.BODY, own.style(StyleName.BODY).font());
        assertEquals(2, own.style(StyleName.BODY).indent());
        assertEquals(stock.style(StyleName.TITLE), own.style(StyleName.TITLE));
        assertEquals(stock.page(), own.page());
        assertTrue(stock.recordOnEvenPage() && !own.recordOnEvenPage());
    }

    @Test
    void faultsAreToldWithFileAndLine() {
        assertTrue(fault("样式:\n  正文: {字体: 隶书}\n").contains("版式/gbt9704.yaml:2:"));
        assertTrue(fault("样式:\n  正闻: {字号: 16}\n").contains("您是否想写“正文”"));
        assertTrue(fault("样式:\n  正文: {字号: 三号}\n").contains("不是磅数"));
        assertTrue(fault("样式:\n  正文: {字号: 0}\n").contains("字号应在"));
        assertTrue(fault("页面: {行数: 60}\n").contains("排不下60行"));
        assertTrue(fault("页面: {订口: 500}\n").contains("版心太窄"));
        assertTrue(fault("版记双页: 有时\n").contains("应写“是”或“否”"));
    }
}
