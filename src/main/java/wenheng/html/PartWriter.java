package wenheng.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.document.Role;

/** 公文要素：写成带类名的段落，样子由样式表定。 */
final class PartWriter implements Part.Visitor<String> {

    private final InlineWriter inlines;
    private final String id;

    PartWriter(InlineWriter inlines, String id) {
        this.inlines = inlines;
        this.id = id;
    }

    private String words(String text) {
        return inlines.write(List.of(new Inline.Text(text)));
    }

    private String paragraph(String type, String content) {
        return "<p class=\"" + type + "\">" + content + "</p>\n";
    }

    private static String type(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String span(String type, String text) {
        return text.isEmpty() ? "" : "<span class=\"" + type + "\">" + words(text) + "</span>";
    }

    @Override
    public String organMark(Part.OrganMark mark) {
        String organs =
                mark.organs().stream().map(organ -> span("organ", organ)).collect(Collectors.joining());
        return paragraph("organ-mark", "<span class=\"organs\">" + organs + "</span>" + span("suffix", mark.suffix()));
    }

    @Override
    public String numberLine(Part.NumberLine line) {
        if (line.signers().isEmpty()) {
            return paragraph("document-number", words(line.number()));
        }
        StringBuilder out = new StringBuilder();
        int last = line.rows().size() - 1;
        for (int row = 0; row <= last; row++) {
            String label = row == 0 ? span("label", Part.NumberLine.SIGNER_LABEL) : "";
            String left = row == last ? words(line.number()) : "";
            out.append(paragraph(
                    "document-number ends",
                    "<span class=\"left\">" + left + "</span><span class=\"signers\">" + label
                            + names(line.rows().get(row)) + "</span>"));
        }
        return out.toString();
    }

    /** Two columns, so that a last name stands below the first of the row above. */
    private String names(List<String> row) {
        String filler = row.size() == 1 ? "<span class=\"name\"></span>" : "";
        return row.stream().map(name -> span("name", name)).collect(Collectors.joining()) + filler;
    }

    @Override
    public String rule(Part.Rule rule) {
        String type = rule.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "<hr class=\"rule " + type + "\">\n";
    }

    @Override
    public String endsLine(Part.EndsLine line) {
        return paragraph(
                type(line.role()) + " ends",
                span("left", line.left().text()) + span("right", line.right().text()));
    }

    @Override
    public String labelled(Part.Labelled labelled) {
        String items = labelled.items().stream()
                .map(item -> "<span class=\"item\">" + span("number", item.number()) + "<span>" + words(item.text())
                        + "</span></span>")
                .collect(Collectors.joining());
        return paragraph(
                type(labelled.role()) + " labelled",
                span("label", labelled.label()) + "<span class=\"items\">" + items + "</span>");
    }

    @Override
    public String record(Part.Record record) {
        StringBuilder out = new StringBuilder("<div class=\"record-block" + (record.ruled() ? " ruled" : "") + "\">\n");
        record.labelled().forEach(line -> out.append(labelled(line)));
        record.printing().ifPresent(line -> out.append(endsLine(line)));
        return out.append("</div>\n").toString();
    }

    /** Stands before the paper, where it serves to move about. */
    @Override
    public String contents(Part.Contents contents) {
        return "";
    }

    /** Seen in print only: on the screen the title stands right above the text. */
    @Override
    public String cover(Part.Cover cover) {
        String title = cover.title().stream().map(line -> span("line", line)).collect(Collectors.joining());
        String below = Stream.concat(cover.subtitle().stream(), cover.below().stream())
                .map(line -> paragraph("cover-text", words(line)))
                .collect(Collectors.joining());
        return "<div class=\"cover\">\n" + paragraph("cover-title", title) + below + "</div>\n";
    }

    @Override
    public String attachment(Part.Attachment attachment) {
        String label = "<p class=\"attachment-label\">" + words(attachment.label()) + "</p>\n";
        String title = attachment.title().isEmpty()
                ? ""
                : "<h2 class=\"attachment-title\">" + words(attachment.title()) + "</h2>\n";
        return "<div class=\"attachment\" id=\"" + Escape.text(id) + "\">\n" + label + title + "</div>\n";
    }

    @Override
    public String jointSignature(Part.JointSignature signature) {
        String organs = signature.organs().stream()
                .map(organ -> paragraph("signature", words(organ)))
                .collect(Collectors.joining());
        return organs + (signature.date().isEmpty() ? "" : paragraph("issue-date", words(signature.date())));
    }
}
