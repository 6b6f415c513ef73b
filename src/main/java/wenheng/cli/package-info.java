/** 命令行：命令、打印、退出码。 Commands, printing and exit codes; everything else is in app. */
package wenheng.cli;
