/** 督导评估：填报数据按办法算出数值、差异系数、缺口和结论。 The evaluation: values, coefficients of variation, shortfalls, verdicts. */
package wenheng.assess;
