/** 字体：TrueType 字体的度量、逐字回退和子集。 Metrics, fallback and subsets of TrueType fonts; knows neither pages nor PDF. */
package wenheng.font;
