package wenheng.markup.syntax;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** 转义的行内解析：反斜杠加中文标点等（见 {@link Literals}）。 */
public final class LiteralInlineParser implements InlineContentParser {

    /** Makes the parser. */
    public static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('\\');
        }

        @Override
        public InlineContentParser create() {
            return new LiteralInlineParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char c = scanner.peek();
        if (c == Scanner.END || !Literals.isOurs(c)) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new Text("" + Literals.LITERAL + c), scanner.position());
    }
}
