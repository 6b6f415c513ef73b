/** 文字：字符类别、汉字数字、日期与数值的写法。 Character classes, Chinese numerals, dates and number forms. */
package wenheng.text;
