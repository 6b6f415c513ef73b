/** 条：段落成条。 Strips, the pieces a page is stacked from, and the composers of paragraphs; the structure tree they grow. */
package wenheng.layout.strip;
