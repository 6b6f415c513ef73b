/** 校对：公文写成之后的核对，只报告，不改动。 Checks of a finished document: they report and change nothing. */
package wenheng.check;
