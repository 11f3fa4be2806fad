package io.c360.customer;

import java.util.List;
import java.util.Map;

import io.c360.customer.party.Attribute;

/** How a fact names the party that it is about. */
public sealed interface PartyReference {

	/** The record under which the fact is kept. */
	RecordId record();

	/** What the reference itself tells of the party: nothing, or one identifier. */
	Map<Attribute, List<String>> attributes();

	/** By the key of a party record, which may arrive later. */
	record ByRecord(RecordId record) implements PartyReference {

		@Override
		public Map<Attribute, List<String>> attributes() {
			return Map.of();
		}

	}

	/**
	 * By an identifier alone: a number that called, a card that was shown. It is kept
	 * under a record of its own, which identity resolution joins to the customer who has
	 * it.
	 */
	record ByIdentifier(Attribute kind, String value) implements PartyReference {

		public ByIdentifier {
			if (!kind.isIdentifier()) {
				throw new IllegalArgumentException("A party is named by an identifier, not by " + kind);
			}
			value = kind.normalise(value);
		}

		@Override
		public RecordId record() {
			return new RecordId(RecordId.IDENTIFIER_SOURCE, this.kind + ":" + this.value);
		}

		@Override
		public Map<Attribute, List<String>> attributes() {
			return Map.of(this.kind, List.of(this.value));
		}

		/** Says the kind only: the value is personal data. */
		@Override
		public String toString() {
			return "by " + this.kind;
		}

	}

}
