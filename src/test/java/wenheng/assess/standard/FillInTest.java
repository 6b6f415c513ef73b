package wenheng.assess.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wenheng.diagnostic.InputException;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;
import wenheng.settings.YamlReader;

/** 填空句：数填进空里，没有的留空，写错的在规则文件里指出。 */
class FillInTest {

    /** What a county has filled in. */
    private record Rows(Map<String, Integer> numbers) implements Scope {

        @Override
        public Datum find(String name) {
            return numbers.containsKey(name) ? Datum.of(BigDecimal.valueOf(numbers.get(name))) : Datum.UNKNOWN;
        }

        @Override
        public List<Source> sources(String name) {
            return List.of();
        }

        @Override
        public List<SchoolScope> schools() {
            return List.of();
        }
    }

    private static final Figure JUDGED =
            new Figure("比例", new BigDecimal("98.25"), "%", 2, Formula.GIVEN, "", List.of());

    private static FillIn read(String sentence) {
        return FillIn.read(
                YamlReader.read("规则.yaml", "句: '" + sentence + "'").mapping().require("句"),
                Map.of("总数", "人", "持证数", "人"));
    }

    private static String filled(String sentence, Map<String, Integer> numbers) {
        return read(sentence)
                .filled(new Rows(numbers), List.of(Optional.of(JUDGED), Optional.empty()))
                .plain();
    }

    @Test
    void blanksHoldTheNumbersOfTheCounty() {
        assertEquals(
                "教师8人，其中持证6人，占比75.0%。", filled("教师{总数}人，其中持证{持证数}人，占比{持证数 ÷ 总数 × 100|1}%。", Map.of("总数", 8, "持证数", 6)));
    }

    @Test
    void numberThatIsNotKnownLeavesItsBlankOpen() {
        assertEquals("教师8人，持证＿＿人，占比＿＿%", filled("教师{总数}人，持证{持证数}人，占比{持证数 ÷ 总数|1}%", Map.of("总数", 8)));
        assertEquals("＿＿", filled("{持证数 ÷ 总数}", Map.of("总数", 0, "持证数", 6)), "a divisor of 0");
    }

    @Test
    void firstKnownFormulaCounts() {
        assertEquals("6", filled("{持证数；总数}", Map.of("总数", 8, "持证数", 6)));
        assertEquals("8", filled("{持证数；总数}", Map.of("总数", 8)));
        assertEquals("＿＿", filled("{持证数；总数}", Map.of()));
    }

    @Test
    void judgedValuesAreNamedByTheirPlaceAndRoundedHalfUp() {
        assertEquals("98.3%、98.3%、＿＿、＿＿", filled("{值|1}%、{值1|1}%、{值2}、{值3}", Map.of()));
        assertEquals("98", filled("{值}", Map.of()));
    }

    @Test
    void itemWithoutASentenceHasNone() {
        assertEquals(Sentence.EMPTY, FillIn.NONE.filled(new Rows(Map.of()), List.of()));
    }

    @Test
    void blankThatIsNoFormulaIsRefusedWhereItStands() {
        for (String wrong : List.of("{持政数}", "{总数 ÷}", "{}", "{总数|1|2}", "{总数", "总数}", "{总数|x}")) {
            InputException refused = assertThrows(InputException.class, () -> read(wrong), wrong);
            assertTrue(
                    refused.diagnostics().all().get(0).location().text().startsWith("规则.yaml:1:"),
                    wrong + refused.diagnostics());
        }
    }
}
