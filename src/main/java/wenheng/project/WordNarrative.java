package wenheng.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Metadata;
import wenheng.docx.read.DocxReader;
import wenheng.markup.write.MarkupWriter;
import wenheng.template.TemplateText;

/**
 * Word 叙述：科室用 Word 写的一节，读成标记文本，其中的 {@code ${…}} 照样取数，哪怕 Word 把它拆成了几段。
 *
 * <p>Findings name the paragraph where they would name the line.
 */
final class WordNarrative {

    private static final Pattern VALUE = Pattern.compile("\\$\\\\\\{([^}\\n]*)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}▼])");

    private WordNarrative() {}

    /**
     * The section as a template.
     *
     * @throws InputException if it is no Word file, or holds what was not read, such as a picture
     */
    static TemplateText read(String file, byte[] bytes) {
        Outcome<Document> read = DocxReader.read(file, bytes);
        List<Diagnostic> lost = read.diagnostics().all().stream()
                .filter(finding ->
                        finding.code().equals("Word-图片") || finding.code().equals("Word-符号"))
                .map(finding -> Diagnostic.error(finding.code(), finding.location(), finding.message(), finding.hint()))
                .toList();
        if (!lost.isEmpty()) {
            throw new InputException(new Diagnostics(lost));
        }
        return text(file, read.value().blocks());
    }

    private static TemplateText text(String file, List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        List<Integer> numbers = new ArrayList<>();
        for (Block block : blocks) {
            String markup = VALUE.matcher(MarkupWriter.write(new Document(Metadata.EMPTY, List.of(block))) + "\n")
                    .replaceAll(WordNarrative::value);
            out.append(markup);
            int paragraph = block.place() instanceof Location.InParagraph place ? place.paragraph() : 1;
            numbers.addAll(Collections.nCopies((int) markup.lines().count(), paragraph));
        }
        return new TemplateText(file, out.toString(), numbers);
    }

    /** Word likes curly quotes; a key has none. */
    private static String value(MatchResult found) {
        String key = ESCAPE.matcher(found.group(1)).replaceAll("$1").replaceAll("[“”]", "\"");
        return Matcher.quoteReplacement("${" + key + "}");
    }
}
