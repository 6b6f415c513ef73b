/** 标记：带前置要素的 Markdown 读成公文。 Markdown with front matter, parsed into a Document. */
package wenheng.markup;
