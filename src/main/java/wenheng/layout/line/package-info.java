/** 行：文字折成行。 Text broken into lines: glyphs, prohibitions, unbreakable places, title lines; one line set to coordinates. */
package wenheng.layout.line;
