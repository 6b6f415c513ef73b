package wenheng.assess.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
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
 * <p>Full-width and half-width signs are the same; 且 and 或 stand between blanks, since names may contain them; a name that
 * begins with a digit or contains a sign is put between 「 and 」.
 */
final class ExpressionReader {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?[%％]?)(?![\\p{L}])|「([^」]+)」|“([^”]*)”"
                    + "|(>=|<=|!=|[≥≤><＞＜=＝≠+＋\\-−－×*÷/（）(),，])|([^\\s≥≤><＞＜=＝≠+＋\\-−－×*÷/（）(),，「」“”]+))");

    private static final Map<String, Expression.Operator> OPERATORS = Map.of(
            "≥", Expression.Operator.AT_LEAST,
            "≤", Expression.Operator.AT_MOST,
            ">", Expression.Operator.MORE,
            "<", Expression.Operator.LESS,
            "=", Expression.Operator.EQUAL,
            "≠", Expression.Operator.DIFFERENT);

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry(">=", "≥"),
            Map.entry("<=", "≤"),
            Map.entry("!=", "≠"),
            Map.entry("＞", ">"),
            Map.entry("＜", "<"),
            Map.entry("＝", "="),
            Map.entry("＋", "+"),
            Map.entry("−", "-"),
            Map.entry("－", "-"),
            Map.entry("*", "×"),
            Map.entry("/", "÷"),
            Map.entry("(", "（"),
            Map.entry(")", "）"),
            Map.entry(",", "，"));

    private enum Kind {
        NUMBER,
        NAME,
        TEXT,
        SIGN,
        END
    }

    private record Token(Kind kind, String text, int at) {}

    private final Node node;
    private final String text;
    private final Set<String> countyNames;
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private boolean inSchools;

    private ExpressionReader(Node node, String text, Set<String> countyNames, boolean inSchools) {
        this.node = node;
        this.text = text;
        this.countyNames = countyNames;
        this.inSchools = inSchools;
    }

    /** A formula over 县级指标; the names of schools' columns are known inside 全部, 任一, 校数, 合计. */
    static Expression county(Node node, String text, Set<String> countyNames) {
        return new ExpressionReader(node, text, countyNames, false).whole();
    }

    /** A formula over the columns of one school. */
    static Expression school(Node node, String text) {
        return new ExpressionReader(node, text, Set.of(), true).whole();
    }

    /** The operator a criterion such as {@code ≥ 10} begins with, if it begins with one. */
    static Optional<Expression.Operator> operator(String text) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.lookingAt() && matcher.group(4) != null
                ? Optional.ofNullable(OPERATORS.get(sign(matcher.group(4))))
                : Optional.empty();
    }

    /** What follows the operator of a criterion. */
    static String afterOperator(String text) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    private static String sign(String written) {
        return SAME.getOrDefault(written, written);
    }

    private Expression whole() {
        tokenize();
        Expression expression = disjunction();
        if (peek().kind() != Kind.END) {
            throw wrong(peek().at(), "式子在“" + peek().text() + "”处读不懂", "请检查运算符和括号");
        }
        return expression;
    }

    private void tokenize() {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.stripTrailing().length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw wrong(at, "式子里不能有“" + text.substring(at).strip() + "”", "以数字开头的名称请写在「」中");
            }
            tokens.add(token(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Kind.END, "末尾", text.length()));
    }

    private static Token token(Matcher matcher) {
        if (matcher.group(1) != null) {
            return new Token(Kind.NUMBER, matcher.group(1), matcher.start(1));
        }
        if (matcher.group(2) != null) {
            return new Token(Kind.NAME, matcher.group(2), matcher.start(2));
        }
        if (matcher.group(3) != null) {
            return new Token(Kind.TEXT, matcher.group(3), matcher.start(3));
        }
        return matcher.group(4) != null
                ? new Token(Kind.SIGN, sign(matcher.group(4)), matcher.start(4))
                : new Token(Kind.NAME, matcher.group(5), matcher.start(5));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean takes(Kind kind, String wanted) {
        boolean there = peek().kind() == kind && peek().text().equals(wanted);
        if (there) {
            next++;
        }
        return there;
    }

    private void expect(String sign) {
        if (!takes(Kind.SIGN, sign)) {
            throw wrong(peek().at(), "式子在“" + peek().text() + "”前缺少“" + sign + "”", "请检查括号是否成对");
        }
    }

    private Expression disjunction() {
        Expression left = conjunction();
        while (takes(Kind.NAME, "或")) {
            left = new Expression.Junction(false, left, conjunction());
        }
        return left;
    }

    private Expression conjunction() {
        Expression left = comparison();
        while (takes(Kind.NAME, "且")) {
            left = new Expression.Junction(true, left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = sum();
        Expression.Operator operator = peek().kind() == Kind.SIGN ? OPERATORS.get(peek().text()) : null;
        if (operator == null) {
            return left;
        }
        next++;
        return new Expression.Comparison(operator, left, sum());
    }

    private Expression sum() {
        Expression left = product();
        while (peek().kind() == Kind.SIGN && "+-".contains(peek().text())) {
            char operator = tokens.get(next++).text().charAt(0);
            left = new Expression.Arithmetic(operator, left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = term();
        while (peek().kind() == Kind.SIGN && "×÷".contains(peek().text())) {
            char operator = tokens.get(next++).text().charAt(0);
            left = new Expression.Arithmetic(operator, left, term());
        }
        return left;
    }

    private Expression term() {
        Token token = tokens.get(next);
        if (token.kind() == Kind.NUMBER) {
            next++;
            return new Expression.Constant(Datum.of(number(token.text())));
        }
        if (token.kind() == Kind.TEXT) {
            next++;
            return new Expression.Constant(new Datum.Text(token.text()));
        }
        if (takes(Kind.SIGN, "（")) {
            Expression inner = disjunction();
            expect("）");
            return inner;
        }
        if (token.kind() != Kind.NAME) {
            throw wrong(token.at(), "式子在“" + token.text() + "”前缺少数或名称", "请补全式子");
        }
        next++;
        return takes(Kind.SIGN, "（") ? call(token) : name(token);
    }

    private static BigDecimal number(String written) {
        return written.endsWith("%") || written.endsWith("％")
                ? new BigDecimal(written.substring(0, written.length() - 1)).movePointLeft(2)
                : new BigDecimal(written);
    }

    private Expression call(Token token) {
        Optional<Expression.OverSchools.Quantifier> quantifier = Arrays.stream(
                        Expression.OverSchools.Quantifier.values())
                .filter(each -> each.chinese().equals(token.text()))
                .findFirst();
        if (quantifier.isPresent() && !inSchools) {
            inSchools = true;
            Expression each = disjunction();
            inSchools = false;
            expect("）");
            return new Expression.OverSchools(quantifier.get(), each);
        }
        Expression.Call.Function function = Arrays.stream(Expression.Call.Function.values())
                .filter(each -> each.chinese().equals(token.text()))
                .findFirst()
                .orElseThrow(
                        () -> wrong(token.at(), "这里没有函数“" + token.text() + "”", "可用：向上取整、最大、最小；县级式子里另有全部、任一、校数、合计"));
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(disjunction());
        } while (takes(Kind.SIGN, "，"));
        expect("）");
        return new Expression.Call(function, arguments);
    }

    private Expression name(Token token) {
        Set<String> known = inSchools ? SchoolScope.names() : countyNames;
        if (!known.contains(token.text())) {
            String hint = Similarity.nearest(token.text(), known)
                    .map(best -> "您是否想写“" + best + "”？")
                    .orElse(inSchools ? "可用学校表的数值列，以及学生数、班级数、最大班额、类型、办别、城乡、寄宿制" : "式子里用到的县级指标要先列在“输入”里");
            throw wrong(token.at(), "式子里的“" + token.text() + "”不是" + (inSchools ? "学校表的列" : "输入的县级指标"), hint);
        }
        return new Expression.Name(token.text());
    }

    /** A fault at an offset of the text; the column is exact where the node is written plainly on one line. */
    private InputException wrong(int offset, String message, String hint) {
        int start = Math.max(0, node.text().indexOf(text));
        Location place = node.location();
        if (place instanceof Location.InText in) {
            int column = in.column()
                    + node.text().codePointCount(0, Math.min(node.text().length(), start + offset));
            place = Location.of(in.file(), in.line(), column);
        }
        return new InputException(Diagnostic.error("标准-式子", place, message, hint));
    }
}
