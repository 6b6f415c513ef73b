package wenheng.assess;

import java.math.BigDecimal;
import java.util.List;
import wenheng.provenance.Source;

/**
 * 资源量：一个学段单元拥有的某项资源。
 *
 * @param amount of the unit, with guard digits
 * @param share part of the school's resource that falls to the unit; 1 where nothing is split
 * @param formula how it was reached, to be followed by ÷学生数
 */
public record Holding(BigDecimal amount, BigDecimal share, String formula, List<Source> sources) {
    public Holding {
        sources = List.copyOf(sources);
    }
}
