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
 * <p>LineJoiner that may belong to a table wait until the next draft shows whether one follows; a heading that ends in 。 waits for a
 * paragraph, a table for its notes.
 */
final class Assembler {

    private static final Pattern NO_TEXT = Pattern.compile("[（(]?此页无正文[）)]?。?");

    private record Waiting(Caption caption, List<Inline> line, Location place) {}

    private final List<String> titles;
    private final References references;
    private final Findings findings;
    private final HeadingNumbers numbers = new HeadingNumbers();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Waiting> before = new ArrayList<>();
    private Optional<Draft.Comment> headRows = Optional.empty();
    private Optional<Draft.Comment> landscape = Optional.empty();
    private Optional<TableParts> table = Optional.empty();
    private Optional<Block.Heading> head = Optional.empty();
    private int attachments;

    /**
     * @param titles of the attachments, as the front matter lists them
     */
    Assembler(References references, List<String> titles, Findings findings) {
        this.titles = List.copyOf(titles);
        this.references = references;
        this.findings = findings;
    }

    List<Block> blocks(List<Draft> drafts) {
        drafts.forEach(this::take);
        settle();
        releaseHead();
        turnBack();
        return List.copyOf(blocks);
    }

    private void take(Draft draft) {
        if (draft instanceof Draft.Words words) {
            words(words);
        } else if (draft instanceof Draft.Comment comment) {
            comment(comment);
        } else if (draft instanceof Draft.Grid grid) {
            grid(grid);
        } else {
            settle();
            takeAlone(draft);
        }
    }

    private void takeAlone(Draft draft) {
        if (draft instanceof Draft.Title title) {
            heading(title);
        } else if (draft instanceof Draft.Picture picture) {
            picture(picture);
        } else if (draft instanceof Draft.Photo photo) {
            photo(photo);
        } else if (draft instanceof Draft.Ready ready) {
            add(ready.block());
        }
    }

    /** Ends what waits: the table has all its notes, and no table follows. */
    private void settle() {
        settleLines();
        headRows.ifPresent(comment ->
                findings.warning("指令-位置", comment.place(), "“<!-- " + comment.text() + " -->”之后没有表格，不起作用", ""));
        headRows = Optional.empty();
    }

    private void settleLines() {
        claimUnits();
        finishTable();
        for (Waiting line : before) {
            if (line.caption().kind() == Caption.Kind.TITLE) {
                findings.warning("题注-无表", line.place(), "“表：”之下没有表格，已按段落印出", "请让表题紧挨在表格之前");
            }
            paragraph(List.of(line.line()), line.place());
        }
        before.clear();
    }

    /** A unit that no table follows belongs to the table above it. */
    private void claimUnits() {
        table.ifPresent(parts -> {
            before.forEach(line -> parts.unit(line.caption()));
            before.clear();
        });
    }

    private void finishTable() {
        table.ifPresent(parts -> add(parts.table()));
        table = Optional.empty();
    }

    private void words(Draft.Words words) {
        List<List<Inline>> lines = words.lines();
        int split = lines.size();
        while (split > 0 && isBeforeTable(lines.get(split - 1))) {
            split--;
        }
        if (split > 0) {
            body(lines.subList(0, split), words.place());
        }
        for (List<Inline> line : lines.subList(split, lines.size())) {
            Caption.of(line).ifPresent(caption -> beforeOrAfter(caption, line, words.place()));
        }
    }

    private static boolean isBeforeTable(List<Inline> line) {
        return Caption.of(line)
                .filter(caption -> caption.kind() != Caption.Kind.NOTE)
                .isPresent();
    }

    private void beforeOrAfter(Caption caption, List<Inline> line, Location place) {
        if (caption.kind() == Caption.Kind.TITLE) {
            settleLines();
        }
        before.add(new Waiting(caption, line, place));
    }

    private void body(List<List<Inline>> lines, Location place) {
        if (table.isPresent() && isNote(lines.get(0))) {
            claimUnits();
            lines.forEach(line -> note(table.get(), line));
        } else {
            settle();
            paragraph(lines, place);
        }
    }

    private static boolean isNote(List<Inline> line) {
        return Caption.of(line).isPresent();
    }

    private static void note(TableParts parts, List<Inline> line) {
        Optional<Caption> caption = Caption.of(line);
        if (caption.isPresent() && caption.get().kind() == Caption.Kind.UNIT) {
            parts.unit(caption.get());
        } else if (caption.isPresent() && caption.get().kind() == Caption.Kind.NOTE || !parts.hasNotes()) {
            parts.note(caption.orElse(new Caption(Caption.Kind.NOTE, line, "")));
        } else {
            parts.noteLine(line);
        }
    }

    private void comment(Draft.Comment comment) {
        switch (comment.directive()) {
            case PAGE_BREAK -> {
                settle();
                add(new Block.PageBreak(comment.place()));
            }
            case LANDSCAPE, PORTRAIT -> {
                settle();
                turn(comment);
            }
            case HEAD_ROWS -> {
                finishTable();
                headRows = Optional.of(comment);
            }
            case CONTENTS -> {
                settle();
                add(new Part.Contents(List.of(), comment.place()));
            }
            case ATTACHMENT -> {
                settle();
                attachment(comment);
            }
            case REMARK -> {}
        }
    }

    private void attachment(Draft.Comment comment) {
        attachments++;
        int number = Directive.attachment(comment.text()).orElse(attachments);
        boolean named = number >= 1 && number <= titles.size();
        String label = titles.size() == 1 && number == 1 ? "附件" : "附件" + number;
        add(new Part.Attachment(number, label, named ? titles.get(number - 1) : "", comment.place()));
        numbers.restart();
    }

    private void grid(Draft.Grid grid) {
        finishTable();
        TableParts parts = new TableParts(grid, references, findings);
        for (Waiting line : before) {
            if (line.caption().kind() == Caption.Kind.TITLE) {
                parts.title(line.caption(), line.place());
            } else {
                parts.unit(line.caption());
            }
        }
        before.clear();
        headRows.ifPresent(comment -> parts.headRows(Directive.headRows(comment.text()), comment.place()));
        headRows = Optional.empty();
        releaseHead();
        table = Optional.of(parts);
    }

    private void heading(Draft.Title title) {
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

    private void picture(Draft.Picture picture) {
        Block.Caption caption = caption(picture.title(), picture.id(), picture.place());
        picture.chart()
                .ifPresentOrElse(
                        chart -> add(new Block.ChartBlock(caption, chart, picture.place())),
                        () -> missing(caption, picture.place()));
    }

    private void photo(Draft.Photo photo) {
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
