/** OOXML：可重现的包和各格式共用的部件。 Reproducible packages and the parts that documents and workbooks share. */
package wenheng.ooxml;
