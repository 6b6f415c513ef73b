package wenheng.markup.syntax;

import org.commonmark.node.CustomBlock;

/** 注释：独占若干行的 {@code <!-- … -->}。 */
public final class CommentBlock extends CustomBlock {

    private String text = "";

    /** Everything between the signs, trimmed. */
    public String text() {
        return text;
    }

    void close(String source) {
        text = content(source);
    }

    /** What a comment says, given with its signs. */
    public static String content(String comment) {
        String inner = Literals.plain(comment).strip();
        int end = inner.endsWith("-->") ? inner.length() - 3 : inner.length();
        return end < 4 ? "" : inner.substring(4, end).strip();
    }
}
