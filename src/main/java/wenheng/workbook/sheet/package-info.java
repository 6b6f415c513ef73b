/** 工作簿书写：XLSX 的工作表自上而下写出，样式、批注、下拉、冻结和打印设置都在内。 XLSX sheets written top to bottom, with styles, notes, validation, frozen panes and print settings. */
package wenheng.workbook.sheet;
