package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wenheng.assess.school.School;
import wenheng.data.Sheets;
import wenheng.diagnostic.Outcome;

/** 校名里的换行、空格和看不见的字符。 */
class SchoolNamesTest {

    private static Outcome<List<School>> read(String name) {
        return SchoolReader.read(Sheets.csv("学校名称,学校类型,小学学生数\n\"" + name + "\",小学,9\n"));
    }

    @Test
    void breaksAndSpreadingBlanksAreNoPartOfAName() {
        Map<String, String> names = Map.of(
                "第二\n小学", "第二小学",
                "第二\r\n小学", "第二小学",
                "第二_x000D_\n小学", "第二小学",
                "第 二 小 学", "第二小学",
                "第\u3000二小学", "第二小学",
                "ABC International School", "ABC International School",
                "ABC 国际 School", "ABC国际School");
        names.forEach((written, name) -> {
            Outcome<List<School>> read = read(written);
            assertEquals(name, read.value().get(0).name());
            assertEquals(List.of(), Sheets.found(read.diagnostics()), written);
        });
    }

    @Test
    void charactersNobodySeesAreTakenOutAndTold() {
        for (String unseen : List.of("\u202E", "\u200B", "\uFEFF", "\uE000", "\uE00F")) {
            Outcome<List<School>> read = read("第" + unseen + "二小学");
            assertEquals("第二小学", read.value().get(0).name());
            assertEquals(List.of("数据-校名字符 A2"), Sheets.found(read.diagnostics()));
        }
    }

    @Test
    void charactersOfAPrivateFontStayAndAreTold() {
        Outcome<List<School>> read = read("\uE010小学");
        assertEquals("\uE010小学", read.value().get(0).name());
        assertEquals(List.of("数据-校名字符 A2"), Sheets.found(read.diagnostics()));
    }

    @Test
    void namesOfTwoTablesMeetWhateverTheirBlanks() {
        var read = SchoolReader.read(
                List.of(Sheets.csv("学校名称,学校类型,小学学生数\n第二小学,小学,9\n"), Sheets.csv("学校名称,图书册数\n\"第二 \n小学\",70\n")),
                SchoolImport.PLAIN);
        assertEquals(1, read.value().size());
        assertEquals(
                "70", read.value().get(0).figure("图书册数").orElseThrow().value().toPlainString());
    }
}
