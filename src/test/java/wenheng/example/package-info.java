/** 示例数据：青石县的学校表、往年表、县级指标和问卷由这里按固定种子生成，全部虚构。 */
package wenheng.example;
