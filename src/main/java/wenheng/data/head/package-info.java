/** 表头：找出表头，把其下各行读成记录。 Heads found in a table, and the rows below them as entries. */
package wenheng.data.head;
