/** 网页：公文写成一个自足的 HTML5 页面。 A paper as one self-contained, accessible HTML5 page. */
package wenheng.html;
