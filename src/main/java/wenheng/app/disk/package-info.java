/** 磁盘：通往磁盘、时钟、环境的唯一的门；文件夹当作外界，成果写回文件夹。 The only door to disk, clock and environment. */
package wenheng.app.disk;
