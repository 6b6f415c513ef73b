/** 项目：设置、表格、叙述和模板从外界读来，评估，合成各份文稿。 What a project is: settings, sources, evaluation and papers; pure, over a {@link wenheng.project.World}. */
package wenheng.project;
