package wenheng.markup.syntax;

import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import wenheng.document.Inline;
import wenheng.markup.MarkedText;

/** 记号的行内解析：整个记号是一个节点，其中的字符不再是标记。 */
public record MarkInlineParser(FigureMarks marks) implements InlineContentParser {

    /** Makes the parser for one text's marks. */
    public record Factory(FigureMarks marks) implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(MarkedText.FIGURE_START, MarkedText.MISSING_START);
        }

        @Override
        public InlineContentParser create() {
            return new MarkInlineParser(marks);
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '\n' && !isEnd(scanner.peek())) {
            scanner.next();
        }
        scanner.next();
        String mark = scanner.getSource(start, scanner.position()).getContent();
        Optional<Inline> inline = marks.inline(Literals.withoutJoiners(mark));
        return inline.map(piece -> ParsedInline.of(new MarkNode(piece), scanner.position()))
                .orElseGet(ParsedInline::none);
    }

    private static boolean isEnd(char c) {
        return c == MarkedText.FIGURE_END || c == MarkedText.MISSING_END;
    }
}
