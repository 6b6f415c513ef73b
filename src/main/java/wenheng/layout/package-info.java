/** 排版：公文排成行与页。 A Document laid out as lines and pages; knows no PDF. */
package wenheng.layout;
