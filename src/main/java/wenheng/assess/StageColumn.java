package wenheng.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import wenheng.assess.standard.Indicator;
import wenheng.assess.standard.Standard;

/** 列：一项指标在一个学段各单元的数，上下相接，便于从头加到尾。 */
final class StageColumn {

    private final Indicator indicator;
    private final BigDecimal per;
    private final List<BigDecimal> students;
    private final List<BigDecimal> resources;
    private int met;

    private StageColumn(Indicator indicator, List<BigDecimal> students) {
        this.indicator = indicator;
        this.per = BigDecimal.valueOf(indicator.per());
        this.students = students;
        this.resources = new ArrayList<>(students.size());
    }

    /** One for each indicator of the rule; the sections are gone through once. */
    static List<StageColumn> all(Standard standard, List<Section> sections) {
        List<BigDecimal> students = sections.stream()
                .map(section -> section.unit().students().value())
                .toList();
        List<StageColumn> columns = standard.indicators().stream()
                .map(indicator -> new StageColumn(indicator, students))
                .toList();
        sections.forEach(section -> columns.forEach(column -> column.add(section)));
        return columns;
    }

    private void add(Section section) {
        section.holdings()
                .find(indicator.id())
                .ifPresent(holding -> resources.add(holding.amount().multiply(per)));
        Assessment.Value value = section.unit().values().get(indicator.id());
        met += value != null && value.met() ? 1 : 0;
    }

    Indicator indicator() {
        return indicator;
    }

    /** Whether every unit has a value. */
    boolean isComplete() {
        return resources.size() == students.size();
    }

    /** The resource of each unit times the pupils a value is for. */
    List<BigDecimal> resources() {
        return resources;
    }

    List<BigDecimal> students() {
        return students;
    }

    /** Units that reach the threshold. */
    int met() {
        return met;
    }
}
