/** 表：表格的列宽、各格和拆行。 Tables: column widths, cells, rows cut over pages. */
package wenheng.layout.table;
