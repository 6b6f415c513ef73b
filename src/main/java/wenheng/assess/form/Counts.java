package wenheng.assess.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import wenheng.assess.school.School;
import wenheng.diagnostic.Location;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Source;

/** 合计、计数和比例：申报表自己算的几个数，各带来源单元格。 */
final class Counts {

    private Counts() {}

    /** How many schools there are, resting on the cells of their rows. */
    static Figure schools(String name, String unit, List<School> schools) {
        List<Source> rows =
                schools.stream().flatMap(school -> row(school).stream()).toList();
        return new Figure(name, BigDecimal.valueOf(schools.size()), unit, 0, new Formula("计数"), "", rows);
    }

    private static Optional<Source> row(School school) {
        return school.place() instanceof Location.InCell cell
                ? Optional.of(new Source(cell.file(), cell.sheet(), cell.cell()))
                : Optional.empty();
    }

    /** The sum of whole numbers; of none it is 0. */
    static Figure sum(String name, String unit, List<Figure> terms) {
        BigDecimal total = terms.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(name, total, unit, 0, new Formula("各数之和"), "", sources(terms.stream()));
    }

    /** Part over whole in %, with one decimal. */
    static Figure share(String name, Figure part, BigDecimal whole) {
        BigDecimal value = part.value().movePointRight(2).divide(whole, MathContext.DECIMAL128);
        Formula formula = new Formula(part.printed() + " ÷ " + whole.toPlainString() + " × 100%");
        return new Figure(name, value, "%", 1, formula, "", part.sources());
    }

    /**
     * The figure with the places that the form prescribes. Where a paper's text prints others it goes by another name, for
     * the two are meant to differ.
     */
    static Figure places(Figure figure, int decimals) {
        return figure.decimals() == decimals ? figure : figure.inForm(decimals);
    }

    /** A value laid down by the rule. */
    static Figure laidDown(String name, BigDecimal value, int places, String clause) {
        int decimals = Math.max(places, value.stripTrailingZeros().scale());
        return new Figure(name, value, "", decimals, new Formula("规定值"), clause, List.of());
    }

    private static List<Source> sources(Stream<Figure> figures) {
        Set<Source> union = new LinkedHashSet<>();
        figures.forEach(figure -> union.addAll(figure.sources()));
        return List.copyOf(union);
    }
}
