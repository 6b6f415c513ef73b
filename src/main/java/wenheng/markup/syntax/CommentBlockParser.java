package wenheng.markup.syntax;

import java.util.List;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * 注释的块解析：从行首的 {@code <!--} 到行尾的 {@code -->}。
 *
 * <p>HTML blocks of CommonMark are switched off, since an unclosed {@code <!--} would swallow the rest of the paper; a comment that
 * never closes is no comment here, and its text is printed and reported.
 */
public final class CommentBlockParser extends AbstractBlockParser {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final CommentBlock block = new CommentBlock();
    private final StringBuilder content = new StringBuilder();
    private boolean finished;

    @Override
    public CommentBlock getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return finished ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        int from = content.isEmpty() ? OPEN.length() : 0;
        finished = line.getContent().toString().indexOf(CLOSE, from) >= 0;
        content.append(line.getContent()).append('\n');
    }

    @Override
    public void closeBlock() {
        block.close(content.toString());
    }

    /** Knows, for each line, whether a comment that opens there is closed at the end of a later line. */
    public static final class Factory extends AbstractBlockParserFactory {

        private final boolean[] closedLater;

        public Factory(List<String> lines) {
            closedLater = new boolean[lines.size()];
            boolean closes = false;
            for (int i = lines.size() - 1; i >= 0; i--) {
                closedLater[i] = closes;
                int close = lines.get(i).indexOf(CLOSE);
                closes = close < 0 ? closes : isBlank(lines.get(i), close + CLOSE.length());
            }
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() > 3 || !line.startsWith(OPEN, start)) {
                return BlockStart.none();
            }
            int close = line.indexOf(CLOSE, start + OPEN.length());
            boolean whole = close >= 0
                    ? isBlank(line, close + CLOSE.length())
                    : state.getIndex() == 0
                            && closedLater[state.getLine().getSourceSpan().getLineIndex()];
            return whole ? BlockStart.of(new CommentBlockParser()).atIndex(start) : BlockStart.none();
        }

        private static boolean isBlank(String line, int from) {
            for (int i = from; i < line.length(); i++) {
                if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
                    return false;
                }
            }
            return true;
        }
    }
}
