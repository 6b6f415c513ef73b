package wenheng.docx;

import java.util.List;
import wenheng.document.Inline;
import wenheng.document.Part.Labelled;
import wenheng.document.Role;
import wenheng.docx.word.RunFormat;
import wenheng.docx.word.Shape;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.Styles;
import wenheng.style.Length;
import wenheng.style.StyleName;

/** 带标签的行：附件：1.… 抄送：…，回行悬挂在标签之后。 */
record LabelledWriter(Typography typography, ParagraphWriter paragraphs) {

    void write(Labelled labelled, List<ParagraphLayout> layouts) {
        StyleName style = Styles.of(labelled.role());
        for (int i = 0; i < labelled.items().size(); i++) {
            Labelled.Item item = labelled.items().get(i);
            ParagraphLayout laid = i < layouts.size() ? layouts.get(i) : standard(labelled, item, i == 0);
            Shape shape = Shape.of(style).indented(laid.leftIndent(), laid.hanging(), laid.rightIndent());
            String label = i == 0 ? labelled.label() : "";
            int before = label.length() + item.number().length();
            List<Integer> forced = laid.forced().stream().map(at -> at + before).toList();
            paragraphs.shaped(shape, new ParagraphLayout(laid.spacing(), forced), words -> {
                words.write(List.of(new Inline.Text(label)), label(labelled, words));
                words.words(item.number() + item.text());
            });
        }
    }

    /** 出席 is set in 黑体, the names in the body's face. */
    private RunFormat label(Labelled labelled, InlineWriter words) {
        return labelled.role() == Role.ATTENDANCE
                ? words.format()
                        .head(
                                WordStyle.ATTENDANCE_LABEL.characterId(),
                                typography.style(StyleName.ATTENDANCE_LABEL).font())
                : words.format();
    }

    /** Whole characters, where the pages say nothing. */
    private ParagraphLayout standard(Labelled labelled, Labelled.Item item, boolean first) {
        StyleName style = Styles.of(labelled.role());
        Length size = typography.style(style).size();
        Length label = size.times(labelled.label().length());
        Length number = new Length(size.units() * item.number().length() / 2);
        Length start = size.times(typography.style(style).indent());
        return new ParagraphLayout(
                Length.ZERO,
                Length.ZERO,
                List.of(),
                List.of(),
                start.plus(label).plus(number),
                first ? label.plus(number) : number,
                Length.ZERO);
    }
}
