package wenheng.docx;

import java.util.List;
import wenheng.document.Part;
import wenheng.docx.word.BorderlessTable;
import wenheng.docx.word.Shape;
import wenheng.docx.word.Typography;
import wenheng.page.BlockLayout;
import wenheng.style.Length;
import wenheng.style.PageStyle;
import wenheng.style.StyleName;

/**
 * 发文机关标志书写（7.2.4、10.1）：一个机关是一段；几个机关是无框表，“文件”在右；信函的标志连同双线放在图文框里。
 *
 * <p>In a line of exact height both Word and LibreOffice set the baseline four fifths down. Large characters reach 0.85 of
 * their size above the baseline; the pages measure from there.
 */
final class MarkWriter {

    private static final int LINE = 1100;
    private static final int JOINT_LINE = 1250;
    private static final int INK_ABOVE = 850;
    private static final int INK_BELOW = 80;
    /** 7/8 of a character of 三号. */
    private static final Length BELOW_LETTER_RULE = Length.points("14");
    /** 170 mm. */
    private static final Length LETTER_RULE = Length.points("481.89");

    private final Typography typography;
    private final ParagraphWriter paragraphs;

    MarkWriter(Typography typography, ParagraphWriter paragraphs) {
        this.typography = typography;
        this.paragraphs = paragraphs;
    }

    void write(Part.OrganMark mark, BlockLayout layout) {
        Length size = layout.paragraphs().stream()
                .map(BlockLayout.ParagraphLayout::size)
                .filter(smaller -> smaller.units() > 0)
                .findFirst()
                .orElse(typography.style(StyleName.ORGAN_MARK).size());
        Length top = typography.profile().masthead().markTop();
        boolean first = layout.spaceAbove().units() == 0;
        if (top.units() < 0) {
            letter(mark, size);
        } else if (mark.organs().size() == 1) {
            single(mark, size, first ? top : layout.spaceAbove());
        } else {
            joint(mark, size, first ? top : layout.spaceAbove());
        }
    }

    private static Length share(Length size, int perThousand) {
        return new Length((int) ((long) size.units() * perThousand / 1000));
    }

    /** Room between the upper edge of a line and the ink in it. */
    private static Length inside(Length size, int line) {
        return share(size, line * 4 / 5 - INK_ABOVE);
    }

    private void single(Part.OrganMark mark, Length size, Length above) {
        paragraphs.leaveAbove(above.minus(inside(size, LINE)));
        Shape shape = Shape.of(StyleName.ORGAN_MARK).lineOf(share(size, LINE));
        line(shape, mark.organs().get(0) + mark.suffix(), size);
        paragraphs.owe(share(size, LINE - (INK_ABOVE + INK_BELOW)).minus(inside(size, LINE)));
    }

    private void line(Shape shape, String words, Length size) {
        paragraphs.shaped(
                shape,
                Length.ZERO,
                inline -> inline.write(
                        List.of(new wenheng.document.Inline.Text(words)),
                        inline.format().sized(size)));
    }

    /** Names spread to one width, 文件 beside them. */
    private void joint(Part.OrganMark mark, Length size, Length above) {
        int longest = mark.organs().stream()
                .mapToInt(organ -> organ.codePointCount(0, organ.length()))
                .max()
                .orElse(1);
        Length organs = size.times(longest);
        Length suffix = size.times(mark.suffix().length()).plus(share(size, 300));
        paragraphs.gap(above.minus(inside(size, JOINT_LINE)));
        Shape name = Shape.of(StyleName.ORGAN_MARK).lineOf(share(size, JOINT_LINE));
        BorderlessTable table = BorderlessTable.open(paragraphs.xml(), List.of(organs, suffix), () -> {});
        table.row(() -> {
            table.cell(0, () -> {}, () -> mark.organs().forEach(organ -> line(name.set("distribute"), organ, size)));
            Runnable middle = () -> paragraphs.xml().empty("w:vAlign", "w:val", "center");
            table.cell(1, middle, () -> line(name.set("right"), mark.suffix(), size));
        });
        table.close();
        paragraphs.owe(share(size, JOINT_LINE - (INK_ABOVE + INK_BELOW)).minus(inside(size, JOINT_LINE)));
    }

    /**
     * 30 mm below the edge of the paper, with the double rule 4 mm below: the line is so high that the rule stands at its
     * foot and the baseline four fifths down where it belongs; LibreOffice would take room beside a border twice.
     */
    private void letter(Part.OrganMark mark, Length size) {
        PageStyle page = typography.page();
        Length x = new Length((page.width().units() - LETTER_RULE.units()) / 2);
        Length ink = page.top().plus(typography.profile().masthead().markTop());
        Length baseline = ink.plus(share(size, INK_ABOVE));
        Length rule = baseline.plus(share(size, INK_BELOW))
                .plus(typography.profile().masthead().ruleDistance());
        Length line = rule.minus(baseline).times(5);
        Shape shape = Shape.of(StyleName.ORGAN_MARK)
                .lineOf(line)
                .framed(new Shape.Frame(x, rule.minus(line), LETTER_RULE))
                .bordered(new Shape.Border("thickThinSmallGap", "bottom", 18, 0));
        line(shape, mark.organs().get(0) + mark.suffix(), size);
    }

    /** The first line below the rule stands as on the pages: its characters 7/8 of one below the rule. */
    void belowLetterHead() {
        paragraphs.owe(typography.belowCharacters().plus(typography.lowered()).minus(BELOW_LETTER_RULE));
    }
}
