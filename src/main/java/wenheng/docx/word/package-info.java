/** Word 的样子：样式、字体、段形和各设置部件。 The names, styles and settings of our Word files, shared by writer, reader and redline. */
package wenheng.docx.word;
