package wenheng.html;

import java.util.List;

/**
 * 网页选项。
 *
 * @param sources whether figures carry formula and source cells; off, they carry their name alone, as suits pages for the public
 * @param downloads other forms of the paper, offered below the title of the page
 * @param tags further meta tags of the site and column (国办发〔2017〕47号: SiteName, ColumnName …), put before those of the page
 */
public record HtmlOptions(boolean sources, List<Download> downloads, List<MetaTag> tags) {

    /** Source notes, no downloads, no site. */
    public static final HtmlOptions DEFAULT = new HtmlOptions(true, List.of(), List.of());

    public HtmlOptions {
        downloads = List.copyOf(downloads);
        tags = List.copyOf(tags);
    }

    /**
     * 下载.
     *
     * @param text such as {@code PDF 版}
     * @param target relative address
     */
    public record Download(String text, String target) {}

    /** 网页标签. */
    public record MetaTag(String name, String content) {}
}
