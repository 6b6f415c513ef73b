/** 写标记：公文写回标记文本。 A Document written back as markup. */
package wenheng.markup.write;
