package wenheng.page;

import java.util.Set;
import wenheng.document.Block;
import wenheng.document.Part;
import wenheng.style.StyleName;

/** 与正文同页的各块：附件说明、署名、印章和成文日期，都认样式（GB/T 9704-2012 7.3.5.5）。 */
final class Signing implements Block.Visitor<Boolean> {

    private static final Set<StyleName> STYLES =
            Set.of(StyleName.ATTACHMENT_NOTE, StyleName.SIGNATURE, StyleName.STAMP, StyleName.ISSUE_DATE);

    @Override
    public Boolean heading(Block.Heading heading) {
        return false;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return STYLES.contains(Styles.of(paragraph.role()));
    }

    @Override
    public Boolean list(Block.ItemList list) {
        return false;
    }

    @Override
    public Boolean table(Block.Table table) {
        return false;
    }

    @Override
    public Boolean chart(Block.ChartBlock chart) {
        return false;
    }

    @Override
    public Boolean picture(Block.Picture picture) {
        return false;
    }

    @Override
    public Boolean turn(Block.Turn turn) {
        return false;
    }

    @Override
    public Boolean pageBreak(Block.PageBreak pageBreak) {
        return false;
    }

    @Override
    public Boolean part(Part part) {
        return Styles.of(part).stream().anyMatch(STYLES::contains);
    }
}
