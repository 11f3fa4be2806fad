package io.c360.customer.identity;

import java.util.Locale;

import io.c360.customer.name.NameLevels;

/**
 * How well one feature of two records agrees; which levels exist depends on the feature.
 */
public enum Level {

	MISSING, EXACT, ALIAS, CLOSE, SWAPPED, INITIAL, PART, SIMILAR, YEAR, GENERATION, DIFFERENT, STALE;

	private static final Level[] ALL = values();

	static final int COUNT = ALL.length;

	/** The place in tables of this enum. */
	@SuppressWarnings("EnumOrdinal")
	int index() {
		return ordinal();
	}

	static Level at(int index) {
		return ALL[index];
	}

	/** The name in model files and explanations. */
	public String wire() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Level of(String wire) {
		for (var level : values()) {
			if (level.wire().equals(wire)) {
				return level;
			}
		}
		throw new IllegalArgumentException("The model names an agreement level that does not exist: " + wire);
	}

	static Level of(NameLevels.Family level) {
		return switch (level) {
			case MISSING -> MISSING;
			case EXACT -> EXACT;
			case CLOSE -> CLOSE;
			case PART -> PART;
			case SIMILAR -> SIMILAR;
			case DIFFERENT -> DIFFERENT;
		};
	}

	static Level of(NameLevels.Given level) {
		return switch (level) {
			case MISSING -> MISSING;
			case EXACT -> EXACT;
			case ALIAS -> ALIAS;
			case CLOSE -> CLOSE;
			case INITIAL -> INITIAL;
			case PART -> PART;
			case SIMILAR -> SIMILAR;
			case GENERATION -> GENERATION;
			case DIFFERENT -> DIFFERENT;
		};
	}

	static Level of(NameLevels.Middle level) {
		return switch (level) {
			case MISSING -> MISSING;
			case EXACT -> EXACT;
			case CLOSE -> CLOSE;
			case DIFFERENT -> DIFFERENT;
		};
	}

}
