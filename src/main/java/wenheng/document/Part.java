package wenheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;

/**
 * 公文要素：Markdown 没有词可写的部分，由前置要素或指令得来（GB/T 9704-2012 第 7、10 章）。
 *
 * <p>Most are made by {@link Arrangement}; {@link Attachment} and {@link Contents} may also stand in the body.
 */
public sealed interface Part extends Block {

    /** Dispatches to the method for this part. */
    <R> R accept(Visitor<R> visitor);

    /** The words, one text a printed line (a long one may take several), in reading order. */
    @Override
    List<String> lines();

    @Override
    default <R> R accept(Block.Visitor<R> visitor) {
        return visitor.part(this);
    }

    /**
     * 发文机关标志（7.2.4、10.1–10.3）。
     *
     * @param organs one, or for a joint paper several, the host first
     * @param suffix 文件 or 令 or 纪要, set once at the right of all organs; empty if the organs' names stand alone
     */
    record OrganMark(List<String> organs, String suffix, Location place) implements Part {
        public OrganMark {
            organs = List.copyOf(organs);
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>(organs);
            int last = lines.size() - 1;
            lines.set(last, lines.get(last) + suffix);
            return lines;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.organMark(this);
        }
    }

    /**
     * 发文字号和签发人（7.2.5、7.2.6）。 With signers, the number stands left, on the line of the last of them.
     *
     * @param number such as 青教〔2025〕8号; may be empty
     * @param signers in the order of the organs; none unless the paper goes to a higher organ
     */
    record NumberLine(String number, List<String> signers, Location place) implements Part {
        /** 签发人 and its colon. */
        public static final String SIGNER_LABEL = "签发人：";

        public NumberLine {
            signers = List.copyOf(signers);
        }

        /** The signers two in a row. */
        public List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < signers.size(); i += 2) {
                rows.add(signers.subList(i, Math.min(i + 2, signers.size())));
            }
            return rows;
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (List<String> row : rows()) {
                lines.add((lines.isEmpty() ? SIGNER_LABEL : "") + String.join("　", row));
            }
            int last = Math.max(0, lines.size() - 1);
            String beside = lines.isEmpty() ? "" : "　" + lines.remove(last);
            lines.add((number + beside).strip());
            return lines;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberLine(this);
        }
    }

    /** 分隔线，没有文字（7.2.7、10.1）。 */
    record Rule(Kind kind, Location place) implements Part {

        /** 线的种类. */
        public enum Kind {
            /** 版头的红色分隔线. */
            RED,
            /** 信函首页上方的红色双线，上粗下细. */
            LETTER_HEAD,
            /** 信函首页下方的红色双线，上细下粗. */
            LETTER_FOOT
        }

        @Override
        public List<String> lines() {
            return List.of();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule(this);
        }
    }

    /**
     * 两端行：一行文字靠左，一行靠右。
     *
     * @param role 印发机关和日期 ({@link Role#RECORD}), 简报的编印单位和日期 ({@link Role#COMPILER}), 信函的份号和发文字号
     *     ({@link Role#DOCUMENT_NUMBER})
     */
    record EndsLine(Role role, End left, End right, Location place) implements Part {

        /**
         * 一端.
         *
         * @param role what the words are, which may differ at the two ends: 份号 and 发文字号
         * @param text may be empty
         */
        public record End(Role role, String text) {}

        @Override
        public List<String> lines() {
            return List.of((left.text() + "　" + right.text()).strip());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.endsLine(this);
        }
    }

    /**
     * 带标签的行：附件：1.… 抄送：… 出席：…。 Lines after the first hang under the first character after the label (7.3.4, 7.4.2, 10.3).
     *
     * @param role {@link Role#ATTACHMENT_NOTE}, {@link Role#ATTENDANCE} or {@link Role#RECORD}
     * @param label with its colon
     * @param items each on a line of its own; with a number such as {@code 1.} where there are several attachments
     */
    record Labelled(Role role, String label, List<Item> items, Location place) implements Part {
        public Labelled {
            items = List.copyOf(items);
        }

        /** One item without a number. */
        public static Labelled of(Role role, String label, String text) {
            return new Labelled(role, label, List.of(new Item("", text)), Location.NOWHERE);
        }

        /**
         * 一项。
         *
         * @param number such as {@code 1.}; may be empty
         */
        public record Item(String number, String text) {}

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            items.forEach(item -> lines.add((lines.isEmpty() ? label : "") + item.number() + item.text()));
            return lines;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.labelled(this);
        }
    }

    /**
     * 版记（7.4），在最后一面的最下方。
     *
     * @param labelled 主送 (if moved here) and 抄送
     * @param printing 印发机关和印发日期; a 信函 has none
     * @param ruled whether 分隔线 stand above, between and below; a 信函 has none
     */
    record Record(List<Labelled> labelled, Optional<EndsLine> printing, boolean ruled, Location place) implements Part {
        public Record {
            labelled = List.copyOf(labelled);
        }

        @Override
        public List<String> lines() {
            return Stream.concat(labelled.stream(), printing.stream())
                    .flatMap(part -> part.lines().stream())
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.record(this);
        }
    }

    /** 目录：各条的页码由排版填上。 In the body of a document it has no entries; {@link Arrangement} fills them in. */
    record Contents(List<Entry> entries, Location place) implements Part {
        /** The words above the entries. */
        public static final String TITLE = "目　录";

        public Contents {
            entries = List.copyOf(entries);
        }

        /**
         * 目录的一条。
         *
         * @param level 1 or 2
         * @param block index of the heading or attachment in {@link Arrangement#of}
         */
        public record Entry(int level, String text, int block) {}

        @Override
        public List<String> lines() {
            return Stream.concat(Stream.of(TITLE), entries.stream().map(Entry::text))
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contents(this);
        }
    }

    /**
     * 封面：单独一页，没有页码。 It repeats what stands below the title and is furniture to those who read by ear.
     *
     * @param title lines of the title
     * @param subtitle close below the title
     * @param below agency and date, at the foot of the cover
     */
    record Cover(List<String> title, Optional<String> subtitle, List<String> below, Location place) implements Part {
        public Cover {
            title = List.copyOf(title);
            below = List.copyOf(below);
        }

        @Override
        public List<String> lines() {
            return Stream.of(title.stream(), subtitle.stream(), below.stream())
                    .flatMap(lines -> lines)
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cover(this);
        }
    }

    /**
     * 附件的开头：另面，“附件”和序号在第一行顶格，标题居中在第三行（7.3.7）。 What follows in the body belongs to it.
     *
     * @param number from 1
     * @param label 附件, or with its number where there are several
     * @param title the same as in 附件说明, to the letter; empty if that has none
     */
    record Attachment(int number, String label, String title, Location place) implements Part {
        @Override
        public List<String> lines() {
            return title.isEmpty() ? List.of(label) : List.of(label, title);
        }

        /** Label and title as the contents name it. */
        public String plain() {
            return title.isEmpty() ? label : label + "　" + title;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.attachment(this);
        }
    }

    /** 联合行文加盖印章的署名：成排，日期在最后一个之下（7.3.5.1）。 */
    record JointSignature(List<String> organs, String date, Location place) implements Part {
        public JointSignature {
            organs = List.copyOf(organs);
        }

        @Override
        public List<String> lines() {
            return Stream.concat(organs.stream(), Stream.of(date).filter(text -> !text.isEmpty()))
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jointSignature(this);
        }
    }

    /** One method a kind of part; a writer that misses one does not compile. */
    interface Visitor<R> {
        R organMark(OrganMark mark);

        R numberLine(NumberLine line);

        R rule(Rule rule);

        R endsLine(EndsLine line);

        R labelled(Labelled labelled);

        R record(Record record);

        R contents(Contents contents);

        R cover(Cover cover);

        R attachment(Attachment attachment);

        R jointSignature(JointSignature signature);
    }
}
