package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.document.Inline;
import wenheng.markup.syntax.Literals;

/**
 * 表前表后的行：表题、单位、表注。
 *
 * @param kind which of them
 * @param content the words after the colon
 * @param id the name in {@code {#…}}; empty if none
 */
record Caption(Kind kind, List<Inline> content, String id) {

    /** What a line beside a table is. */
    enum Kind {
        /** 表：. */
        TITLE("表"),
        /** 单位：. */
        UNIT("单位"),
        /** 注：. */
        NOTE("注");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** How far the sign reaches at the beginning of a text; 0 if it does not stand there. */
        private int lengthIn(String text) {
            boolean here = text.startsWith(word + "：") || text.startsWith(word + ":");
            return here ? word.length() + 1 : 0;
        }
    }

    private static final Pattern ID = Pattern.compile("\\s*(?<!" + Literals.LITERAL + ")\\{#([^{}\\s]+)}\\s*$");

    /** Reads a line; empty if it is none of these. */
    static Optional<Caption> of(List<Inline> line) {
        if (line.isEmpty() || !(line.get(0) instanceof Inline.Text first)) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            int length = kind.lengthIn(first.plain());
            if (length > 0) {
                return Optional.of(
                        of(kind, withFirst(line, first.plain().substring(length).stripLeading())));
            }
        }
        return Optional.empty();
    }

    private static Caption of(Kind kind, List<Inline> content) {
        if (kind != Kind.TITLE || content.isEmpty() || !(content.get(content.size() - 1) instanceof Inline.Text last)) {
            return new Caption(kind, content, "");
        }
        Matcher id = ID.matcher(last.plain());
        if (!id.find()) {
            return new Caption(kind, content, "");
        }
        List<Inline> words = new ArrayList<>(content.subList(0, content.size() - 1));
        addText(words, last.plain().substring(0, id.start()));
        return new Caption(kind, List.copyOf(words), id.group(1));
    }

    private static List<Inline> withFirst(List<Inline> line, String text) {
        List<Inline> out = new ArrayList<>();
        addText(out, text);
        out.addAll(line.subList(1, line.size()));
        return out;
    }

    private static void addText(List<Inline> out, String text) {
        if (!text.isEmpty()) {
            out.add(new Inline.Text(text));
        }
    }
}
