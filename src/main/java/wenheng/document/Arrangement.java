package wenheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wenheng.diagnostic.Location;
import wenheng.text.ChineseDate;

/**
 * 编排：把前置要素排成段落，放在正文之前和之后，得到从头到尾的块序列。
 *
 * <p>All writers and the layout walk this one sequence; that is why the formats carry the same text in the same order.
 * Speeches and reports carry author and date below the title, other papers at the end (GB/T 9704-2012 7.3.5).
 */
public final class Arrangement {

    private final Metadata metadata;
    private final boolean dateBelowTitle;

    private Arrangement(Metadata metadata) {
        this.metadata = metadata;
        String profile = metadata.profile();
        this.dateBelowTitle = profile.equals("讲话稿") || profile.equals("报告");
    }

    /** Every block of the paper, first to last. */
    public static List<Block> of(Document document) {
        Arrangement arrangement = new Arrangement(document.metadata());
        List<Block> all = new ArrayList<>(arrangement.opening());
        all.addAll(document.blocks());
        all.addAll(arrangement.closing());
        return List.copyOf(all);
    }

    private List<Block> opening() {
        List<Block> out = new ArrayList<>();
        add(out, Role.TITLE, Optional.of(metadata.title()).filter(title -> !title.isEmpty()));
        add(out, Role.SUBTITLE, metadata.text(Element.SUBTITLE).map(text -> "——" + text));
        add(out, Role.BYLINE, byline());
        add(out, Role.BYLINE_DATE, dateBelowTitle ? date().map(text -> "（" + text + "）") : Optional.empty());
        add(out, Role.RECIPIENTS, metadata.text(Element.RECIPIENTS).map(Arrangement::withColon));
        add(out, Role.SALUTATION, metadata.text(Element.SALUTATION).map(Arrangement::withColon));
        return out;
    }

    private Optional<String> byline() {
        Optional<String> office = metadata.text(Element.SPEAKER_OFFICE);
        Optional<String> speaker = metadata.text(Element.SPEAKER)
                .map(name -> office.map(text -> text + "　").orElse("") + name);
        return speaker.or(() -> dateBelowTitle ? metadata.text(Element.SIGNATURE) : Optional.empty());
    }

    private List<Block> closing() {
        List<Block> out = new ArrayList<>();
        if (!dateBelowTitle) {
            metadata.all(Element.SIGNATURE).forEach(text -> add(out, Role.SIGNATURE, Optional.of(text)));
            add(out, Role.ISSUE_DATE, date());
        }
        add(out, Role.NOTE, metadata.text(Element.NOTE).map(Arrangement::inParentheses));
        return out;
    }

    private Optional<String> date() {
        return metadata.issueDate().map(ChineseDate::print);
    }

    private static String withColon(String text) {
        return text.endsWith("：") ? text : text + "：";
    }

    private static String inParentheses(String text) {
        return text.startsWith("（") ? text : "（" + text + "）";
    }

    private static void add(List<Block> out, Role role, Optional<String> text) {
        text.ifPresent(words -> out.add(new Block.Paragraph(role, List.of(new Inline.Text(words)), Location.NOWHERE)));
    }
}
