/** 写 Word：公文写成 DOCX，断行、列宽与版面一致。 Documents written as DOCX that breaks lines where the pages do. */
package wenheng.docx;
