package wenheng.template;

/**
 * 模板文本：一份模板或叙述的原文。
 *
 * @param file name shown to the clerk, such as {@code 模板/自评报告.md}
 * @param text the whole text
 */
public record TemplateText(String file, String text) {}
