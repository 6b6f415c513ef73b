/** 申报表：办法所附的表Ⅰ至表Ⅵ，每格是什么；附表（XLSX）和文稿的附件都照此印。 The official forms, cell by cell, for whoever prints them. */
package wenheng.assess.form;
