package io.c360.ingest.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Turns a text of the source into what the contract wants.
 *
 * @param as one of the words in {@link #WORDS}
 * @param patterns how the source writes dates; ISO-8601 is always understood
 * @param zone where its clocks hang that have no offset
 */
record Conversion(String as, List<DateTimeFormatter> patterns, ZoneId zone) {

	static final Set<String> WORDS = Set.of("text", "lower", "upper", "word", "integer", "fen", "boolean", "date",
			"instant");

	private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是");

	private static final Set<String> NO = Set.of("false", "no", "n", "0", "否");

	static DateTimeFormatter pattern(String text) {
		return DateTimeFormatter.ofPattern(text.replace('y', 'u'), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
	}

	JsonNode apply(String text, String place) {
		var json = JsonNodeFactory.instance;
		return switch (this.as) {
			case "lower" -> json.stringNode(text.toLowerCase(Locale.ROOT));
			case "upper" -> json.stringNode(text.toUpperCase(Locale.ROOT));
			case "word" -> json.stringNode(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
			case "integer" -> json.numberNode(whole(text, place, 0));
			case "fen" -> json.numberNode(whole(text, place, 2));
			case "boolean" -> json.booleanNode(truth(text, place));
			case "date" -> json.stringNode(date(text, place).toString());
			case "instant" -> json.stringNode(instant(text, place));
			default -> json.stringNode(text);
		};
	}

	private static long whole(String text, String place, int shift) {
		try {
			return new BigDecimal(text.replace(",", "")).movePointRight(shift).longValueExact();
		}
		catch (ArithmeticException | NumberFormatException _) {
			throw new Unmappable(place, (shift == 0) ? "It must be a whole number."
					: "It must be an amount with at most %d decimals.".formatted(shift));
		}
	}

	private static boolean truth(String text, String place) {
		var word = text.toLowerCase(Locale.ROOT);
		if (YES.contains(word) || NO.contains(word)) {
			return YES.contains(word);
		}
		throw new Unmappable(place, "It must be yes or no, true or false, 1 or 0.");
	}

	private LocalDate date(String text, String place) {
		try {
			for (var pattern : this.patterns) {
				var parsed = parsed(pattern, text);
				if (parsed != null) {
					return LocalDate.from(parsed);
				}
			}
			return (text.indexOf('T') > 0) ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
		}
		catch (DateTimeException _) {
			throw new Unmappable(place, "It is not a day that exists, in the form that the mapping expects.");
		}
	}

	private String instant(String text, String place) {
		try {
			for (var pattern : this.patterns) {
				var parsed = parsed(pattern, text);
				if (parsed != null) {
					return moment(parsed).toString();
				}
			}
			return OffsetDateTime.parse(text).toInstant().toString();
		}
		catch (DateTimeException _) {
			throw new Unmappable(place, "It is not a moment that exists, in the form that the mapping expects.");
		}
	}

	private Instant moment(TemporalAccessor parsed) {
		return switch (parsed) {
			case OffsetDateTime moment -> moment.toInstant();
			case LocalDateTime local -> local.atZone(this.zone).toInstant();
			default -> LocalDate.from(parsed).atStartOfDay(this.zone).toInstant();
		};
	}

	private static @Nullable TemporalAccessor parsed(DateTimeFormatter pattern, String text) {
		try {
			return pattern.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
		}
		catch (DateTimeException _) {
			return null;
		}
	}

}
