/** 报告：写给人和程序看的文字、JSON 和清单；不知道有项目，只认结果。 Text, JSON and lists of results, for people and programs; pure. */
package wenheng.report;
