package wenheng.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Source ONE = new Source("甲.csv", "", "A1");
    private static final Source TWO = new Source("甲.csv", "", "B1");

    @Test
    void eachCellIsThereOnceWhereItComesFirst() {
        List<Source> sources = Sources.gatheredFrom(() -> Stream.of(TWO, ONE, TWO));
        assertEquals(List.of(TWO, ONE), sources);
        assertEquals(List.of(TWO, ONE).hashCode(), sources.hashCode());
        assertThrows(UnsupportedOperationException.class, () -> sources.add(ONE));
    }

    @Test
    void aFigureGathersThemOnceAndOnlyWhenAsked() {
        AtomicInteger times = new AtomicInteger();
        List<Source> sources = Sources.gatheredFrom(() -> {
            times.incrementAndGet();
            return Stream.of(ONE);
        });
        Figure figure = new Figure("数", BigDecimal.ONE, "", 0, Formula.GIVEN, "", sources).withDecimals(1);
        assertEquals(0, times.get());
        assertEquals(List.of(ONE), figure.sources());
        assertEquals(List.of(ONE), figure.withDecimals(2).sources());
        assertEquals(1, times.get());
    }
}
