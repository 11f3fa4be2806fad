package io.c360.population;

/** Subscriptions of a person as lines of the contract. */
final class SubscriptionLine {

	private SubscriptionLine() {
	}

	static void write(JsonLines out, Story story) {
		for (var contract : story.contracts()) {
			var end = contract.end();
			var plan = contract.plan();
			out.open()
				.text("id", contract.id())
				.instant("lastUpdate",
						((end != null) ? end : Math.min(contract.start() + 30, story.today() - 1)) * Story.DAY);
			story.billedParty(out);
			out.text("name", plan.name()).text("productOffering", plan.code()).text("status", contract.status());
			if (contract.msisdn() != null) {
				out.text("msisdn", contract.msisdn());
			}
			out.text("paymentType", plan.prepaid() ? "prepaid" : "postpaid").day("startDate", contract.start());
			if (end != null) {
				out.day("terminationDate", end);
			}
			if (contract.reason() != null) {
				out.text("terminationReason", contract.reason());
			}
			if (contract.contractEnd() != null) {
				out.day("contractEndDate", contract.contractEnd());
			}
			out.money("monthlyFee", plan.fee()).text("account", contract.account());
			if (contract.role() != null) {
				out.text("role", contract.role());
			}
			out.object("characteristic").text("network", plan.network());
			if (plan.broadband()) {
				out.text("broadband", "true");
			}
			out.close().end();
		}
	}

}
