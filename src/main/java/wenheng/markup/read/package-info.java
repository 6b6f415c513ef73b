/** 读标记：标记文本读成公文。 Markup parsed into a Document. */
package wenheng.markup.read;
