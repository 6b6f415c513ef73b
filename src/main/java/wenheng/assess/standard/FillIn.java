package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.provenance.Figure;
import wenheng.provenance.Formula;
import wenheng.provenance.Sentence;
import wenheng.provenance.Source;
import wenheng.settings.Node;

/**
 * 填空句：申报表里某一条的固定句子，空处写在花括号里，如“专任教师{专任教师数}人，占比{值|1}%”。
 *
 * <p>A blank is a formula over 县级指标, or several of them parted by ；, of which the first known one counts; 值 is the judged
 * value of the item, 值2 that of its second 判定. A number after | says how many decimals are printed.
 */
public record FillIn(List<Part> parts) {

    /** An item without a sentence of its own. */
    public static final FillIn NONE = new FillIn(List.of());

    private static final Pattern BLANK = Pattern.compile("\\{([^{}|]*)(?:\\|(\\d))?}");
    private static final Pattern OWN = Pattern.compile("值([1-9]?)");

    public FillIn {
        parts = List.copyOf(parts);
    }

    /** 句中的一段。 */
    public sealed interface Part {

        /** What it says, with the values of the item's 判定 in their order. */
        Sentence filled(Scope scope, List<Optional<Figure>> judged);

        /** Words as they stand. */
        record Words(String text) implements Part {
            @Override
            public Sentence filled(Scope scope, List<Optional<Figure>> judged) {
                return Sentence.EMPTY.and(text);
            }
        }

        /** A number of the county; without decimals one that is filled in stays as it is, and a computed one has none. */
        record Given(List<Rules.Written> formulas, OptionalInt decimals) implements Part {
            @Override
            public Sentence filled(Scope scope, List<Optional<Figure>> judged) {
                return FillIn.filled(this, scope);
            }
        }

        /** The value of a 判定, counted from 0. */
        record Judged(int check, int decimals) implements Part {
            @Override
            public Sentence filled(Scope scope, List<Optional<Figure>> judged) {
                Optional<Figure> value = check < judged.size() ? judged.get(check) : Optional.empty();
                return value.map(known -> Sentence.EMPTY.and(known.inForm(decimals)))
                        .orElseGet(() -> open("指标值"));
            }
        }
    }

    /**
     * Reads a sentence.
     *
     * @throws wenheng.diagnostic.InputException at the node for a blank that is no formula over {@code inputs}
     */
    static FillIn read(Node node, Map<String, String> inputs) {
        List<Part> parts = new ArrayList<>();
        String text = node.text();
        Matcher blank = BLANK.matcher(text);
        int from = 0;
        while (blank.find()) {
            parts.add(new Part.Words(text.substring(from, blank.start())));
            OptionalInt decimals =
                    blank.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(blank.group(2)));
            parts.add(part(node, blank.group(1).strip(), decimals, inputs));
            from = blank.end();
        }
        String rest = text.substring(from);
        if (rest.contains("{") || rest.contains("}")) {
            throw node.wrong("花括号不成对，或括号里写了两个“|”");
        }
        parts.add(new Part.Words(rest));
        return new FillIn(parts);
    }

    private static Part part(Node node, String blank, OptionalInt decimals, Map<String, String> inputs) {
        Matcher own = OWN.matcher(blank);
        if (own.matches()) {
            int check = own.group(1).isEmpty() ? 0 : Integer.parseInt(own.group(1)) - 1;
            return new Part.Judged(check, decimals.orElse(0));
        }
        List<Rules.Written> formulas = new ArrayList<>();
        for (String formula : blank.split("；", -1)) {
            Expression expression = ExpressionReader.county(node, formula, inputs);
            if (expression.sort() != Expression.Sort.NUMBER) {
                throw node.wrong("空里只能填数，“" + formula + "”是" + expression.sort().chinese());
            }
            formulas.add(new Rules.Written(formula, expression));
        }
        return new Part.Given(formulas, decimals);
    }

    /**
     * The sentence with its blanks filled in; one stays open where a number is not known.
     *
     * @param judged the values of the item's 判定, in their order
     * @return nothing for {@link #NONE}
     */
    public Sentence filled(Scope scope, List<Optional<Figure>> judged) {
        Sentence sentence = Sentence.EMPTY;
        for (Part part : parts) {
            sentence = sentence.and(part.filled(scope, judged));
        }
        return sentence;
    }

    private static Sentence filled(Part.Given given, Scope scope) {
        for (Rules.Written formula : given.formulas()) {
            Optional<BigDecimal> number = formula.value(scope).number();
            if (number.isPresent()) {
                return Sentence.EMPTY.and(figure(formula, number.get(), given.decimals(), scope));
            }
        }
        return open(lacking(given.formulas().get(0), scope));
    }

    private static Figure figure(Rules.Written formula, BigDecimal value, OptionalInt decimals, Scope scope) {
        int own = formula.isGiven() ? Math.max(0, value.stripTrailingZeros().scale()) : 0;
        List<Source> sources = formula.sources(scope);
        return new Figure(
                formula.text().replaceAll("[「」]", "") + "（申报表）",
                value,
                "",
                decimals.orElse(own),
                !formula.isGiven() && sources.isEmpty() ? new Formula("计数") : formula.formula(),
                "",
                sources);
    }

    /** The first name without a value; where all have one, a divisor is 0 and the formula itself is named. */
    private static String lacking(Rules.Written formula, Scope scope) {
        return formula.lacking(scope).stream().findFirst().orElse(formula.text());
    }

    private static Sentence open(String name) {
        return Sentence.missing(name);
    }
}
