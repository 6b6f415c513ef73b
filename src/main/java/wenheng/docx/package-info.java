/** Word：公文写成 DOCX，断行、列宽与版面一致。 Documents as DOCX that break lines where the pages do. */
package wenheng.docx;
