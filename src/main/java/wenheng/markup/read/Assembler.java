package wenheng.markup.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wenheng.diagnostic.Location;
import wenheng.document.Block;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.markup.syntax.Findings;
import wenheng.markup.syntax.Literals;

/**
 * 归并：草稿块依次编号，表题归表，以 。 结尾的标题归入下一段。
 *
 * <p>What may belong to a table waits in its {@linkplain TableVicinity vicinity}; a heading that ends in 。 waits for a paragraph.
 *
 * <p>One pass over the drafts with three things that may wait: what stands about a table, a heading for its paragraph,
 * and the turn of the paper that must end. Every draft either takes what waits or releases it first, so that nothing is
 * lost or changes its place: a heading that no paragraph follows stands by itself, a caption without a table is a
 * paragraph, and paper that is still turned at the end is turned back with a warning. Numbers are given here and
 * nowhere else, in the order of the text.
 */
final class Assembler implements Draft.Taker, TableVicinity.Outlet {

    private static final Pattern NO_TEXT = Pattern.compile("[（(]?此页无正文[）)]?。?");

    private final List<String> titles;
    private final References references;
    private final Findings findings;
    private final HeadingNumbers numbers = new HeadingNumbers();
    private final List<Block> blocks = new ArrayList<>();
    private final TableVicinity tables;
    private Optional<Draft.Comment> landscape = Optional.empty();
    private Optional<Block.Heading> head = Optional.empty();
    private int attachments;

    /**
     * @param titles of the attachments, as the front matter lists them
     */
    Assembler(References references, List<String> titles, Findings findings) {
        this.titles = List.copyOf(titles);
        this.references = references;
        this.findings = findings;
        this.tables = new TableVicinity(references, findings, this);
    }

    List<Block> blocks(List<Draft> drafts) {
        drafts.forEach(draft -> draft.to(this));
        tables.settle();
        releaseHead();
        turnBack();
        return List.copyOf(blocks);
    }

    @Override
    public void table(Block.Table table) {
        add(table);
    }

    @Override
    public void line(List<Inline> words, Location place) {
        paragraph(List.of(words), place);
    }

    @Override
    public void ready(Draft.Ready ready) {
        alone(ready.block());
    }

    @Override
    public void words(Draft.Words words) {
        List<List<Inline>> lines = words.lines();
        int split = lines.size() - TableVicinity.linesBeforeTable(lines);
        if (split > 0) {
            body(lines.subList(0, split), words.place());
        }
        lines.subList(split, lines.size()).forEach(line -> tables.before(line, words.place()));
    }

    private void body(List<List<Inline>> lines, Location place) {
        if (!tables.takesNotes(lines)) {
            tables.settle();
            paragraph(lines, place);
        }
    }

    @Override
    public void comment(Draft.Comment comment) {
        switch (comment.directive()) {
            case PAGE_BREAK -> alone(new Block.PageBreak(comment.place()));
            case LANDSCAPE, PORTRAIT -> turn(comment);
            case HEAD_ROWS -> tables.headRows(comment);
            case CONTENTS -> alone(new Part.Contents(List.of(), comment.place()));
            case ATTACHMENT -> attachment(comment);
            case REMARK -> {}
        }
    }

    /** A block that no table stands about. */
    private void alone(Block block) {
        tables.settle();
        add(block);
    }

    private void attachment(Draft.Comment comment) {
        attachments++;
        int number = Directive.attachment(comment.text()).orElse(attachments);
        boolean named = number >= 1 && number <= titles.size();
        String label = titles.size() == 1 && number == 1 ? "附件" : "附件" + number;
        alone(new Part.Attachment(number, label, named ? titles.get(number - 1) : "", comment.place()));
        numbers.restart();
    }

    @Override
    public void grid(Draft.Grid grid) {
        tables.grid(grid);
        releaseHead();
    }

    @Override
    public void title(Draft.Title title) {
        tables.settle();
        releaseHead();
        if (numbers.isJump(title.level())) {
            findings.warning("标题-跳级", title.place(), "标题跳过了上一层，直接到第" + title.level() + "层", "请用少一个“#”的标题");
        }
        Block.Heading heading =
                new Block.Heading(title.level(), numbers.next(title.level()), title.words(), title.place());
        String words = Inline.plain(title.words());
        if (words.endsWith("。") && !words.endsWith(Literals.LITERAL + "。")) {
            head = Optional.of(heading);
        } else {
            blocks.add(heading);
        }
    }

    /** A second comment of the same kind asks for nothing. */
    private void turn(Draft.Comment comment) {
        tables.settle();
        boolean asked = comment.directive() == Directive.LANDSCAPE;
        if (asked == landscape.isPresent()) {
            String state = asked ? "前面已经横排" : "前面没有横排";
            findings.warning("指令-位置", comment.place(), state + "，“<!-- " + comment.text() + " -->”不起作用", "");
            return;
        }
        landscape = asked ? Optional.of(comment) : Optional.empty();
        add(new Block.Turn(asked, comment.place()));
    }

    /** What comes after the body, such as the signature, stands upright. */
    private void turnBack() {
        landscape.ifPresent(comment -> {
            findings.warning("指令-未结束", comment.place(), "横排到文末没有结束", "请在宽表之后写<!-- 竖排 -->");
            add(new Block.Turn(false, comment.place()));
        });
    }

    @Override
    public void picture(Draft.Picture picture) {
        tables.settle();
        Block.Caption caption = caption(picture.title(), picture.id(), picture.place());
        picture.chart()
                .ifPresentOrElse(
                        chart -> add(new Block.ChartBlock(caption, chart, picture.place())),
                        () -> missing(caption, picture.place()));
    }

    @Override
    public void photo(Draft.Photo photo) {
        tables.settle();
        Block.Caption caption = caption(photo.title(), photo.id(), photo.place());
        String alternative =
                photo.alternative().isEmpty() ? Literals.plain(Inline.plain(photo.title())) : photo.alternative();
        photo.image()
                .ifPresentOrElse(
                        image -> add(new Block.Picture(caption, photo.file(), image, alternative, photo.place())),
                        () -> missing(caption, photo.place()));
    }

    private Block.Caption caption(List<Inline> title, String id, Location place) {
        String label = references.nextPicture();
        references.name(id, label, place, findings);
        return new Block.Caption(label, title, id);
    }

    private void missing(Block.Caption caption, Location place) {
        String name = Literals.plain(caption.plain()).strip();
        paragraph(List.of(List.of(new Inline.Missing(name))), place);
    }

    private void paragraph(List<List<Inline>> lines, Location place) {
        List<Inline> words = LineJoiner.join(lines);
        if (NO_TEXT.matcher(Literals.plain(Inline.plain(words)).strip()).matches()) {
            findings.error("正文-此页无正文", place, "公文不得用“此页无正文”（GB/T 9704—2012 7.3.5.5）", "请删去；署名与正文同页，由程序排好");
        }
        blocks.add(new Block.Paragraph(Role.BODY, head, words, place));
        head = Optional.empty();
    }

    private void add(Block block) {
        releaseHead();
        blocks.add(block);
    }

    /** No paragraph follows: the heading stands on a line of its own after all. */
    private void releaseHead() {
        head.ifPresent(blocks::add);
        head = Optional.empty();
    }
}
