package wenheng.diagnostic;

/**
 * 诊断：一条发现。 Whatever it repeats of the input is made legible and short ({@link OneLine}).
 *
 * @param severity how bad it is
 * @param code a stable short name, such as {@code 数据-重名}
 * @param location where it is
 * @param message the fact, in Chinese, without blame and without a full stop
 * @param hint what to do; empty if there is nothing to say
 */
public record Diagnostic(Severity severity, String code, Location location, String message, String hint) {

    public Diagnostic {
        message = OneLine.of(message);
        hint = OneLine.of(hint);
    }

    /** An error: the result cannot be trusted or made. */
    public static Diagnostic error(String code, Location location, String message, String hint) {
        return new Diagnostic(Severity.ERROR, code, location, message, hint);
    }

    /** A warning: the result stands, but somebody should look. */
    public static Diagnostic warning(String code, Location location, String message, String hint) {
        return new Diagnostic(Severity.WARNING, code, location, message, hint);
    }

    /** A remark. */
    public static Diagnostic info(String code, Location location, String message, String hint) {
        return new Diagnostic(Severity.INFO, code, location, message, hint);
    }

    /** The same finding somewhere else. */
    public Diagnostic at(Location other) {
        return new Diagnostic(severity, code, other, message, hint);
    }

    /** The same finding, said of something. */
    public Diagnostic about(String subject) {
        return new Diagnostic(severity, code, location, subject + "：" + message, hint);
    }

    /** {@code 文件:行:列: 错误[编号]: 事实} and, on a line of its own, the hint. */
    public String text() {
        String place = location.text().isEmpty() ? "" : OneLine.of(location.text()) + ": ";
        String tail = hint.isEmpty() ? "" : "\n" + "  提示: " + hint;
        return place + severity.chinese() + "[" + code + "]: " + message + tail;
    }
}
