package io.c360.customer.profile;

import io.c360.customer.CustomerId;
import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.lead.DispatchCode;
import io.c360.customer.party.Attribute;

/** What a channel knows of the customer in front of it. */
public sealed interface CustomerKey {

	/** Our own id, or one that the customer had before. */
	record ById(CustomerId id) implements CustomerKey {
	}

	/** A contact or a complaint of theirs, by its id. */
	record ByFact(Kind kind, RecordId fact) implements CustomerKey {
	}

	/** The code with which they were sent to a store; good while that is not done. */
	record ByCode(String code) implements CustomerKey {

		public ByCode {
			code = DispatchCode.normalise(code);
		}

		/** Says the kind only: whoever knows the code is taken for the customer. */
		@Override
		public String toString() {
			return "by code";
		}

	}

	/** An identifier, in any way of writing it. */
	record ByIdentifier(Attribute kind, String value) implements CustomerKey {

		public ByIdentifier {
			if (!kind.isIdentifier()) {
				throw new IllegalArgumentException("A customer is asked for by an identifier, not by " + kind);
			}
		}

		/** Says the kind only: the value is personal data. */
		@Override
		public String toString() {
			return "by " + kind();
		}

	}

}
