package wenheng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** 机时的限度：真的拦得住，也把里面的失败原样说出来。 */
class CpuTimeTest {

    @Test
    void workWithoutEndIsStopped() {
        assertThrows(
                AssertionFailedError.class,
                () -> CpuTime.within(0, () -> {
                    while (!Thread.interrupted()) {
                        Thread.onSpinWait();
                    }
                    return "";
                }));
    }

    @Test
    void whatTheWorkAnswersOrThrowsComesThrough() {
        assertEquals("甲", CpuTime.within(10, () -> "甲"));
        assertThrows(ArithmeticException.class, () -> CpuTime.within(10, () -> 1 / Integer.parseInt("0")));
        assertThrows(
                StackOverflowError.class,
                () -> CpuTime.within(10, () -> {
                    throw new StackOverflowError();
                }));
    }
}
