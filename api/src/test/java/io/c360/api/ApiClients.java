package io.c360.api;

import io.c360.local.LocalKeycloak;

/** Demo users at one program. */
record ApiClients(int port) {

	ApiClient rep() {
		return user("rep");
	}

	ApiClient clerk() {
		return user("clerk");
	}

	ApiClient winback() {
		return user("winback");
	}

	ApiClient analyst() {
		return user("analyst");
	}

	ApiClient user(String name) {
		return new ApiClient(this.port, LocalKeycloak.endpoint().token(name));
	}

	/** The customer id of a worker of {@link SomeTrade}. */
	String customer(int worker) {
		return rep().ask("{ customer(by: {msisdn: \"" + SomeTrade.mobile(worker) + "\"}) { id } }")
			.data("customer/id")
			.asString();
	}

}
