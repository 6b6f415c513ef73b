/** 要素：版头、版记、署名、目录、封面的排版。 The official elements of GB/T 9704: masthead, record, signature, contents, cover. */
package wenheng.layout.part;
