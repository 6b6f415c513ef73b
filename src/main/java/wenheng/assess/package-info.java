/** 督导评估：指标、差异系数、结论与缺口。 The evaluation: indicators, coefficients of variation, verdicts, shortfalls. */
package wenheng.assess;
