package wenheng.say;

import wenheng.provenance.Figure;

/**
 * 缺口一项：一种资源还需增加多少。
 *
 * @param id of the indicator that is short, R1 … R7
 * @param resource such as 骨干教师
 * @param amount the smallest whole amount that closes it
 */
public record Need(String id, String resource, Figure amount) {}
