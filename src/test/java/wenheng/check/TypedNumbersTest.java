package wenheng.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wenheng.document.Document;
import wenheng.markup.read.MarkupParser;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/** 手写数：哪些话算是说了某一项数据。 */
class TypedNumbersTest {

    private static final Naming NAMING = new Naming(
            List.of(
                    figure("常住人口", "34.62", "万人"),
                    figure("交流轮岗教师数", "103", "人"),
                    figure("财政性教育经费", "68420", "万元"),
                    figure("小学学生数", "21824", "人"),
                    figure("初中学生数", "10575", "人"),
                    figure("小学每百名学生拥有县级以上骨干教师数差异系数", "0.484", ""),
                    figure("青石县实验小学学生数", "2046", "人"),
                    figure("实验小学学生数", "300", "人")),
            List.of("青石县实验小学", "实验小学", "第二小学"));

    private static Figure figure(String name, String value, String unit) {
        return new Figure(name, new BigDecimal(value), unit, 0, Formula.GIVEN, "", List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全县常住人口35.2万人。 | 矛盾",
                "全县常住人口34.6万人。 | 相符",
                "交流轮岗教师105名。 | 矛盾",
                "交流轮岗教师103名。 | 相符",
                "财政性教育经费达到6.9亿元。 | 矛盾",
                "财政性教育经费达到6.84亿元。 | 相符",
                "小学在校生21800人。 | 矛盾",
                "小学骨干教师差异系数为0.5。 | 相符",
                "小学骨干教师差异系数为0.52。 | 矛盾",
                "青石县实验小学现有在校生2100人。 | 矛盾",
                "青石县实验小学地处老城，学生2100人。 | 矛盾",
                "青石县实验小学地处老城，学生2046人。 | 相符",
                "2020年，小学骨干教师差异系数为0.587。 | 相符",
                "力争三年内小学在校生控制在20000人。 | 相符",
                "第二小学扩建后，小学在校生1800人。 | 相符",
                "青石县实验小学和第二小学共有学生3900人。 | 相符",
                "骨干教师20人送教下乡。 | 相符",
                "学生300人参加比赛。 | 相符"
            })
    void onlyWhatIsSurelyTheSameDatumContradictsIt(String sentence, String verdict) {
        Document paper = MarkupParser.parsePlain("叙述/稿.md", sentence).value();
        boolean contradicted = TypedNumbers.of(paper, NAMING).stream().anyMatch(TypedNumbers.Entry::contradicts);
        assertEquals(verdict.equals("矛盾"), contradicted, sentence);
    }
}
