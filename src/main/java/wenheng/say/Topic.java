package wenheng.say;

/** 话题：一组数据说的是什么——一个学段、一项指标、一所学校的缺口、学校的构成；句子由它造出，不由印出的字造出。 */
public sealed interface Topic permits StageSummary, IndicatorSummary, Needs, SchoolKinds {}
