package wenheng.assess.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import wenheng.assess.Cases;

class QuestionnaireReaderTest {

    @Test
    void rateOfAGroupIsSatisfiedOverReturned() {
        Submission.Group group = QuestionnaireReader.read(Cases.resource("recognition.csv"))
                .value()
                .get(1);
        assertEquals("90.50", group.rate().printed());
        assertEquals(
                List.of("D3", "C3"),
                group.rate().sources().stream().map(source -> source.cell()).toList());
    }

    @Test
    void impossibleNumbersAreErrorsAndDoNotCount() {
        var outcome = QuestionnaireReader.read(
                Cases.table("群体,发放,回收,满意\n甲,10,11,5\n乙,10,9,10\n丙,10,0,0\n丁,10,,5\n合计,40,20,20\n"));
        assertTrue(outcome.value().isEmpty());
        assertEquals(5, outcome.diagnostics().all().size());
        assertEquals(4, outcome.diagnostics().count(wenheng.diagnostic.Severity.ERROR));
    }
}
