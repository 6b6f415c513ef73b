/** 模板：FreeMarker 把数据和叙述合成带记号的标记文本。 FreeMarker merges data and narrative into marked text. */
package wenheng.template;
