/** 数据：CSV、XLSX 读成知道自己地址的单元格。 Tables of typed cells, each with its address. */
package wenheng.data;
