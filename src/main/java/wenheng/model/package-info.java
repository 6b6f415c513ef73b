/** 报告数据：模板看得见的数据项，中文键到数字、文字、列表。 The tree a template may see: Chinese keys to figures, texts, lists. */
package wenheng.model;
