package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** 式子的值：数、文字、是非，或因缺少输入而未知。 */
public sealed interface Datum {

    Datum UNKNOWN = new Unknown();
    Datum TRUE = new Truth(true);
    Datum FALSE = new Truth(false);

    /** What it says in words: 是 or 否 or a text; a number says neither. */
    Optional<String> said();

    /** The number it is; words, 是 and 否 are none. */
    Optional<BigDecimal> number();

    /** Several values as numbers; empty if one of them is none. */
    static Optional<List<BigDecimal>> numbers(List<Datum> values) {
        List<BigDecimal> numbers =
                values.stream().flatMap(value -> value.number().stream()).toList();
        return Optional.of(numbers).filter(all -> all.size() == values.size());
    }

    /** 数, with guard digits. */
    record Number(BigDecimal value) implements Datum {
        @Override
        public Optional<String> said() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.of(value);
        }
    }

    /** 文字. */
    record Text(String value) implements Datum {
        @Override
        public Optional<String> said() {
            return Optional.of(value);
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    /** 是非. */
    record Truth(boolean value) implements Datum {
        @Override
        public Optional<String> said() {
            return Optional.of(value ? "是" : "否");
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    /** 未知: an input is missing, or a divisor is 0. */
    record Unknown() implements Datum {
        @Override
        public Optional<String> said() {
            return Optional.empty();
        }

        @Override
        public Optional<BigDecimal> number() {
            return Optional.empty();
        }
    }

    static Datum of(boolean value) {
        return value ? TRUE : FALSE;
    }

    static Datum of(BigDecimal value) {
        return new Number(value);
    }
}
