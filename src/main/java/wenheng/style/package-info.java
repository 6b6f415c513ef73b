/** 版式：长度、字体角色、页面与段落样式。 Lengths, font roles, page and paragraph styles; profiles are data files. */
package wenheng.style;
