/** 说明：差多少、怎样补、排第几，与往年、与别处算的结果相比怎样。 What mends a failure, how schools rank, and how the results compare with other years and other sources. */
package wenheng.assess.explanation;
