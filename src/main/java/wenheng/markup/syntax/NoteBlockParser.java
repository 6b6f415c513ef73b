package wenheng.markup.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import wenheng.markup.MarkedText;

/** 脚注的块解析：从行首的 {@code [^名]:}（全角冒号也可）到空行，或到另起一块的一行。 */
public final class NoteBlockParser extends AbstractBlockParser {

    private static final Pattern START =
            Pattern.compile(MarkedText.JOINER + "?\\[\\^([\\p{L}\\p{Nd}.-]+)]" + "[:：][ \\t　]*");
    private static final Pattern OTHER_BLOCK = Pattern.compile(MarkedText.JOINER
            + "?(#{1,6}[ \\t]|\\||```|~~~|<!--|>|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|\\[\\^[^\\]]+][:：]).*");

    private final NoteBlock block;
    private final List<SourceLine> lines = new ArrayList<>();

    private NoteBlockParser(String name) {
        this.block = new NoteBlock(name);
    }

    @Override
    public NoteBlock getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        CharSequence rest = rest(state);
        boolean ends = state.isBlank() || OTHER_BLOCK.matcher(rest).matches();
        return ends ? BlockContinue.none() : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }

    private static CharSequence rest(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return line.subSequence(state.getNextNonSpaceIndex(), line.length());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    @Override
    public void parseInlines(InlineParser parser) {
        parser.parse(SourceLines.of(lines), block);
    }

    /** Starts a note wherever a line begins so, within a paragraph too. */
    public static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            Matcher start = START.matcher(rest(state));
            if (state.getIndent() > 3 || !start.lookingAt() || !NoteBlock.isName(start.group(1))) {
                return BlockStart.none();
            }
            return BlockStart.of(new NoteBlockParser(start.group(1)))
                    .atIndex(state.getNextNonSpaceIndex() + start.end());
        }
    }
}
