/** 修订：两稿并成带修订标记的 DOCX。 Two versions merged into one DOCX with tracked changes. */
package wenheng.docx.redline;
