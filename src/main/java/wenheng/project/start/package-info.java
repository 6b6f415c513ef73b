/** 新项目：空白的一个，或由上一年结转的一个，都是路径和字节。 New projects, blank or rolled on from last year, as paths and bytes. */
package wenheng.project.start;
