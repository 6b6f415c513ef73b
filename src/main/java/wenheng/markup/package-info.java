/** 标记：带前置要素的 Markdown。 Markdown with front matter: the merged text with its marks, and escaping. */
package wenheng.markup;
