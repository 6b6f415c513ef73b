/** 诊断：事实、位置、提示。 What is wrong, where, and what to do about it. */
package wenheng.diagnostic;
