/** 流程：生成、检查、评估、排版、对比各条路；值和字节进，值和字节出。 The flows, from a {@link wenheng.project.World} to finished files in memory; the face of the toolkit for other programs. */
package wenheng.app;
