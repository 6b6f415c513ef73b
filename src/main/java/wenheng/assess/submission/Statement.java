package wenheng.assess.submission;

import wenheng.provenance.Source;

/**
 * 县级指标中填文字的一行：是、否，或等级。
 *
 * @param text 是 or 否 whatever word was written for it; a grade such as A in capitals
 * @param source its cell
 */
public record Statement(String text, Source source) {}
