/** 流程：生成、检查、评估、排版、对比各条路，和通往磁盘、时钟、进程的唯一的门。 The flows, and the only door to disk, clock and processes. */
package wenheng.app;
