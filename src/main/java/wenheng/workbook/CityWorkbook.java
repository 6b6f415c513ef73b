package wenheng.workbook;

import java.util.List;
import wenheng.assess.Assessment;
import wenheng.workbook.sheet.Book;
import wenheng.workbook.sheet.Layout;

/**
 * 市域汇总工作簿（XLSX）：每个办法一张各县区结论的汇总表、一张问题清单、一张平均值与差异系数的对照表。
 *
 * <p>It shows what was computed and holds no formulas; each county's own workbook has those.
 */
public final class CityWorkbook {

    private CityWorkbook() {}

    /**
     * The workbook's bytes.
     *
     * @param counties in the order of the city; one without results of any rule is listed as not assessed
     * @throws IllegalArgumentException if no county has results
     */
    public static byte[] write(String city, int year, List<Assessment> counties) {
        Assessment first = counties.stream()
                .filter(county -> !county.standards().isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no county has results"));
        Book book = new Book();
        boolean several = first.standards().size() > 1;
        for (int i = 0; i < first.standards().size(); i++) {
            CityRoll roll = new CityRoll(city, year, counties, i);
            String mark = several ? "·" + roll.standard().id() : "";
            book.add(CitySummarySheet.write(book, Layout.fitName("汇总" + mark), roll));
            book.add(CityIssuesSheet.write(book, Layout.fitName("问题清单" + mark), roll));
            book.add(CityCoefficientSheet.write(book, Layout.fitName("差异系数" + mark), roll));
        }
        return book.bytes(city + year + "年义务教育均衡发展督导评估结果汇总");
    }
}
