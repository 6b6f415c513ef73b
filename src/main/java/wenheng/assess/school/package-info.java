/** 学校：学校、学段和学校表的列，督导评估各处共用。 Schools, stages and the columns of the school table: the words that all of the evaluation shares. */
package wenheng.assess.school;
