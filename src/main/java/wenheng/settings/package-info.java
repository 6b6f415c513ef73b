/** 配置：YAML 读成知道行列的节点。 YAML read into nodes that know their line and column. */
package wenheng.settings;
