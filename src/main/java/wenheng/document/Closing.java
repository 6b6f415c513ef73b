package wenheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import wenheng.diagnostic.Location;
import wenheng.document.Part.EndsLine;
import wenheng.document.Part.EndsLine.End;
import wenheng.document.Part.Labelled;
import wenheng.text.ChineseDate;

/** 结尾：附件说明、署名和成文日期、附注、出席、版记（GB/T 9704-2012 7.3.4–7.3.6、7.4、10.3）。 */
final class Closing {

    private final Metadata metadata;
    private final List<Block> out = new ArrayList<>();

    private Closing(Metadata metadata) {
        this.metadata = metadata;
    }

    /** The blocks between the body and its attachments. */
    static List<Block> afterBody(Metadata metadata) {
        Closing closing = new Closing(metadata);
        closing.attachmentNote();
        closing.attendance(Element.PRESENT);
        closing.attendance(Element.EXCUSED);
        closing.attendance(Element.OBSERVERS);
        if (!closing.isDatedAbove()) {
            closing.signature();
        }
        metadata.text(Element.NOTE).ifPresent(text -> closing.out.add(paragraph(Role.NOTE, inParentheses(text))));
        return closing.out;
    }

    /** Author and date stand below the title, or in the masthead of a paper that nobody signs. */
    private boolean isDatedAbove() {
        Form form = metadata.form();
        boolean masthead = (form == Form.MINUTES || form == Form.BULLETIN)
                && !metadata.all(Element.COMPILER).isEmpty()
                && metadata.all(Element.SIGNATURE).isEmpty();
        return form.datesBelowTitle() || masthead;
    }

    private void attachmentNote() {
        List<String> titles = metadata.all(Element.ATTACHMENTS);
        if (titles.isEmpty()) {
            return;
        }
        boolean one = titles.size() == 1;
        List<Labelled.Item> items = IntStream.range(0, titles.size())
                .mapToObj(i -> new Labelled.Item(one ? "" : i + 1 + ".", titles.get(i)))
                .toList();
        out.add(new Labelled(Role.ATTACHMENT_NOTE, "附件：", items, Location.NOWHERE));
    }

    private void attendance(Element element) {
        metadata.text(element).ifPresent(names -> out.add(Labelled.of(Role.ATTENDANCE, element.key() + "：", names)));
    }

    private void signature() {
        List<String> names = metadata.all(Element.SIGNATURE);
        if (metadata.seal().isSealed() && names.size() > 1) {
            out.add(new Part.JointSignature(names, date().orElse(""), Location.NOWHERE));
        } else if (metadata.seal() == Seal.STAMPED) {
            stamps(names);
            date().ifPresent(text -> out.add(paragraph(Role.ISSUE_DATE, text)));
        } else {
            names.forEach(name -> out.add(paragraph(Role.SIGNATURE, name)));
            date().ifPresent(text -> out.add(paragraph(Role.ISSUE_DATE, text)));
        }
    }

    /** 签名章左空二字标注签发人职务（7.3.5.3）。 */
    private void stamps(List<String> names) {
        List<String> offices = metadata.all(Element.SPEAKER_OFFICE);
        for (int i = 0; i < names.size(); i++) {
            String office = i < offices.size() ? offices.get(i) + "　　" : "";
            out.add(paragraph(Role.STAMP, office + names.get(i)));
        }
    }

    private Optional<String> date() {
        return metadata.issueDate().map(ChineseDate::print);
    }

    /** 版记, the last block of a paper that has one. */
    static List<Block> record(Metadata metadata) {
        List<Labelled> lines = new ArrayList<>();
        boolean bulletin = metadata.form() == Form.BULLETIN;
        if (movesRecipients(metadata)) {
            lines.add(recordLine(bulletin ? "报：" : "主送：", metadata.all(Element.RECIPIENTS)));
        }
        if (!metadata.all(Element.COPY_TO).isEmpty()) {
            lines.add(recordLine(bulletin ? "送：" : "抄送：", metadata.all(Element.COPY_TO)));
        }
        boolean ruled = metadata.form() != Form.LETTER;
        Optional<EndsLine> printing = printing(metadata).filter(line -> ruled);
        return lines.isEmpty() && printing.isEmpty()
                ? List.of()
                : List.of(new Part.Record(lines, printing, ruled, Location.NOWHERE));
    }

    /** Whether the recipients stand in the record: they crowd the body off the first page (7.3.2), or it is a 简报. */
    static boolean movesRecipients(Metadata metadata) {
        boolean asked =
                metadata.text(Element.RECIPIENTS_PLACE).filter("版记"::equals).isPresent();
        return !metadata.all(Element.RECIPIENTS).isEmpty() && (asked || metadata.form() == Form.BULLETIN);
    }

    private static Labelled recordLine(String label, List<String> names) {
        String joined = String.join("，", names).replaceFirst("[。：]$", "");
        return Labelled.of(Role.RECORD, label, joined + "。");
    }

    private static Optional<EndsLine> printing(Metadata metadata) {
        String agency = metadata.text(Element.PRINTING_AGENCY).orElse("");
        String date = metadata.text(Element.PRINTING_DATE)
                .filter(given -> metadata.form() != Form.BULLETIN)
                .map(given -> ChineseDate.parse(given).map(ChineseDate::print).orElse(given) + "印发")
                .orElse("");
        return agency.isEmpty() && date.isEmpty()
                ? Optional.empty()
                : Optional.of(new EndsLine(
                        Role.RECORD, new End(Role.RECORD, agency), new End(Role.RECORD, date), Location.NOWHERE));
    }

    static Block.Paragraph paragraph(Role role, String words) {
        return new Block.Paragraph(role, List.of(new Inline.Text(words)), Location.NOWHERE);
    }

    private static String inParentheses(String text) {
        return text.startsWith("（") ? text : "（" + text + "）";
    }
}
