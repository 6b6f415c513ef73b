package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import wenheng.document.Inline;
import wenheng.markup.syntax.CommentBlock;
import wenheng.markup.syntax.Literals;
import wenheng.markup.syntax.MarkNode;
import wenheng.markup.syntax.NoteNode;

/**
 * 行内阅读：一个块的行内节点变成若干行片段。
 *
 * <p>Texts still hold {@link Literals#LITERAL} and references their number is not known yet; {@link Finisher} sees to both.
 */
final class InlineReader extends AbstractVisitor {

    /**
     * One line of the source.
     *
     * @param afterBreak whether the line before it ended in a hard break
     */
    record Line(List<Inline> content, boolean afterBreak) {}

    /** What a link may lead to; anything else, such as javascript:, stays text. */
    private static final Pattern SAFE = Pattern.compile("(https?|ftp|mailto|tel):.*|[^:]*|[^:]*[/?#].*");

    private static final Pattern OPEN_COMMENT = Pattern.compile("(?<!" + Literals.LITERAL + ")<!--");

    private final NodePlaces places;
    private final References references;
    private final List<Line> lines = new ArrayList<>();
    private List<Inline> current = new ArrayList<>();
    private boolean afterBreak;

    private InlineReader(NodePlaces places, References references) {
        this.places = places;
        this.references = references;
    }

    /** The lines of a block. */
    static List<Line> lines(Node parent, NodePlaces places, References references) {
        InlineReader reader = new InlineReader(places, references);
        reader.visitChildren(parent);
        reader.endLine(false);
        return List.copyOf(reader.lines);
    }

    /** The words of a node on one line. */
    static List<Inline> words(Node parent, NodePlaces places, References references) {
        return LineJoiner.join(
                lines(parent, places, references).stream().map(Line::content).toList());
    }

    private List<Inline> words(Node parent) {
        return words(parent, places, references);
    }

    private void endLine(boolean hard) {
        lines.add(new Line(LineJoiner.merged(current), afterBreak));
        current = new ArrayList<>();
        afterBreak = hard;
    }

    private void add(Inline piece) {
        current.add(piece);
    }

    private void addText(String text) {
        String words = Literals.withoutJoiners(text);
        if (!words.isEmpty()) {
            add(new Inline.Text(words));
        }
    }

    @Override
    public void visit(Text text) {
        addText(text.getLiteral());
        if (OPEN_COMMENT.matcher(text.getLiteral()).find()) {
            places.findings().error("注释-未结束", places.of(text), "“<!--”没有对应的“-->”，已按文字印出", "请补上“-->”");
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof NoteNode note) {
            add(references.footnotes().use(note.name(), places.of(node)));
        } else {
            add(((MarkNode) node).inline());
        }
    }

    @Override
    public void visit(SoftLineBreak node) {
        endLine(false);
    }

    @Override
    public void visit(HardLineBreak node) {
        endLine(true);
    }

    @Override
    public void visit(StrongEmphasis node) {
        List<Inline> words = words(node);
        if (!words.isEmpty()) {
            add(new Inline.Strong(words));
        }
    }

    @Override
    public void visit(Emphasis node) {
        List<Inline> words = words(node);
        if (!words.isEmpty()) {
            add(new Inline.Emphasis(words));
        }
    }

    @Override
    public void visit(Code node) {
        places.findings().warning("代码-按文字", places.of(node), "公文没有代码的写法，已按文字印出", "请去掉反引号");
        current.addAll(references.marks().literal(node.getLiteral()));
    }

    @Override
    public void visit(HtmlInline node) {
        if (!node.getLiteral().startsWith("<!--")) {
            places.findings().warning("网页-按文字", places.of(node), "不支持网页标记，已按文字印出", "若确要印出“<”，请写成“\\<”");
            current.addAll(references.marks().literal(node.getLiteral()));
        } else if (Directive.of(CommentBlock.content(node.getLiteral())) != Directive.REMARK) {
            places.findings()
                    .warning(
                            "指令-位置",
                            places.of(node),
                            "“" + Literals.plain(node.getLiteral()) + "”没有独占一行，不起作用",
                            "请让它独占一行");
        }
    }

    @Override
    public void visit(Link link) {
        String target = Literals.plain(link.getDestination());
        List<Inline> words = words(link);
        if (target.startsWith("#")) {
            references.use(target.substring(1), places.of(link));
        }
        if (target.startsWith("#") && words.isEmpty()) {
            add(new Inline.Reference(target.substring(1), ""));
        } else if (!SAFE.matcher(target.toLowerCase(Locale.ROOT)).matches()) {
            places.findings()
                    .warning("链接-不支持", places.of(link), "这种链接地址不支持，只印文字：“" + target + "”", "请用http、https或mailto开头的地址");
            current.addAll(words);
        } else {
            add(new Inline.Link(target, words.isEmpty() ? List.of(new Inline.Text(target)) : words));
        }
    }

    @Override
    public void visit(Image image) {
        places.findings().error("图片-位置", places.of(image), "图片没有独占一段，没有印出", "请让它独占一段，前后各空一行");
        add(new Inline.Missing("图片" + Literals.plain(Inline.plain(words(image)))));
    }
}
