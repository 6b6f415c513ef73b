package wenheng.layout;

import java.util.List;
import wenheng.diagnostic.Diagnostic;
import wenheng.diagnostic.Diagnostics;
import wenheng.diagnostic.Location;
import wenheng.document.Arrangement;
import wenheng.document.Block;
import wenheng.document.Document;
import wenheng.document.Element;
import wenheng.document.Form;
import wenheng.document.Part;
import wenheng.page.Pages;
import wenheng.style.FontMetrics;
import wenheng.style.Profile;

/**
 * 首页必有正文（GB/T 9704-2012 7.3.3）：主送机关过多以致首页排不下正文时，移到版记（7.3.2）。
 *
 * <p>The paper is set once to see its first page and again with the recipients moved; every format then writes the paper that
 * is given here, so that none has them in another place.
 *
 * @param document the paper as it is to be written in every format: the given one, or that with its recipients moved
 * @param pages its pages
 */
public record Fitted(Document document, Pages pages) {

    /** Lays a document out and, where the body is crowded off its first page, moves the recipients and says so. */
    public static Fitted of(Document document, Profile profile, FontMetrics metrics) {
        Pages pages = Layouter.layOut(document, profile, metrics);
        if (hasBodyOnFirstPage(document, pages)) {
            return new Fitted(document, pages);
        }
        boolean movable = !document.metadata().all(Element.RECIPIENTS).isEmpty()
                && document.metadata().all(Element.RECIPIENTS_PLACE).isEmpty();
        return movable ? moved(document, profile, metrics) : new Fitted(document, noted(pages, crowded()));
    }

    private static Fitted moved(Document document, Profile profile, FontMetrics metrics) {
        Document changed = new Document(document.metadata().with(Element.RECIPIENTS_PLACE, "版记"), document.blocks());
        Pages pages = noted(
                Layouter.layOut(changed, profile, metrics),
                Diagnostic.info(
                        "首页-主送移入版记",
                        Location.NOWHERE,
                        "主送机关过多，首页排不下正文，已移到版记（7.3.2）",
                        "要自己定，请在前置要素写“主送位置: 题下”或“主送位置: 版记”"));
        return new Fitted(changed, hasBodyOnFirstPage(changed, pages) ? pages : noted(pages, crowded()));
    }

    private static Diagnostic crowded() {
        return Diagnostic.warning("首页-无正文", Location.NOWHERE, "版头和标题占满了首页，首页没有正文（7.3.3）", "请缩短标题，或合并版头的要素");
    }

    private static Pages noted(Pages pages, Diagnostic finding) {
        return new Pages(
                pages.style(),
                pages.pages(),
                pages.tags(),
                pages.blocks(),
                pages.outline(),
                pages.elements(),
                pages.links(),
                pages.diagnostics().plus(new Diagnostics(List.of(finding))));
    }

    /** Speeches and reports have no such rule, nor has a paper without a body. */
    private static boolean hasBodyOnFirstPage(Document document, Pages pages) {
        Form form = document.metadata().form();
        List<Block> body = document.blocks();
        boolean ruled = form != Form.SPEECH && form != Form.REPORT;
        if (!ruled || body.isEmpty() || body.get(0) instanceof Part) {
            return true;
        }
        List<Block> blocks = Arrangement.of(document);
        int first = PageLabels.firstCounted(blocks);
        int start = first;
        while (blocks.get(start) != body.get(0)) {
            start++;
        }
        return pages.blocks().get(start).page() == pages.blocks().get(first).page();
    }
}
