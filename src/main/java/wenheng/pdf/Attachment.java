package wenheng.pdf;

/**
 * 附带的数据文件：随 PDF 走，由阅读器的“附件”栏另存（ISO 19005-3 6.8）。
 *
 * @param name file name with its ending, as the reader saves it
 * @param description what the file holds
 * @param type MIME type, such as {@code text/csv}
 */
public record Attachment(String name, String description, String type, byte[] bytes) {}
