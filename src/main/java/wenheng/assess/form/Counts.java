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

/** 合计、计数、比例和规定值：申报表自己定的几个数；算出来的各带来源单元格，规定值带条文。 */
final class Counts {

    private Counts() {}

    /** How many schools there are, resting on the cell that stands for each. */
    static Figure schools(String name, String unit, List<School> schools) {
        List<Source> cells =
                schools.stream().flatMap(school -> cellOf(school).stream()).toList();
        return new Figure(name, BigDecimal.valueOf(schools.size()), unit, 0, new Formula("计数"), "", cells);
    }

    /** The cell that stands for a school; empty where it did not come from a table. */
    private static Optional<Source> cellOf(School school) {
        return school.place() instanceof Location.InCell cell
                ? Optional.of(new Source(cell.file(), cell.sheet(), cell.cell()))
                : Optional.empty();
    }

    /** The sum, printed as a whole number, as its terms (pupils, classes, teachers) are; of none it is 0. */
    static Figure sum(String name, String unit, List<Figure> terms) {
        BigDecimal total = terms.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Figure(name, total, unit, 0, new Formula("各数之和"), "", sources(terms.stream()));
    }

    /** Part over whole in %, with one decimal; the whole is above 0, and the sources are those of the part. */
    static Figure share(String name, Figure part, BigDecimal whole) {
        BigDecimal value = part.value().movePointRight(2).divide(whole, MathContext.DECIMAL128);
        Formula formula = new Formula(part.printed() + " ÷ " + whole.toPlainString() + " × 100%");
        return new Figure(name, value, "%", 1, formula, "", part.sources());
    }

    /**
     * The figure with the places that the form prescribes. Where these are not its own it is renamed ({@link Figure#inForm}),
     * so that nobody takes it for the figure in the text printed wrongly.
     */
    static Figure withDecimals(Figure figure, int decimals) {
        return figure.decimals() == decimals ? figure : figure.inForm(decimals);
    }

    /** A value laid down by the rule, printed with at least so many decimals, and with all it has. */
    static Figure laidDown(String name, BigDecimal value, int leastDecimals, String clause) {
        int decimals = Math.max(leastDecimals, value.stripTrailingZeros().scale());
        return new Figure(name, value, "", decimals, new Formula("规定值"), clause, List.of());
    }

    private static List<Source> sources(Stream<Figure> figures) {
        Set<Source> union = new LinkedHashSet<>();
        figures.forEach(figure -> union.addAll(figure.sources()));
        return List.copyOf(union);
    }
}
