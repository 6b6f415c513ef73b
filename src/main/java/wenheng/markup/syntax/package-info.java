/** 写法：标记与 CommonMark 不同的地方。 Where our markup departs from CommonMark: lines and their places, marks, notes, comments, escapes, and limits. */
package wenheng.markup.syntax;
