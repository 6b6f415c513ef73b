/** 图表：图表数据画成与介质无关的图形。 Chart data drawn as shapes that no medium owns. */
package wenheng.chart;
