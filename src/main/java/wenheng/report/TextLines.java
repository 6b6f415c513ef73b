package wenheng.report;

import java.util.List;
import wenheng.provenance.Sentence;

/** 文本行：终端报告逐行写成。 Lines end in a line feed. */
final class TextLines {

    private final StringBuilder out = new StringBuilder();

    void line(String text) {
        out.append(text).append('\n');
    }

    /** A blank line and a head. */
    void head(String text) {
        line("");
        line(text);
    }

    /** Numbered sentences under a head; nothing if there are none. */
    void numbered(String head, List<Sentence> sentences) {
        if (!sentences.isEmpty()) {
            line("  " + head);
            for (int i = 0; i < sentences.size(); i++) {
                line("    " + (i + 1) + ". " + sentences.get(i).plain());
            }
        }
    }

    void table(List<List<String>> rows) {
        new TextTable(rows).lines().forEach(this::line);
    }

    String text() {
        return out.toString();
    }
}
