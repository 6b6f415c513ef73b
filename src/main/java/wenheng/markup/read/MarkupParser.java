package wenheng.markup.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.InputException;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.markup.MarkedText;
import wenheng.markup.PictureSource;
import wenheng.markup.syntax.Brackets;
import wenheng.markup.syntax.CommentBlockParser;
import wenheng.markup.syntax.FigureMarks;
import wenheng.markup.syntax.Findings;
import wenheng.markup.syntax.Joiners;
import wenheng.markup.syntax.LiteralInlineParser;
import wenheng.markup.syntax.MarkInlineParser;
import wenheng.markup.syntax.NoteBlockParser;
import wenheng.markup.syntax.NoteMarkProcessor;
import wenheng.markup.syntax.SourceReader;
import wenheng.markup.syntax.SourceText;
import wenheng.markup.syntax.Stars;
import wenheng.text.Characters;

/**
 * 标记解析：带前置要素的 Markdown 读成公文。
 *
 * <p>The steps, one file each: clean lines that know their place ({@link SourceReader}), front matter ({@link FrontMatter}),
 * limits and joiners ({@link Stars}, {@link
 * Brackets}, {@link Joiners}), CommonMark with tables, blocks and pieces ({@link BlockReader}, {@link InlineReader}),
 * numbering and what belongs together ({@link Assembler}), references and clean-up ({@link Finisher}). Whatever a paper has no
 * place for stays in it as text, and a finding says so. The work grows with the length of the text, whatever it holds.
 */
public final class MarkupParser {

    /** More cells than any paper prints; a short hostile text could otherwise ask for billions. */
    private static final int MAX_CELLS = 1_000_000;

    /** Deeper than any author nests, shallow enough for every stage to walk the tree by recursion. */
    private static final int MAX_NESTING = 100;

    /** Without indented code and HTML. The order is that in which they are tried: {@code * * *} is a line before it is a list. */
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS =
            Collections.unmodifiableSet(new LinkedHashSet<>(List.of(
                    BlockQuote.class, Heading.class, FencedCodeBlock.class, ThematicBreak.class, ListBlock.class)));

    private final Findings findings = new Findings();
    private final FigureMarks marks;
    private final References references;

    private final PictureSource pictures;

    private MarkupParser(MarkedText input, PictureSource pictures) {
        this.pictures = pictures;
        this.marks = new FigureMarks(input.figures());
        this.references = new References(marks, new Footnotes(findings));
    }

    /**
     * Parses a merged text. Faults are findings with their place; the document holds all that could be read.
     *
     * @throws InputException if the front matter is no YAML or holds a key that does not exist
     */
    public static Outcome<Document> parse(MarkedText input, PictureSource pictures) {
        return new MarkupParser(input, pictures).read(input);
    }

    /** Parses a merged text without pictures. */
    public static Outcome<Document> parse(MarkedText input) {
        return parse(input, PictureSource.NONE);
    }

    /**
     * Parses a file as its author wrote it.
     *
     * @throws InputException as {@link #parse}, and if the text holds characters reserved for marks
     */
    public static Outcome<Document> parsePlain(String name, String text, PictureSource pictures) {
        Diagnostics reserved = reserved(name, text);
        if (reserved.hasErrors()) {
            throw new InputException(reserved);
        }
        return parse(MarkedText.plain(name, text), pictures);
    }

    /** Parses a file without its pictures. */
    public static Outcome<Document> parsePlain(String name, String text) {
        return parsePlain(name, text, PictureSource.NONE);
    }

    /** One error for each line of a file that holds a character from U+E000 to U+E00F, up to twenty. */
    public static Diagnostics reserved(String name, String text) {
        List<Diagnostic> found = new ArrayList<>();
        int line = 1;
        int column = 1;
        int reported = 0;
        for (int i = 0; i < text.length() && found.size() < 20; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                line++;
                column = 1;
            } else {
                if (Characters.isReserved(c) && reported < line) {
                    reported = line;
                    found.add(refusal(c, Location.of(name, line, column)));
                }
                column += Character.isLowSurrogate(c) ? 0 : 1;
            }
        }
        return new Diagnostics(found);
    }

    private static Diagnostic refusal(char c, Location place) {
        String message = "这里有程序内部专用的字符（" + SourceReader.named(c) + "）";
        return Diagnostic.error("标记-保留字符", place, message, "请删去这个字符；它通常来自其他软件的自造字");
    }

    private Outcome<Document> read(MarkedText input) {
        SourceText source = new SourceReader(input, findings).read();
        FrontMatter front = FrontMatter.read(source, marks, findings);
        List<String> lines = Stars.limit(source, front.blankedOut(source.lines()), findings);
        SourceText body = source.withLines(Joiners.in(Brackets.limit(lines)));
        List<Draft> drafts = new BlockReader(new NodePlaces(body, findings), references, pictures).read(tree(body));
        List<Block> blocks =
                new Assembler(references, front.metadata().all(Element.ATTACHMENTS), findings).blocks(drafts);
        new ElementRules(front.metadata(), front.places(), findings).check(blocks);
        references.reportUnknown(findings);
        Document document = new Document(front.metadata(), new Finisher(references).finish(blocks));
        references.footnotes().reportUnused();
        return new Outcome<>(document, findings.all());
    }

    private Node tree(SourceText body) {
        String text = String.join("\n", body.lines());
        try {
            TablesExtension tables = (TablesExtension)
                    TablesExtension.builder().maxCells(MAX_CELLS).build();
            return parser(body).extensions(List.of(tables)).build().parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            findings.error("表格-过大", body.at(0, 0), "表格超过" + MAX_CELLS + "格，各表均已按文字印出", "请把明细放进电子表格，文稿中只列要用的行");
            return parser(body).build().parse(text);
        }
    }

    private Parser.Builder parser(SourceText body) {
        return Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .customBlockParserFactory(new CommentBlockParser.Factory(body.lines()))
                .customBlockParserFactory(new NoteBlockParser.Factory())
                .linkProcessor(new NoteMarkProcessor())
                .customInlineContentParserFactory(new MarkInlineParser.Factory(marks))
                .customInlineContentParserFactory(new LiteralInlineParser.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }
}
