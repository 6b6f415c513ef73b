/** 办法：规则文件读成指标、口径、条目和式子；判定所用的精确运算与修约也在这里。 Rule files, read into indicators, methods, items and formulas; and the arithmetic by which they judge. */
package wenheng.assess.standard;
