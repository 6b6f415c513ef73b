/** 排版：公文排成页。 A Document laid out as pages: blocks composed, strips paginated, pages numbered; knows no PDF. */
package wenheng.layout;
