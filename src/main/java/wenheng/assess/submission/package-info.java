/** 填报：把县里现有的表读成填报数据，读不准的逐格指出，并作逻辑校验。 What a county hands in: its tables as they are, read into a submission, every doubt with its cell. */
package wenheng.assess.submission;
