/** Word 图表：原生图表和它背后的工作簿。 Native charts with the workbook behind them, written and read. */
package wenheng.docx.chart;
