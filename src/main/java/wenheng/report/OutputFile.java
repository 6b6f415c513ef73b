package wenheng.report;

/**
 * 成品文件：已经写好、还没有落盘的一个文件。
 *
 * @param paper 文稿 or list that it is, such as 核数单
 * @param format docx, pdf, html, xlsx …
 * @param path relative to the folder of the outputs, with {@code /}
 */
public record OutputFile(String paper, String format, String path, byte[] bytes) {}
