package wenheng.assess.submission;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.data.Cell;
import wenheng.data.Table;
import wenheng.data.head.Headings;
import wenheng.data.head.Listing;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Outcome;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;

/** 读问卷表：群体、发放、回收、满意，各为份数。 */
public final class QuestionnaireReader {

    private static final List<String> COLUMNS = List.of("群体", "发放", "回收", "满意");

    /** The columns, and what else they are called. */
    public static final Headings HEADINGS = new Headings(new LinkedHashSet<>(COLUMNS), aliases());

    private final List<Diagnostic> findings = new ArrayList<>();
    private final NumberReader numbers = new NumberReader(findings);

    private QuestionnaireReader() {}

    /**
     * Reads the groups, in table order; one whose rate cannot be computed, or is impossible, is reported and left out.
     *
     * @throws InputException if there is no head row or a column is missing
     */
    public static Outcome<List<Submission.Group>> read(Table table) {
        Outcome<Listing> located = HEADINGS.locate(table);
        QuestionnaireReader reader = new QuestionnaireReader();
        reader.findings.addAll(located.diagnostics().all());
        RequiredColumns.check(located.value(), "问卷表", COLUMNS);
        List<Submission.Group> groups = located.value().entries().stream()
                .flatMap(entry -> reader.group(entry).stream())
                .toList();
        reader.numbers.reportPlaceholders();
        return new Outcome<>(groups, new Diagnostics(reader.findings));
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new LinkedHashMap<>();
        Stream.of("调查对象", "调查群体", "对象").forEach(alias -> aliases.put(alias, "群体"));
        for (String column : COLUMNS.subList(1, COLUMNS.size())) {
            Stream.of("数", "份数", "问卷数", "问卷份数", "（份）", "份数（份）").forEach(tail -> aliases.put(column + tail, column));
        }
        return aliases;
    }

    private Optional<Submission.Group> group(Listing.Entry entry) {
        String name = entry.cell("群体").text();
        if (COLUMNS.stream().skip(1).allMatch(column -> entry.cell(column).isBlank())) {
            findings.add(Diagnostic.warning("数据-待填报", entry.location(), "“" + name + "”的问卷数还没有填", "请填发放、回收、满意三个数"));
            return Optional.empty();
        }
        Optional<Figure> issued = count(name, "发放", entry);
        Optional<Figure> returned = count(name, "回收", entry);
        Optional<Figure> satisfied = count(name, "满意", entry);
        if (issued.isEmpty() || returned.isEmpty() || satisfied.isEmpty()) {
            report(entry.cell("群体"), "“" + name + "”的问卷数不全，没有计入社会认可度", "请把发放、回收、满意三个数填全");
            return Optional.empty();
        }
        if (!isPossible(name, issued.get(), returned.get(), satisfied.get())) {
            return Optional.empty();
        }
        return Optional.of(new Submission.Group(
                name, issued.get(), returned.get(), satisfied.get(), rate(name, returned.get(), satisfied.get())));
    }

    private Optional<Figure> count(String group, String column, Listing.Entry entry) {
        Cell cell = entry.cell(column);
        return numbers.count(cell, column + "份数")
                .map(value -> new Figure(
                        group + "问卷" + column + "份数", value, "份", 0, Formula.GIVEN, "", List.of(cell.source())));
    }

    private boolean isPossible(String name, Figure issued, Figure returned, Figure satisfied) {
        if (returned.value().compareTo(issued.value()) > 0) {
            return impossible(returned, "“" + name + "”回收份数大于发放份数");
        }
        if (satisfied.value().compareTo(returned.value()) > 0) {
            return impossible(satisfied, "“" + name + "”满意份数大于回收份数");
        }
        return returned.value().signum() > 0 || impossible(returned, "“" + name + "”回收份数为0，无法计算满意率");
    }

    private boolean impossible(Figure figure, String fact) {
        findings.add(Diagnostic.error("数据-问卷", figure.sources().get(0).location(), fact + "，没有计入社会认可度", "请核对后改正"));
        return false;
    }

    private void report(Cell cell, String fact, String hint) {
        findings.add(Diagnostic.error("数据-问卷", cell.source().location(), fact, hint));
    }

    private static Figure rate(String name, Figure returned, Figure satisfied) {
        BigDecimal percent =
                satisfied.value().multiply(BigDecimal.valueOf(100)).divide(returned.value(), MathContext.DECIMAL128);
        return new Figure(
                name + "满意率",
                percent,
                "%",
                2,
                new Formula("满意份数÷回收份数×100%"),
                "",
                Stream.of(satisfied, returned)
                        .flatMap(figure -> figure.sources().stream())
                        .toList());
    }
}
