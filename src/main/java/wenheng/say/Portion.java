package wenheng.say;

import wenheng.provenance.Figure;

/**
 * 构成的一项：小学10所，小学生21634人。
 *
 * @param name what it is called in a list, such as 小学 or 小学生
 */
public record Portion(String name, Figure figure) {}
