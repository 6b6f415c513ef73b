/** 公文：不可变的文档树。 The immutable document tree that every writer starts from. */
package wenheng.document;
