package wenheng.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Inline;
import wenheng.document.Metadata;
import wenheng.document.Role;
import wenheng.markup.read.MarkupParser;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

class CheckerTest {

    private static List<String> findings(String text) {
        return Checker.check(MarkupParser.parsePlain("稿", text).value()).all().stream()
                .map(finding -> finding.location().text() + " " + finding.code() + " " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主要有三个方面。一是甲。二是乙。三是丙。",
                "要把握三点。一看有没有。二看够不够。三看用没用。",
                "有三个问题：一是甲；二是乙；三是丙。下一步，一要甲。二要乙。",
                "下面，我讲两点意见。\n\n# 甲\n\n## 子\n\n# 乙\n",
                "# 甲\n\n主要有以下两个方面。\n\n## 子\n\n文。\n\n## 丑\n\n文。\n\n# 乙\n",
                "主要由以下两个方面的原因造成。\n\n**甲。**文。\n\n**乙。**文。\n\n文。",
                "坚持三个优先。\n\n# 甲\n",
                "实行备课、教研、评价、培训“四个同步”。",
                "学校20所，其中寄宿制8所、民办1所。",
                "学生100人，其中小学生60人、初中生40人。",
                "教师300人，其中骨干教师50人，占16.7%。"
            })
    void whatAgreesIsLeftAlone(String text) {
        assertEquals(List.of(), findings(text));
    }

    @Test
    void aCountThatAnnouncesOtherThanWhatFollowsIsFound() {
        assertEquals(List.of("稿:1:1 数目-不符 写的是“四个方面”，后面有三个"), findings("主要有四个方面。一是甲。二是乙。三是丙。"));
        assertEquals(List.of("稿:1:1 数目-不符 写的是“三点意见”，后面有两点"), findings("下面，我讲三点意见。\n\n# 甲\n\n# 乙\n"));
        assertEquals(
                List.of("稿:3:1 数目-不符 写的是“两项措施”，后面有三项"),
                findings("# 甲\n\n主要有以下两项措施。\n\n**甲。**文。\n\n**乙。**文。\n\n**丙。**文。\n"));
        assertEquals(List.of("稿:1:1 数目-不符 写的是“三个问题”，后面有两个"), findings("主要有三个问题。\n\n1. 甲。\n2. 乙。\n"));
    }

    @Test
    void aRunThatSkipsOrRepeatsIsFound() {
        assertEquals(List.of("稿:1:1 序列-不连续 “二是”之后是“四是”"), findings("一是甲。二是乙。四是丙。"));
        assertEquals(List.of("稿:1:1 序列-不连续 “二要”之后是“二要”"), findings("一要甲。二要乙。二要丙。"));
    }

    @Test
    void partsThatDoNotAddUpAreFound() {
        assertEquals(List.of("稿:1:1 其中-不符 总数是100人，“其中”各项加起来是101"), findings("学生100人，其中小学生60人、初中生41人。"));
        assertEquals(List.of("稿:1:1 其中-不符 总数是20所，“其中”有一项比总数还大"), findings("学校20所（其中寄宿制28所）。"));
    }

    @Test
    void aFigureThatReadsOtherwiseInAnotherPaperIsFound() {
        Map<String, Document> papers = new LinkedHashMap<>();
        papers.put("报告", paper("100", 0));
        papers.put("讲话", paper("100.0", 1));
        papers.put("简报", paper("100", 0));
        List<FigureReadings.Reading> readings = FigureReadings.of(papers);
        assertEquals(1, readings.size());
        assertEquals(3, readings.get(0).uses().size());
        Diagnostics found = FigureReadings.differences(readings);
        assertEquals(
                List.of("持证上岗率在各份文稿中印得不同：“100”（报告、简报），“100.0”（讲话）"),
                found.all().stream().map(Diagnostic::message).toList());
        papers.remove("讲话");
        assertTrue(FigureReadings.differences(FigureReadings.of(papers)).all().isEmpty());
    }

    private static Document paper(String printed, int decimals) {
        Figure figure = new Figure(
                "持证上岗率",
                BigDecimal.valueOf(100),
                "%",
                decimals,
                Formula.GIVEN,
                "",
                List.of(new Source("数据/县级指标.csv", "", "B2")));
        Inline text = new Inline.Strong(List.of(new Inline.FigureText(figure, printed)));
        return new Document(
                Metadata.EMPTY, List.of(new Block.Paragraph(Role.BODY, List.of(text), Location.of("稿", 1, 1))));
    }
}
