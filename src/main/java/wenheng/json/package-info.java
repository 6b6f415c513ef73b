/** JSON：按给定次序书写的小型输出器。 A small writer that keeps the order it is given. */
package wenheng.json;
