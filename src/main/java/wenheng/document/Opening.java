package wenheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wenheng.diagnostic.Location;
import wenheng.document.Part.EndsLine.End;
import wenheng.text.ChineseDate;

/** 开头：封面、版头、标题和题下各项、主送机关或称谓（GB/T 9704-2012 7.2、7.3.1、7.3.2、10.1–10.3）。 */
final class Opening {

    /** What stands at the end of a line of codes that has none there. */
    private static final End NO_CODE = new End(Role.COPY_NUMBER, "");

    private final Metadata metadata;
    private final List<Block> out = new ArrayList<>();

    private Opening(Metadata metadata) {
        this.metadata = metadata;
    }

    /** The blocks before the body. */
    static List<Block> of(Metadata metadata) {
        Opening opening = new Opening(metadata);
        switch (metadata.form()) {
            case GENERAL -> opening.general();
            case LETTER -> opening.letter();
            case ORDER -> opening.order();
            case MINUTES -> opening.minutes();
            case BULLETIN -> opening.bulletin();
            case SPEECH, REPORT -> {}
        }
        opening.title();
        return opening.out;
    }

    /** The cover of a report: title, subtitle, agency and date. */
    static Part.Cover cover(Metadata metadata) {
        List<String> below = Stream.concat(
                        metadata.all(Element.SIGNATURE).stream(), metadata.issueDate().map(ChineseDate::print).stream())
                .toList();
        return new Part.Cover(metadata.all(Element.TITLE), subtitle(metadata), below, Location.NOWHERE);
    }

    /** 副标题 behind a dash unless it stands in brackets; a speech without one has the occasion in its place. */
    private static Optional<String> subtitle(Metadata metadata) {
        return metadata.text(Element.SUBTITLE)
                .map(text -> text.startsWith("——") || text.startsWith("（") ? text : "——" + text)
                .or(() -> occasion(metadata));
    }

    /** 场合：（在全县教育工作会议上的讲话）, unless the title of the speech says it already. */
    private static Optional<String> occasion(Metadata metadata) {
        return metadata.text(Element.OCCASION)
                .filter(text ->
                        metadata.form() == Form.SPEECH && !metadata.title().contains(text))
                .map(text -> text.startsWith("在") ? text : "在" + text + "上的讲话")
                .map(text -> "（" + text + "）");
    }

    private void general() {
        add(Role.COPY_NUMBER, metadata.text(Element.COPY_NUMBER));
        add(Role.SECRECY, secrecy());
        add(Role.URGENCY, metadata.text(Element.URGENCY));
        boolean marked = mark("文件");
        numberLine();
        ruleIf(marked);
    }

    /** 信函：份号等顶格居左，发文字号与第一个要素同行居右（10.1）。 */
    private void letter() {
        List<String> organs = metadata.all(Element.ISSUING_AGENCY);
        if (organs.isEmpty()) {
            numberLine();
            return;
        }
        out.add(new Part.OrganMark(organs.subList(0, 1), "", Location.NOWHERE));
        rule(Part.Rule.Kind.LETTER_HEAD);
        rule(Part.Rule.Kind.LETTER_FOOT);
        List<End> left = Stream.of(
                        end(Role.COPY_NUMBER, metadata.text(Element.COPY_NUMBER)),
                        end(Role.SECRECY, secrecy()),
                        end(Role.URGENCY, metadata.text(Element.URGENCY)))
                .flatMap(Optional::stream)
                .toList();
        String number = metadata.text(Element.DOCUMENT_NUMBER).orElse("");
        if (!left.isEmpty() || !number.isEmpty()) {
            End first = left.isEmpty() ? NO_CODE : left.get(0);
            ends(Role.DOCUMENT_NUMBER, first, new End(Role.DOCUMENT_NUMBER, number));
        }
        left.stream().skip(1).forEach(end -> add(Role.URGENCY, Optional.of(end.text())));
    }

    private static Optional<End> end(Role role, Optional<String> text) {
        return text.map(words -> new End(role, words));
    }

    private void ends(Role role, End left, End right) {
        out.add(new Part.EndsLine(role, left, right, Location.NOWHERE));
    }

    private void order() {
        add(Role.COPY_NUMBER, metadata.text(Element.COPY_NUMBER));
        mark("令");
        add(Role.ORDER_NUMBER, metadata.text(Element.ORDER_NUMBER).map(Opening::ordinal));
    }

    private static String ordinal(String number) {
        return number.matches("\\d+") ? "第" + number + "号" : number;
    }

    private void minutes() {
        add(Role.COPY_NUMBER, metadata.text(Element.COPY_NUMBER));
        add(Role.SECRECY, secrecy());
        boolean marked = mark("纪要");
        issueNumber();
        numberLine();
        compiler();
        ruleIf(marked);
    }

    /** 简报：密级居左，份号居右，下为名称、期号、编印单位和日期。 */
    private void bulletin() {
        Optional<End> left = end(Role.SECRECY, secrecy());
        Optional<End> right = end(Role.COPY_NUMBER, metadata.text(Element.COPY_NUMBER));
        if (left.isPresent() || right.isPresent()) {
            ends(Role.SECRECY, left.orElse(NO_CODE), right.orElse(NO_CODE));
        }
        boolean marked = mark("");
        issueNumber();
        compiler();
        ruleIf(marked);
    }

    private void issueNumber() {
        add(
                Role.ISSUE_NUMBER,
                metadata.text(Element.ISSUE_NUMBER).map(text -> text.matches("\\d+") ? "第" + text + "期" : text));
    }

    private void compiler() {
        String left = metadata.text(Element.COMPILER).orElse("");
        Optional<String> right = metadata.text(Element.ISSUE_DATE)
                .or(() -> metadata.text(Element.PRINTING_DATE))
                .flatMap(ChineseDate::parse)
                .map(ChineseDate::print);
        if (!left.isEmpty()) {
            ends(Role.COMPILER, new End(Role.COMPILER, left), new End(Role.COMPILER, right.orElse("")));
        }
    }

    private boolean mark(String suffix) {
        List<String> organs = metadata.all(Element.ISSUING_AGENCY);
        if (organs.isEmpty()) {
            return false;
        }
        boolean said = organs.get(organs.size() - 1).endsWith(suffix);
        out.add(new Part.OrganMark(organs, said ? "" : suffix, Location.NOWHERE));
        return true;
    }

    private void numberLine() {
        String number = metadata.text(Element.DOCUMENT_NUMBER).orElse("");
        List<String> signers = metadata.all(Element.SIGNER);
        if (!number.isEmpty() || !signers.isEmpty()) {
            out.add(new Part.NumberLine(number, signers, Location.NOWHERE));
        }
    }

    private Optional<String> secrecy() {
        return metadata.text(Element.SECRECY)
                .map(text -> text
                        + metadata.text(Element.SECRECY_PERIOD)
                                .map(period -> "★" + period)
                                .orElse(""));
    }

    private void ruleIf(boolean marked) {
        if (marked) {
            rule(Part.Rule.Kind.RED);
        }
    }

    private void rule(Part.Rule.Kind kind) {
        out.add(new Part.Rule(kind, Location.NOWHERE));
    }

    private void title() {
        add(Role.TITLE, Optional.of(metadata.title()).filter(title -> !title.isEmpty()));
        add(Role.SUBTITLE, subtitle(metadata));
        add(Role.BYLINE, byline());
        boolean dated = metadata.form().datesBelowTitle();
        add(
                Role.BYLINE_DATE,
                metadata.issueDate()
                        .map(ChineseDate::print)
                        .filter(text -> dated)
                        .map(text -> "（" + text + "）"));
        if (!Closing.movesRecipients(metadata)) {
            add(Role.RECIPIENTS, metadata.text(Element.RECIPIENTS).map(Opening::withColon));
        }
        add(Role.SALUTATION, metadata.text(Element.SALUTATION).map(Opening::withColon));
    }

    private Optional<String> byline() {
        Optional<String> office = metadata.text(Element.SPEAKER_OFFICE);
        Optional<String> speaker = metadata.text(Element.SPEAKER)
                .map(name -> office.map(text -> text + "　").orElse("") + name);
        boolean below = metadata.form().datesBelowTitle();
        return speaker.or(() -> below ? metadata.text(Element.SIGNATURE) : Optional.empty());
    }

    private static String withColon(String text) {
        return text.endsWith("：") ? text : text + "：";
    }

    private void add(Role role, Optional<String> text) {
        text.ifPresent(words -> out.add(Closing.paragraph(role, words)));
    }
}
