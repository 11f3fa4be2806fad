package io.c360.customer;

import java.util.Comparator;

/**
 * One record of one source system: the system's name and its key there. Written
 * {@code source/key}; a source name holds no slash, a key may.
 */
public record RecordId(String source, String key) implements Comparable<RecordId> {

	/**
	 * The source of records that were made from a bare identifier, such as a phone
	 * number.
	 */
	public static final String IDENTIFIER_SOURCE = "identifier";

	private static final Comparator<RecordId> ORDER = Comparator.comparing(RecordId::source)
		.thenComparing(RecordId::key);

	public RecordId {
		if (source.isBlank() || source.indexOf('/') >= 0) {
			throw new IllegalArgumentException("A source name needs at least one character and no slash");
		}
		if (key.isBlank()) {
			throw new IllegalArgumentException("A record needs a key within its source");
		}
	}

	/**
	 * Reads {@code source/key}.
	 * @throws IllegalArgumentException without a slash, a source or a key
	 */
	public static RecordId parse(String text) {
		var slash = text.indexOf('/');
		if (slash < 1) {
			throw new IllegalArgumentException("A record id is written source/key");
		}
		return new RecordId(text.substring(0, slash), text.substring(slash + 1));
	}

	/**
	 * True for a record that stands for a bare identifier rather than for a party that a
	 * source knows.
	 */
	public boolean isIdentifier() {
		return this.source.equals(IDENTIFIER_SOURCE);
	}

	@Override
	public int compareTo(RecordId other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.source + "/" + this.key;
	}

}
