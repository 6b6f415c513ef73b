package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wenheng.assess.standard.FormulaTokens.Kind;
import wenheng.assess.standard.FormulaTokens.Token;
import wenheng.settings.Node;
import wenheng.text.Similarity;

/**
 * 读式子。
 *
 * <pre>
 * 式   = 且式 {或 且式}
 * 且式 = 比较 {且 比较}
 * 比较 = 和 [(≥|≤|&gt;|&lt;|=|≠) 和]
 * 和   = 积 {(+|−) 积}
 * 积   = 项 {(×|÷) 项}
 * 项   = 数[%] | 名称 | “文字” | （式） | 函数（式，…）
 * 函数 = 向上取整 | 最大 | 最小 | 全部 | 任一 | 校数 | 合计
 * </pre>
 *
 * <p>What an expression gives, 数, 文字 or 条件, is known when it is read: ≥ ≤ &gt; &lt; and arithmetic stand between numbers, =
 * and ≠ between two of a kind, 且 and 或 between conditions; anything else is refused at its sign, since no value could make
 * sense of it.
 *
 * <p>Full-width and half-width signs are the same; 且 and 或 stand between blanks, since names may contain them; a name that
 * begins with a digit or contains a sign is put between 「 and 」.
 */
final class ExpressionReader {

    private static final Map<String, Operator> OPERATORS = Map.of(
            "≥", Operator.AT_LEAST,
            "≤", Operator.AT_MOST,
            ">", Operator.MORE,
            "<", Operator.LESS,
            "=", Operator.EQUAL,
            "≠", Operator.DIFFERENT);

    /** Far more brackets than a clerk could pair by eye; reading and evaluating go as deep as these stand in each other. */
    private static final int DEEPEST = 100;

    private final FormulaTokens tokens;
    private final Map<String, Expression.Sort> countyNames;
    private boolean inSchools;
    private int depth;

    private ExpressionReader(FormulaTokens tokens, Map<String, Expression.Sort> countyNames, boolean inSchools) {
        this.tokens = tokens;
        this.countyNames = countyNames;
        this.inSchools = inSchools;
    }

    /**
     * A formula over 县级指标; the names of schools' columns are known inside 全部, 任一, 校数, 合计.
     *
     * @param units the unit of each 县级指标, 是否 and 等级 among them
     */
    static Expression county(Node node, String text, Map<String, String> units) {
        Map<String, Expression.Sort> sorts = new LinkedHashMap<>();
        units.forEach((name, unit) -> sorts.put(
                name, unit.equals("是否") || unit.equals("等级") ? Expression.Sort.TEXT : Expression.Sort.NUMBER));
        return new ExpressionReader(new FormulaTokens(node, text), sorts, false).whole();
    }

    /** A formula over the columns of one school. */
    static Expression school(Node node, String text) {
        return new ExpressionReader(new FormulaTokens(node, text), Map.of(), true).whole();
    }

    /**
     * A condition over the columns of one school.
     *
     * @throws wenheng.diagnostic.InputException at the node for a formula that gives a number or a text
     */
    static Expression condition(Node node, String text) {
        Expression condition = school(node, text);
        if (condition.sort() != Expression.Sort.TRUTH) {
            throw node.wrong("“" + text + "”不是条件，应当写明比较，如 寄宿制 = “是”");
        }
        return condition;
    }

    /** The operator a criterion such as {@code ≥ 10} begins with, if it begins with one. */
    static Optional<Operator> operator(String text) {
        return Optional.ofNullable(OPERATORS.get(FormulaTokens.firstSign(text)));
    }

    private Expression whole() {
        Expression expression = disjunction();
        Token end = tokens.peek();
        if (end.kind() != Kind.END) {
            throw tokens.wrong(end.at(), "式子在“" + end.text() + "”处读不懂", "请检查运算符和括号");
        }
        return expression;
    }

    private Expression disjunction() {
        if (++depth > DEEPEST) {
            throw tokens.wrong(tokens.peek().at(), "式子的括号套得太深：至多" + (DEEPEST - 1) + "层", "请去掉多余的括号");
        }
        Expression left = conjunction();
        for (Token at = tokens.peek(); tokens.takes(Kind.NAME, "或"); at = tokens.peek()) {
            left = new Expression.Junction(false, condition(left, at), condition(conjunction(), at));
        }
        depth--;
        return left;
    }

    private Expression conjunction() {
        Expression left = comparison();
        for (Token at = tokens.peek(); tokens.takes(Kind.NAME, "且"); at = tokens.peek()) {
            left = new Expression.Junction(true, condition(left, at), condition(comparison(), at));
        }
        return left;
    }

    private Expression comparison() {
        Expression left = sum();
        Token at = tokens.peek();
        Operator operator = at.kind() == Kind.SIGN ? OPERATORS.get(at.text()) : null;
        if (operator == null) {
            return left;
        }
        tokens.take();
        Expression right = sum();
        if (operator.isOrder()) {
            return new Expression.Comparison(operator, number(left, at), number(right, at));
        }
        if (left.sort() != right.sort()) {
            throw tokens.wrong(
                    at.at(),
                    "“" + at.text() + "”左边是" + left.sort().chinese() + "，右边是"
                            + right.sort().chinese() + "，不能相比",
                    "文字与“文字”相比，数与数相比");
        }
        return new Expression.Comparison(operator, left, right);
    }

    private Expression sum() {
        Expression left = product();
        while (tokens.isSign("+-")) {
            left = arithmetic(left, tokens.take(), product());
        }
        return left;
    }

    private Expression product() {
        Expression left = term();
        while (tokens.isSign("×÷")) {
            left = arithmetic(left, tokens.take(), term());
        }
        return left;
    }

    private Expression arithmetic(Expression left, Token at, Expression right) {
        return new Expression.Arithmetic(at.text().charAt(0), number(left, at), number(right, at));
    }

    private Expression number(Expression side, Token at) {
        return needed(Expression.Sort.NUMBER, side, at, "是否相同请用 = 或 ≠");
    }

    private Expression condition(Expression side, Token at) {
        return needed(Expression.Sort.TRUTH, side, at, "条件里要写明比较，如 寄宿制 = “是”");
    }

    private Expression needed(Expression.Sort sort, Expression side, Token at, String hint) {
        if (side.sort() == sort) {
            return side;
        }
        throw tokens.wrong(
                at.at(),
                "“" + at.text() + "”只用于" + sort.chinese() + "，这里有一边是"
                        + side.sort().chinese(),
                hint);
    }

    private Expression term() {
        Token token = tokens.peek();
        if (tokens.takes(Kind.SIGN, "（")) {
            Expression inner = disjunction();
            tokens.expect("）");
            return inner;
        }
        tokens.take();
        return switch (token.kind()) {
            case NUMBER -> new Expression.Constant(Datum.of(number(token.text())));
            case TEXT -> new Expression.Constant(new Datum.Text(token.text()));
            case NAME -> tokens.takes(Kind.SIGN, "（") ? call(token) : name(token);
            default -> throw tokens.wrong(token.at(), "式子在“" + token.text() + "”前缺少数或名称", "请补全式子");
        };
    }

    private static BigDecimal number(String written) {
        return written.endsWith("%") || written.endsWith("％")
                ? new BigDecimal(written.substring(0, written.length() - 1)).movePointLeft(2)
                : new BigDecimal(written);
    }

    private Expression call(Token token) {
        Optional<OverSchools.Quantifier> quantifier = Arrays.stream(OverSchools.Quantifier.values())
                .filter(each -> each.chinese().equals(token.text()))
                .findFirst();
        return quantifier.isPresent() && !inSchools ? overSchools(quantifier.get(), token) : function(token);
    }

    private Expression overSchools(OverSchools.Quantifier quantifier, Token token) {
        inSchools = true;
        Expression each = disjunction();
        inSchools = false;
        tokens.expect("）");
        boolean sum = quantifier == OverSchools.Quantifier.SUM;
        return new OverSchools(quantifier, sum ? number(each, token) : condition(each, token));
    }

    private Expression function(Token token) {
        Expression.Call.Function function = Arrays.stream(Expression.Call.Function.values())
                .filter(each -> each.chinese().equals(token.text()))
                .findFirst()
                .orElseThrow(() ->
                        tokens.wrong(token.at(), "这里没有函数“" + token.text() + "”", "可用：向上取整、最大、最小；县级式子里另有全部、任一、校数、合计"));
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(number(disjunction(), token));
        } while (tokens.takes(Kind.SIGN, "，"));
        tokens.expect("）");
        return new Expression.Call(function, arguments);
    }

    private Expression name(Token token) {
        Map<String, Expression.Sort> known = inSchools ? SchoolScope.names() : countyNames;
        if (!known.containsKey(token.text())) {
            String hint = Similarity.nearest(token.text(), known.keySet())
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse(inSchools ? "可用学校表的数值列，以及学生数、班级数、最大班额、类型、办别、城乡、寄宿制" : "式子里用到的县级指标要先列在“输入”里");
            throw tokens.wrong(token.at(), "式子里的“" + token.text() + "”不是" + (inSchools ? "学校表的列" : "输入的县级指标"), hint);
        }
        return new Expression.Name(token.text(), known.get(token.text()));
    }
}
