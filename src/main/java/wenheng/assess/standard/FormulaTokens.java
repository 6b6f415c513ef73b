package wenheng.assess.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.settings.Node;

/** 式子的词：数、名称、“文字”和符号，全角半角一样；知道自己在规则文件里的位置。 */
final class FormulaTokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?[%％]?)(?![\\p{L}])|「([^」]+)」|“([^”]*)”"
                    + "|(>=|<=|!=|[≥≤><＞＜=＝≠+＋\\-−－×*÷/（）(),，])|([^\\s≥≤><＞＜=＝≠+＋\\-−－×*÷/（）(),，「」“”]+))");

    /** Far more words than any rule has; a sum of endless terms would be evaluated as deep as it is long. */
    private static final int MOST = 1_000;

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

    /** What a token is. */
    enum Kind {
        NUMBER,
        NAME,
        TEXT,
        SIGN,
        END
    }

    /** A token and where in the formula it begins. */
    record Token(Kind kind, String text, int at) {}

    private final Node node;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int next;

    /**
     * The tokens of a formula that is the text of the node, or part of it.
     *
     * @throws InputException with line and column where the formula holds what is no token
     */
    FormulaTokens(Node node, String text) {
        this.node = node;
        this.text = text;
        tokenize();
    }

    /** The sign a criterion such as {@code ≥ 10} begins with; empty if it begins with none. */
    static String firstSign(String text) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.lookingAt() && matcher.group(4) != null ? sign(matcher.group(4)) : "";
    }

    /** What follows the first token of a criterion. */
    static String afterFirst(String text) {
        Matcher matcher = TOKEN.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    private static String sign(String written) {
        return SAME.getOrDefault(written, written);
    }

    private void tokenize() {
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.stripTrailing().length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw wrong(at, "式子里不能有“" + text.substring(at).strip() + "”", "以数字开头的名称请写在「」中");
            }
            if (tokens.size() == MOST) {
                throw wrong(at, "式子太长：至多" + MOST + "个数、名称和符号", "请把它分成几条");
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

    Token peek() {
        return tokens.get(next);
    }

    /** The next token, which is passed. */
    Token take() {
        return tokens.get(next++);
    }

    /** Whether the next token is this one; then it is passed. */
    boolean takes(Kind kind, String wanted) {
        boolean there = peek().kind() == kind && peek().text().equals(wanted);
        if (there) {
            next++;
        }
        return there;
    }

    /** Whether the next token is one of these signs, each of one character. */
    boolean isSign(String signs) {
        return peek().kind() == Kind.SIGN && signs.contains(peek().text());
    }

    void expect(String sign) {
        if (!takes(Kind.SIGN, sign)) {
            throw wrong(peek().at(), "式子在“" + peek().text() + "”前缺少“" + sign + "”", "请检查括号是否成对");
        }
    }

    /** A fault at an offset of the text; the column is exact where the node is written plainly on one line. */
    InputException wrong(int offset, String message, String hint) {
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
