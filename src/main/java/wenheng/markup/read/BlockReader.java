package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import wenheng.diagnostic.Location;
import wenheng.diagnostic.Outcome;
import wenheng.document.Inline;
import wenheng.markup.PictureSource;
import wenheng.markup.syntax.CommentBlock;
import wenheng.markup.syntax.Literals;
import wenheng.markup.syntax.NoteBlock;

/** 块的阅读：语法树的块逐个读成 {@link Draft}；公文里没有的写法，按文字保留并提醒。 */
final class BlockReader extends AbstractVisitor {

    /** 一、（一）1.（1）：GB/T 9704-2012 7.3.3 knows four levels. */
    private static final int LEVELS = 4;

    private static final Pattern CHART_INFO = Pattern.compile("图表\\s*(?:\\{#([^{}\\s]+)})?");
    private static final Pattern ID_ALONE = Pattern.compile("\\s*\\{#([^{}\\s]+)}\\s*");
    /** Two ideographic spaces are how a clerk indents a new paragraph. */
    private static final String INDENT = "　　";

    private final NodePlaces places;
    private final References references;
    private final PictureSource pictures;
    private final List<Draft> drafts = new ArrayList<>();

    BlockReader(NodePlaces places, References references, PictureSource pictures) {
        this.pictures = pictures;
        this.places = places;
        this.references = references;
    }

    List<Draft> read(Node document) {
        visitChildren(document);
        return List.copyOf(drafts);
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    private void warn(Node node, String code, String message, String hint) {
        places.findings().warning(code, places.of(node), message, hint);
    }

    @Override
    public void visit(Heading heading) {
        List<Inline> words = InlineReader.words(heading, places, references);
        Location place = places.of(heading);
        if (words.isEmpty()) {
            warn(heading, "标题-空", "标题没有文字，已略去", "请写上标题，或删去这一行");
        } else if (heading.getLevel() > LEVELS) {
            places.findings()
                    .error("标题-层次", place, "公文标题最多四层，这里写了" + heading.getLevel() + "个“#”，已按正文处理", "请并入上一层，或改成段落");
            add(new Draft.Words(List.of(words), place));
        } else {
            add(new Draft.Title(heading.getLevel(), words, place));
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!isPicture(paragraph)) {
            addWords(
                    InlineReader.lines(paragraph, places, references),
                    NodePlaces.line(paragraph),
                    places.of(paragraph));
        }
    }

    /** Paragraphs end at hard breaks and before lines that the author indented by hand. */
    private void addWords(List<InlineReader.Line> lines, int firstLine, Location first) {
        List<List<Inline>> gathered = new ArrayList<>();
        Location place = first;
        for (int i = 0; i < lines.size(); i++) {
            List<Inline> content = lines.get(i).content();
            if (!gathered.isEmpty() && (lines.get(i).afterBreak() || startsWith(content, INDENT))) {
                addWords(gathered, place);
                gathered.clear();
                place = places.source().at(firstLine + i, 0);
            }
            gathered.add(withoutIndent(content));
        }
        addWords(gathered, place);
    }

    private void addWords(List<List<Inline>> lines, Location place) {
        List<List<Inline>> written =
                lines.stream().filter(line -> !line.isEmpty()).toList();
        if (!written.isEmpty()) {
            add(new Draft.Words(written, place));
        }
    }

    private static boolean startsWith(List<Inline> line, String text) {
        return !line.isEmpty()
                && line.get(0) instanceof Inline.Text words
                && words.plain().startsWith(text);
    }

    private static List<Inline> withoutIndent(List<Inline> line) {
        if (!startsWith(line, "　")) {
            return line;
        }
        List<Inline> out = new ArrayList<>(line);
        String rest = line.get(0).plain().replaceFirst("^　+", "");
        out.remove(0);
        if (!rest.isEmpty()) {
            out.add(0, new Inline.Text(rest));
        }
        return out;
    }

    /** {@code ![标题](file){#id}} alone; one that cannot be read keeps its number, so that later pictures keep theirs. */
    private boolean isPicture(Paragraph paragraph) {
        if (!(paragraph.getFirstChild() instanceof Image image)) {
            return false;
        }
        Node next = image.getNext();
        Matcher id = ID_ALONE.matcher(next instanceof Text text ? text.getLiteral() : "");
        if (next != null && (next.getNext() != null || !id.matches())) {
            return false;
        }
        add(photo(image, next == null ? "" : id.group(1), places.of(paragraph)));
        return true;
    }

    private Draft.Photo photo(Image image, String id, Location place) {
        List<Inline> title = InlineReader.words(image, places, references);
        if (title.isEmpty()) {
            places.findings().warning("图片-无题", place, "图片没有图题", "请写成“![图题](文件)”");
        }
        String file = Literals.plain(image.getDestination());
        String alternative = Literals.plain(image.getTitle() == null ? "" : image.getTitle());
        Outcome<Optional<wenheng.document.Image>> found = pictures.picture(file, place);
        found.diagnostics().all().forEach(places.findings()::add);
        return new Draft.Photo(title, id, file, alternative, found.value(), place);
    }

    @Override
    public void visit(BulletList list) {
        readList(list);
    }

    @Override
    public void visit(OrderedList list) {
        readList(list);
    }

    private void readList(ListBlock list) {
        new ListReader(this, places, references).read(list);
    }

    @Override
    public void visit(BlockQuote quote) {
        if (!(quote.getParent() instanceof BlockQuote)) {
            warn(quote, "引文-按段落", "公文没有引文的写法，已按普通段落处理", "请去掉行首的“>”");
        }
        visitChildren(quote);
    }

    @Override
    public void visit(ThematicBreak line) {
        warn(line, "分隔线-略去", "公文没有分隔线，已略去", "要另起一页，请写<!-- 分页 -->");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        places.findings().error("链接-定义", places.of(definition), "不支持链接定义，这一行没有印出", "请写成[文字](地址)");
    }

    /** A head of nothing but "|" gives a table without columns, which no page can hold. */
    private void table(TableBlock table) {
        if (TableBlockReader.columns(table).isEmpty()) {
            places.findings().error("表格-列数", places.of(table), "表头一格也没有，这张表没有印出", "请在表头写上各列的名称，或把文字里的“|”写成“\\|”");
        } else {
            add(new TableBlockReader(places, references).read(table));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            table(table);
        } else if (block instanceof NoteBlock note) {
            List<Inline> words = InlineReader.words(note, places, references);
            references.footnotes().define(note.name(), words, places.of(note));
        } else if (block instanceof CommentBlock comment) {
            add(new Draft.Comment(Directive.of(comment.text()), comment.text(), places.of(comment)));
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String info = Literals.withoutJoiners(code.getInfo() == null ? "" : code.getInfo())
                .strip();
        Matcher chart = CHART_INFO.matcher(info);
        if (code.getClosingFenceLength() == null) {
            places.findings().error("围栏-未结束", places.of(code), "这一行开始的围栏没有结束", "请在内容之后另起一行写同样的符号");
        }
        if (chart.matches()) {
            String id = chart.group(1) == null ? "" : chart.group(1);
            add(new ChartReader(places, references.marks()).read(code, id));
        } else {
            warn(code, "代码-按文字", "公文没有代码的写法，已逐行按段落印出", "要画图表，请在围栏后写“图表”");
            addLiteral(code, info);
        }
    }

    /** The fence's own words are text as well. */
    private void addLiteral(FencedCodeBlock code, String info) {
        int line = NodePlaces.line(code);
        for (String text : (info + "\n" + code.getLiteral()).lines().toList()) {
            List<Inline> words = references.marks().literal(text.strip());
            addWords(List.of(withoutIndent(words)), places.source().at(line, 0));
            line++;
        }
    }
}
