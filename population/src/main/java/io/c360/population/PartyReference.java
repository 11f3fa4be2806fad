package io.c360.population;

/** How a fact says whose it is. */
final class PartyReference {

	private PartyReference() {
	}

	/** By a record of another system. */
	static JsonLines record(JsonLines out, String source, String key) {
		return out.object("party").text("source", source).text("id", key).close();
	}

	/** By a record of the same system as the fact. */
	static JsonLines own(JsonLines out, String key) {
		return out.object("party").text("id", key).close();
	}

	/**
	 * By an identifier: {@code msisdn}, {@code email}, {@code loyaltyCard},
	 * {@code account}, {@code residentId}.
	 */
	static JsonLines identifier(JsonLines out, String type, String value) {
		return out.object("party").text(type, value).close();
	}

}
