package wenheng.assess.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 精确运算：快的算法与慢的算法得到同一个数。 */
class ExactTest {

    @Test
    void quickRatioIsTheQuotientOf34Digits() {
        Random random = new Random(20);
        for (int i = 0; i < 2000; i++) {
            BigDecimal a = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4));
            BigDecimal b = BigDecimal.valueOf(1 + random.nextInt(3000));
            BigDecimal slow = Exact.settle(a.divide(b, MathContext.DECIMAL128));
            assertEquals(slow, Exact.ratio(a, b), "seed 20: " + a + "÷" + b);
        }
    }

    @Test
    void quotientKeepsTheGuardDigitsOfADivision() {
        Random random = new Random(21);
        for (int i = 0; i < 2000; i++) {
            BigDecimal a = new BigDecimal(new BigInteger(1 + random.nextInt(300), random), random.nextInt(60));
            BigDecimal b = new BigDecimal(random.nextInt(1_000_000) + 1).movePointLeft(random.nextInt(9) - 4);
            BigDecimal quotient = Exact.quotient(a, b);
            String message = "seed 21: " + a + "÷" + b;
            BigDecimal guarded = Exact.divide(a, b);
            BigDecimal lastDigit = guarded.round(Exact.GUARDED).abs().movePointLeft(Exact.GUARDED.getPrecision() - 1);
            assertTrue(guarded.subtract(quotient).abs().compareTo(lastDigit) <= 0, message);
            assertTrue(a.signum() == 0 || quotient.precision() >= Exact.GUARDED.getPrecision(), message);
        }
    }

    @Test
    void wholeUnitsOfShortNumbersAreThoseOfTheGuardedQuotient() {
        Random random = new Random(22);
        for (int i = 0; i < 5000; i++) {
            BigDecimal a = BigDecimal.valueOf(random.nextLong() >>> (10 + random.nextInt(50)), random.nextInt(17));
            BigDecimal b =
                    BigDecimal.valueOf(1 + (random.nextLong() >>> (10 + random.nextInt(50))), random.nextInt(17));
            BigDecimal whole = random.nextBoolean() ? b.multiply(BigDecimal.valueOf(random.nextInt(1000))) : a;
            BigDecimal slow = Exact.ceiling(Exact.quotient(whole, b));
            assertEquals(slow, Exact.ceiling(whole, b), "seed 22: " + whole + "÷" + b);
        }
    }

    @Test
    void settledNumberIsPlainAndShort() {
        assertEquals("100", Exact.settle(new BigDecimal("1E+2")).toString());
        assertEquals("0.5", Exact.settle(new BigDecimal("0.5000")).toString());
        assertEquals("0", Exact.settle(new BigDecimal("0E-30")).toString());
        String long40 = "1234567890123456789012345678901234567890";
        assertEquals(
                "1234567890123456789012345678901235000000",
                Exact.settle(new BigDecimal(long40)).toString());
        assertEquals("4", Exact.ceiling(new BigDecimal("3.01")).toString());
        assertEquals(
                "3", Exact.ceiling(new BigDecimal("3." + "0".repeat(40) + "1")).toString());
    }

    @Test
    void roughNumberIsNear() {
        for (String text : new String[] {"0", "12.5", "-0.001", "1E+5", "3E-99", "3E-100", "7E-120"}) {
            BigDecimal number = new BigDecimal(text);
            assertEquals(number.doubleValue(), Exact.rough(number), Math.abs(number.doubleValue()) * 1e-14, text);
        }
    }
}
