package io.c360.graph.quality;

import java.time.Instant;
import java.util.List;

import io.c360.customer.Kind;
import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * How good what one source sends is.
 *
 * @param records its party records
 * @param customers whom they belong to; fewer than records when the source knows somebody
 * twice
 * @param newest of the versions of its party records; null when none has one
 * @param median of them
 * @param attributes of party records, those that at least one of them has
 * @param accounts what became of all that it sent
 */
public record SourceQuality(String source, long records, long customers, @Nullable Instant newest,
		@Nullable Instant median, List<AttributeQuality> attributes, List<Account> accounts) {

	public SourceQuality {
		attributes = List.copyOf(attributes);
		accounts = List.copyOf(accounts);
	}

	/** How many of its party records are of somebody whom it knows already. */
	public long duplicates() {
		return this.records - this.customers;
	}

	/**
	 * One attribute of its party records.
	 *
	 * @param present records that have it
	 * @param valid those whose every value can be right
	 * @param shared customers of whom another source knows it too
	 * @param contradicting those of them for whom another source has no value in common
	 */
	public record AttributeQuality(Attribute attribute, long present, long valid, long shared, long contradicting) {
	}

	/**
	 * The records of one kind.
	 *
	 * @param last when something of it came last; null when that was before anybody noted
	 * it
	 */
	public record Account(Kind kind, long received, long applied, long duplicate, long rejected, @Nullable Instant last,
			List<Rejects> rejects) {

		public Account {
			rejects = List.copyOf(rejects);
		}

	}

	/** Rejects of one code that are kept. */
	public record Rejects(String code, long count) {
	}

}
