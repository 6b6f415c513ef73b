/** 行文：从有类型的结果写成公文里的句子，句中的数仍带着出处。 The sentences officials write, made from typed results. */
package wenheng.say;
