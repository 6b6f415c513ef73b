/** 量版：从页上量得的版面与条文对照。 Pages measured against the clauses; asks nothing of what the layout meant to do. */
package wenheng.layout.measure;
