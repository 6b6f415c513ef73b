package wenheng.docx;

import java.util.List;
import wenheng.document.Inline;
import wenheng.document.Part;
import wenheng.docx.word.RunFormat;
import wenheng.docx.word.Shape;
import wenheng.docx.word.Typography;
import wenheng.docx.word.WordStyle;
import wenheng.page.BlockLayout.ParagraphLayout;
import wenheng.page.ContentsLink;
import wenheng.page.Pages;
import wenheng.style.Length;
import wenheng.style.StyleName;

/** 目录书写：真正的目录域，条目和页码已经填好，打开时不问，也可以在 Word 里更新。 */
final class ContentsWriter {

    /** Headings of two levels and the TC fields of attachments, as links. */
    private static final String INSTRUCTION = "TOC \\o \"1-2\" \\f \\h \\z";

    private final ParagraphWriter paragraphs;
    private final Anchors anchors;
    private final Pages pages;
    private final Typography typography;

    ContentsWriter(Typography typography, ParagraphWriter paragraphs, Anchors anchors, Pages pages) {
        this.paragraphs = paragraphs;
        this.anchors = anchors;
        this.pages = pages;
        this.typography = typography;
    }

    void write(Part.Contents contents, List<ParagraphLayout> layouts) {
        ParagraphLayout title = layouts.isEmpty() ? new ParagraphLayout(Length.ZERO, List.of()) : layouts.get(0);
        paragraphs.write(StyleName.CONTENTS_TITLE, title, words -> words.words(Part.Contents.TITLE));
        int last = contents.entries().size() - 1;
        for (int i = 0; i <= last; i++) {
            Part.Contents.Entry entry = contents.entries().get(i);
            boolean first = i == 0;
            boolean ends = i == last;
            StyleName style = entry.level() == 1 ? StyleName.CONTENTS_1 : StyleName.CONTENTS_2;
            if (first) {
                paragraphs.leaveAbove(below(StyleName.CONTENTS_TITLE));
            }
            paragraphs.shaped(Shape.of(style), breaks(layouts, i + 1), words -> {
                if (first) {
                    words.fields().begin(INSTRUCTION);
                }
                entry(entry, words);
                if (ends) {
                    words.fields().end();
                }
            });
        }
    }

    /** A long entry is broken where the pages break it, short of the page numbers. */
    private static ParagraphLayout breaks(List<ParagraphLayout> layouts, int index) {
        return index < layouts.size() ? layouts.get(index) : new ParagraphLayout(Length.ZERO, List.of());
    }

    private Length below(StyleName style) {
        return typography.page().pitch().times(typography.style(style).linesAfter());
    }

    private void entry(Part.Contents.Entry entry, InlineWriter words) {
        String bookmark = anchors.heading(entry.block());
        words.anchored(bookmark, () -> {
            words.words(entry.text());
            words.write(List.of(new Inline.Text("\t")), plain(words));
            words.fields()
                    .write(
                            "PAGEREF " + bookmark + " \\h",
                            () -> words.write(List.of(new Inline.Text(label(entry.block()))), plain(words)));
        });
    }

    /** Dots and numbers are alike on every level. */
    private RunFormat plain(InlineWriter words) {
        WordStyle style = WordStyle.of(StyleName.CONTENTS_2);
        return words.format()
                .head(style.characterId(), typography.style(style.style()).font());
    }

    /** The page number as printed. */
    private String label(int block) {
        return pages.links().stream()
                .filter(link -> link.block() == block)
                .map(ContentsLink::label)
                .findFirst()
                .orElseGet(() -> Integer.toString(pages.blocks().get(block).page()));
    }

    /** The label of an attachment, with the entry that an updated contents shows. */
    static void attachment(Part.Attachment attachment, String bookmark, InlineWriter words) {
        if (!bookmark.isEmpty()) {
            String text = attachment.plain().replace("\"", "\\\"");
            words.fields().bookmark(bookmark, () -> words.fields().hidden("TC \"" + text + "\" \\l 1"));
        }
        words.words(attachment.label());
    }
}
