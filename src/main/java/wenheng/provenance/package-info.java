/** 出处：每个数从哪些单元格、按什么公式得来。 Where a figure comes from: cells, formula, clause. */
package wenheng.provenance;
