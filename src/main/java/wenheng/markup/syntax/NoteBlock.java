package wenheng.markup.syntax;

import java.util.regex.Pattern;
import org.commonmark.node.CustomBlock;

/** 脚注：{@code [^名]: 注文} 一段。 */
public final class NoteBlock extends CustomBlock {

    /** No author gives a note a longer name. */
    private static final int LONGEST_NAME = 50;

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}.-]+");

    private final String name;

    NoteBlock(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** Letters, digits and signs, but nothing that Markdown or the marks give a meaning. */
    static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }
}
