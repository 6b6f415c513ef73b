/** PDF：把排好的页画成带结构标签的 PDF。 Draws and tags Pages; takes no typographic decision. */
package wenheng.pdf;
