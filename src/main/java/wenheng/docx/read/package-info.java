/** 读 Word：DOCX 读成公文，一路的发现指明第几段。 DOCX read back as a Document, with findings by paragraph. */
package wenheng.docx.read;
