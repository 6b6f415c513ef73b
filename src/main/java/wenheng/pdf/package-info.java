/** PDF：把排好的页画成带结构标签的 PDF，并由真实字体提供度量。 Draws and tags Pages; takes no typographic decision. */
package wenheng.pdf;
