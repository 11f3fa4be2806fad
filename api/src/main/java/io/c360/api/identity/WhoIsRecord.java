package io.c360.api.identity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.CustomerProblem;
import io.c360.customer.party.Attribute;
import io.c360.customer.party.PartyType;

/** What somebody says of themselves. */
record WhoIsRecord(PartyType kind, List<Value> said) {

	private static final int MOST = 30;

	private static final int LONGEST = 500;

	/**
	 * By attributes.
	 * @throws CustomerProblem.Invalid when it says nothing, or too much
	 */
	Map<Attribute, List<String>> attributes() {
		if (this.said.isEmpty() || this.said.size() > MOST
				|| this.said.stream().anyMatch(one -> one.value().isBlank() || one.value().length() > LONGEST)) {
			throw new CustomerProblem.Invalid("Say 1 to " + MOST + " values, each of 1 to " + LONGEST + " characters");
		}
		var attributes = new EnumMap<Attribute, List<String>>(Attribute.class);
		this.said
			.forEach(one -> attributes.computeIfAbsent(one.attribute(), absent -> new ArrayList<>()).add(one.value()));
		return attributes;
	}

	/** One thing that is said. */
	record Value(Attribute attribute, String value) {

		/** The attribute only: the value is personal data. */
		@Override
		public String toString() {
			return this.attribute.toString();
		}

	}

}
