/** 对比：两份公文之间的差别。 The differences of two papers, and the diff that finds them. */
package wenheng.compare;
