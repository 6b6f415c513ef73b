package wenheng.markup.write;

import java.util.List;
import java.util.regex.Pattern;
import wenheng.document.Inline;
import wenheng.markup.MarkupEscape;
import wenheng.markup.syntax.Joiners;

/** 行内书写：片段写成标记；数字写其文字，待补写成 〔待补：…〕。 Each answers what it has added to. */
final class InlineWriter implements Inline.Visitor<StringBuilder> {

    /** An empty comment: it vanishes, and keeps two runs of stars apart. */
    private static final String APART = "<!---->";

    private static final Pattern PLAIN_TARGET = Pattern.compile("[\\p{L}\\p{N}#/:._?=%-]+");
    private static final Pattern TO_ESCAPE = Pattern.compile("[\\\\<>|`&*]");

    private final StringBuilder out = new StringBuilder();
    /** Text not yet escaped, so that neighbours are escaped as one. */
    private final StringBuilder text = new StringBuilder();

    static String write(List<Inline> content) {
        InlineWriter writer = new InlineWriter();
        writer.pieces(content);
        return writer.out.toString();
    }

    private void pieces(List<Inline> content) {
        content.forEach(piece -> piece.accept(this));
        flush();
    }

    private void flush() {
        out.append(MarkupEscape.escape(text.toString()));
        text.setLength(0);
    }

    private StringBuilder say(String words) {
        return text.append(words);
    }

    @Override
    public StringBuilder text(Inline.Text words) {
        return say(words.plain());
    }

    @Override
    public StringBuilder figure(Inline.FigureText figure) {
        return say(figure.plain());
    }

    @Override
    public StringBuilder missing(Inline.Missing missing) {
        return say(missing.plain());
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        return starred("**", strong.content());
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        return starred("*", emphasis.content());
    }

    /**
     * Sets the stars so that they open and close again: by {@link Joiners} nothing is needed beside ordinary marks, and an empty
     * comment does the rest.
     */
    private StringBuilder starred(String stars, List<Inline> content) {
        flush();
        String words = write(content);
        if (!words.isEmpty()) {
            out.append(endsInStar(out) ? APART : "").append(stars);
            out.append(isHardToOpen(words.codePointAt(0)) ? APART : "").append(words);
            out.append(isHardToClose(words.codePointBefore(words.length())) ? APART : "")
                    .append(stars);
        }
        return out;
    }

    private static boolean endsInStar(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) == '*';
    }

    private static boolean isHardToOpen(int first) {
        return first == '*' || Joiners.isClosing(first) || !Joiners.isMark(first) && !Joiners.isWord(first);
    }

    private static boolean isHardToClose(int last) {
        return last == '*' || Joiners.isOpening(last) || !Joiners.isMark(last) && !Joiners.isWord(last);
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        flush();
        return out.append('[')
                .append(write(link.content()))
                .append("](")
                .append(target(link.target()))
                .append(')');
    }

    @Override
    public StringBuilder reference(Inline.Reference reference) {
        flush();
        return out.append("[](").append(target("#" + reference.target())).append(')');
    }

    @Override
    public StringBuilder noteMark(Inline.NoteMark mark) {
        flush();
        return out.append("[^").append(mark.number()).append(']');
    }

    private static String target(String target) {
        boolean simple = PLAIN_TARGET.matcher(target).matches();
        return simple ? target : "<" + TO_ESCAPE.matcher(target).replaceAll("\\\\$0") + ">";
    }
}
