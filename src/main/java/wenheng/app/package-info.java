/** 流程：项目、字体、文件与整条流水线。 The only door to files, fonts and the machine; it turns a project into finished files. */
package wenheng.app;
