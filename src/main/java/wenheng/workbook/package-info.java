/** 附表：评估结果工作簿，含申报表、各校达标情况、资源数据和带公式的计算表。 The evaluation as an Excel workbook whose formulas are live. */
package wenheng.workbook;
