package wenheng.docx;

import java.util.List;
import java.util.Optional;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.document.Role;
import wenheng.docx.word.RunFormat;
import wenheng.docx.word.Shape;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.page.BlockLayout;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.CoverPlan;
import wenheng.page.Pages;
import wenheng.page.SignerColumns;
import wenheng.page.Styles;
import wenheng.style.FontRole;
import wenheng.style.Length;
import wenheng.style.StyleName;

/** 要素书写：版头、附件说明、出席、版记等要素写成可以编辑的段落和表格（GB/T 9704-2012 第 7、10 章）。 Each answers whether a table after it would touch one of its own. */
final class PartWriter implements Part.Visitor<Boolean> {

    /** A paragraph must have some height. */
    private static final Length LINE_OF_RULE = Length.twips(10);

    private final Typography typography;
    private final ParagraphWriter paragraphs;
    private final MarkWriter marks;
    private final ContentsWriter contents;
    private final RecordWriter records;
    private final SignatureTable signatures;
    private final Anchors anchors;
    private final PageRuns runs;
    private BlockLayout layout;
    private int block;

    PartWriter(Typography typography, ParagraphWriter paragraphs, Anchors anchors, LaidBlocks content) {
        Pages pages = content.pages();
        this.runs = content.runs();
        this.anchors = anchors;
        this.typography = typography;
        this.paragraphs = paragraphs;
        this.marks = new MarkWriter(typography, paragraphs);
        this.contents = new ContentsWriter(typography, paragraphs, anchors, pages);
        this.records = new RecordWriter(typography, paragraphs);
        this.signatures = new SignatureTable(typography, paragraphs, pages.elements());
    }

    /** Writes a part as laid out; answers whether a table after it would touch one of its own. */
    boolean write(Part part, int index, BlockLayout laid) {
        block = index;
        layout = laid;
        return part.accept(this);
    }

    @Override
    public Boolean organMark(Part.OrganMark mark) {
        marks.write(mark, layout);
        return false;
    }

    /** The number alone in the middle; with signers, on the line of the last of them, both a character from the edges. */
    @Override
    public Boolean numberLine(Part.NumberLine line) {
        if (line.signers().isEmpty()) {
            paragraphs.shaped(Shape.of(StyleName.DOCUMENT_NUMBER), Length.ZERO, words -> words.words(line.number()));
            return false;
        }
        int last = line.rows().size() - 1;
        for (int row = 0; row <= last; row++) {
            signers(line, row, row == last ? line.number() : "");
        }
        return false;
    }

    private void signers(Part.NumberLine line, int row, String number) {
        Length character = typography.style(StyleName.DOCUMENT_NUMBER).size();
        SignerColumns columns = SignerColumns.told(layout.columns());
        Shape shape = Shape.of(StyleName.DOCUMENT_NUMBER)
                .indented(character, Length.ZERO, Length.ZERO)
                .set("left")
                .tabbed(
                        new Shape.Tab("left", columns.start(0).minus(character.times(4))),
                        new Shape.Tab("left", columns.start(0)),
                        new Shape.Tab("left", columns.start(1)));
        paragraphs.shaped(shape, Length.ZERO, words -> {
            words.words(number + (row == 0 ? "\t" + Part.NumberLine.SIGNER_LABEL : "\t\t"));
            names(line.rows().get(row), columns.count(), words);
        });
    }

    private void names(List<String> row, int columns, InlineWriter words) {
        RunFormat kai = words.format()
                .head(
                        WordStyle.SIGNER.characterId(),
                        typography.style(StyleName.SIGNER).font());
        for (int i = 0; i < row.size(); i++) {
            String name = row.get(i);
            String spread = columns > 1 && characters(name) == 2 ? name.charAt(0) + "　" + name.substring(1) : name;
            words.words(i == 0 ? "" : "\t");
            words.write(List.of(new Inline.Text(spread)), kai);
        }
    }

    private static int characters(String name) {
        return name.codePointCount(0, name.length());
    }

    @Override
    public Boolean rule(Part.Rule rule) {
        switch (rule.kind()) {
            case RED -> redRule();
            case LETTER_HEAD -> marks.belowLetterHead();
            case LETTER_FOOT -> {} // in the footer of the first page
        }
        return false;
    }

    /** 4 mm below the characters of the line above, which end before their line does; below a mark, as on the pages. */
    private void redRule() {
        Length thickness = typography.profile().masthead().ruleThickness();
        Length lowered = paragraphs.owes() ? Length.ZERO : typography.lowered();
        Length above = layout.spaceAbove()
                .plus(typography.profile().masthead().ruleDistance())
                .minus(typography.belowCharacters())
                .minus(typography.lowered())
                .plus(lowered);
        Shape.Border border = new Shape.Border("single", "top", thickness.units() * 8 / 1000, 0);
        paragraphs.leaveAbove(above);
        paragraphs.shaped(Shape.of(StyleName.RED_RULE).lineOf(LINE_OF_RULE).bordered(border), Length.ZERO, words -> {});
        paragraphs.owe(lowered.plus(LINE_OF_RULE));
    }

    /** Left words and right words, parted by a tab. */
    @Override
    public Boolean endsLine(Part.EndsLine line) {
        StyleName style = Styles.of(line.role());
        boolean coded = line.role() == Role.DOCUMENT_NUMBER || line.role() == Role.SECRECY;
        Length indent = coded
                ? Length.ZERO
                : typography.style(style).size().times(typography.style(style).indent());
        Shape shape = Shape.of(Styles.of(line.left().role()))
                .lineOf(typography.page().pitch())
                .indented(indent, Length.ZERO, Length.ZERO)
                .tabbed(new Shape.Tab("right", typography.page().measure().minus(indent)));
        paragraphs.shaped(shape, Length.ZERO, words -> {
            words.words(line.left().text() + "\t");
            words.write(List.of(new Inline.Text(line.right().text())), right(line, words));
        });
        return false;
    }

    /** 份号 and 发文字号 are set in the body's face, 密级 and 紧急程度 to their left in 黑体. */
    private RunFormat right(Part.EndsLine line, InlineWriter words) {
        FontRole left = typography.style(Styles.of(line.left().role())).font();
        FontRole right = typography.style(Styles.of(line.right().role())).font();
        return left == right ? words.format() : words.format().head(WordStyle.COPY_NUMBER.characterId(), right);
    }

    @Override
    public Boolean labelled(Part.Labelled labelled) {
        new LabelledWriter(typography, paragraphs).write(labelled, layout.paragraphs());
        return false;
    }

    @Override
    public Boolean record(Part.Record record) {
        Optional<Length> down = runs.longRecord(block);
        if (down.isPresent()) {
            records.writeInText(record, layout.paragraphs(), down.get());
        } else {
            records.write(record, layout.paragraphs());
        }
        return false;
    }

    @Override
    public Boolean contents(Part.Contents list) {
        contents.write(list, layout.paragraphs());
        return false;
    }

    /** Every line where the pages have it. */
    @Override
    public Boolean cover(Part.Cover cover) {
        List<CoverPlan.Line> lines = CoverPlan.of(cover, typography.page());
        Length down = Length.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            CoverPlan.Line line = lines.get(i);
            Length above = line.top().minus(down);
            down = down.compareTo(line.top()) > 0 ? down : line.top();
            down = down.plus(
                    typography.height(line.style()).times(part(i).breaks().size() + 1));
            paragraphs.leaveAbove(above);
            paragraphs.writeBroken(line.style(), part(i), inline -> inline.words(line.words()));
        }
        paragraphs.breakPage();
        return false;
    }

    @Override
    public Boolean attachment(Part.Attachment attachment) {
        paragraphs.breakPage();
        paragraphs.writeBroken(
                StyleName.ATTACHMENT_LABEL,
                part(0),
                words -> ContentsWriter.attachment(attachment, anchors.heading(block), words));
        if (!attachment.title().isEmpty()) {
            int blank = typography.style(StyleName.ATTACHMENT_LABEL).linesAfter();
            paragraphs.leaveAbove(typography.page().pitch().times(blank));
            paragraphs.writeBroken(StyleName.ATTACHMENT_TITLE, part(1), words -> words.words(attachment.title()));
        }
        return false;
    }

    private ParagraphLayout part(int index) {
        return index < layout.paragraphs().size()
                ? layout.paragraphs().get(index)
                : new ParagraphLayout(Length.ZERO, List.of());
    }

    @Override
    public Boolean jointSignature(Part.JointSignature signature) {
        signatures.write(signature, layout);
        return true;
    }
}
