package io.c360.population;

import java.util.List;

/**
 * What people complain about, and the departments that have to deal with it.
 *
 * @param word the topic as the rules of complaints know it
 * @param check the step that finds out who is right
 */
record ComplaintTopic(String title, String word, String check, String words, List<String> route) {

	static final List<String> REMEDIES = List.of("话费补偿", "赠送流量", "书面道歉", "套餐调整", "费用减免");

	static final List<ComplaintTopic> ALL = List.of(
			new ComplaintTopic("网络信号差", "network", "check-fault", "家里手机信号弱，通话经常中断",
					List.of("network", "customer-service", "network")),
			new ComplaintTopic("资费争议", "billing", "check-bill", "本月账单比套餐多出费用，要求解释",
					List.of("billing", "marketing", "billing")),
			new ComplaintTopic("宽带故障", "network", "check-fault", "宽带多次断线，师傅没有按时上门",
					List.of("network", "store-operations")),
			new ComplaintTopic("服务态度", "service", "check-visit", "营业厅排队很久，工作人员态度不好",
					List.of("store-operations", "customer-service")),
			new ComplaintTopic("不知情订购", "marketing", "check-order", "没有同意却被开通了增值业务",
					List.of("marketing", "billing", "legal")),
			new ComplaintTopic("退费未到账", "billing", "check-bill", "答应退还的话费一直没有到账", List.of("billing", "finance")),
			new ComplaintTopic("携号转网受阻", "legal", "check-contract", "申请携号转网被要求先解除合约", List.of("legal", "marketing")));

}
