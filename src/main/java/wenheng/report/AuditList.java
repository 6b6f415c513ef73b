package wenheng.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wenheng.check.FigureLedger;
import wenheng.check.FigureReadings;
import wenheng.check.Naming;
import wenheng.check.TypedNumbers;
import wenheng.document.Document;
import wenheng.document.Register;
import wenheng.document.Register.Column;
import wenheng.html.RegisterPage;
import wenheng.provenance.Figure;
import wenheng.workbook.RegisterWorkbook;

/** 核数单：各份文稿里每个数的句子、算法和单元格，同一个数在各份文稿里的印法，手写的数。 */
public final class AuditList {

    private static final String NAME = "核数单";

    private final Map<String, Document> papers;
    private final Map<String, List<TypedNumbers.Entry>> typed;

    private AuditList(Map<String, Document> papers, Map<String, List<TypedNumbers.Entry>> typed) {
        this.papers = papers;
        this.typed = typed;
    }

    /** The list as workbook and page. */
    public static List<OutputFile> of(Map<String, Document> papers, Naming computed) {
        return of(papers, computed, "");
    }

    /** A list for each paper, in the paper's own folder: the papers made were not all of the project's. */
    public static List<OutputFile> ofEach(Map<String, Document> papers, Naming computed) {
        List<OutputFile> all = new ArrayList<>();
        papers.forEach((paper, document) -> all.addAll(of(Map.of(paper, document), computed, paper + "/")));
        return all;
    }

    private static List<OutputFile> of(Map<String, Document> papers, Naming computed, String folder) {
        Map<String, List<TypedNumbers.Entry>> typed = new LinkedHashMap<>();
        papers.forEach((paper, document) -> typed.put(paper, TypedNumbers.of(document, computed)));
        List<Register> registers = new AuditList(papers, typed).registers();
        byte[] page = RegisterPage.write(NAME, registers).getBytes(StandardCharsets.UTF_8);
        return List.of(
                new OutputFile(NAME, "xlsx", folder + NAME + ".xlsx", RegisterWorkbook.write(NAME, registers)),
                new OutputFile(NAME, "html", folder + NAME + ".html", page));
    }

    private List<Register> registers() {
        return papers.size() > 1 ? List.of(ledger(), readings(), typed()) : List.of(ledger(), typed());
    }

    private Register ledger() {
        List<List<String>> rows = new ArrayList<>();
        papers.forEach((paper, document) -> FigureLedger.of(document).forEach(entry -> rows.add(row(paper, entry))));
        return new Register(
                NAME,
                "核数单：每个有出处的数",
                List.of(
                        new Column("文稿", 18),
                        new Column("章节", 18),
                        new Column("所在句子、表行或图", 40),
                        new Column("印出", 10),
                        new Column("指标", 26),
                        new Column("未修约的值", 22),
                        new Column("单位", 8),
                        new Column("算法", 26),
                        new Column("单元格", 40),
                        new Column("条款", 14)),
                rows,
                2);
    }

    private static List<String> row(String paper, FigureLedger.Entry entry) {
        Figure figure = entry.figure();
        return List.of(
                paper,
                entry.section().isEmpty() ? "标题和开头" : entry.section(),
                entry.sentence(),
                entry.printed(),
                figure.name(),
                figure.value().stripTrailingZeros().toPlainString(),
                figure.unit(),
                figure.formula().text(),
                CellRanges.of(figure.sources()),
                figure.clause());
    }

    /** 数字一览：a figure that several papers print, by paper. */
    private Register readings() {
        List<List<String>> rows = new ArrayList<>();
        for (FigureReadings.Reading reading : FigureReadings.of(papers)) {
            List<String> where = reading.uses().stream()
                    .map(FigureReadings.Use::paper)
                    .distinct()
                    .toList();
            rows.add(List.of(
                    reading.figure().name(),
                    reading.figure().unit(),
                    String.join("、", reading.forms()),
                    reading.forms().size() > 1 ? "不一致" : "一致",
                    Integer.toString(where.size()),
                    where.stream()
                            .map(paper -> paper + "：" + forms(reading, paper))
                            .collect(Collectors.joining("；"))));
        }
        return new Register(
                "数字一览",
                "数字一览：同一个数在各份文稿中的印法",
                List.of(
                        new Column("指标", 34),
                        new Column("单位", 8),
                        new Column("印法", 16),
                        new Column("是否一致", 10),
                        new Column("文稿份数", 10),
                        new Column("各份文稿", 60)),
                rows);
    }

    private static String forms(FigureReadings.Reading reading, String paper) {
        return reading.uses().stream()
                .filter(use -> use.paper().equals(paper))
                .map(FigureReadings.Use::printed)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private Register typed() {
        List<List<String>> rows = new ArrayList<>();
        typed.forEach((paper, entries) -> entries.forEach(entry -> rows.add(row(paper, entry))));
        return new Register(
                "手写数",
                "手写数：叙述中手打的数，没有出处，请逐个核对",
                List.of(
                        new Column("文稿", 18),
                        new Column("所在句子", 50),
                        new Column("手写", 12),
                        new Column("最相近的计算值", 14),
                        new Column("指标", 26),
                        new Column("结果", 12),
                        new Column("位置", 30)),
                rows,
                1);
    }

    private static List<String> row(String paper, TypedNumbers.Entry entry) {
        return List.of(
                paper,
                entry.sentence(),
                entry.written(),
                entry.nearest().map(figure -> figure.printed() + figure.unit()).orElse("——"),
                entry.nearest().map(Figure::name).orElse(""),
                entry.contradicts() ? "与数据矛盾" : "请核对",
                entry.place().text());
    }
}
