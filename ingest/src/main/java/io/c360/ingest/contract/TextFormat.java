package io.c360.ingest.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;

import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;

/** What a text must be beyond its length. The names are those of the schema files. */
enum TextFormat {

	/** A day that exists. */
	DATE("date"),
	/** A moment with its offset. */
	DATE_TIME("date-time"),
	/** A currency that exists. */
	CURRENCY("currency"),
	/** A name of a source system. */
	SOURCE("source"),
	/** A telephone number that somebody can be known by. */
	MSISDN("msisdn"),
	/** An e-mail address that somebody can be known by. */
	MAILBOX("mailbox"),
	/** A number on a card or paper that somebody can be known by. */
	CODE("code");

	private final String word;

	TextFormat(String word) {
		this.word = word;
	}

	static TextFormat named(String word) {
		for (var format : values()) {
			if (format.word.equals(word)) {
				return format;
			}
		}
		throw new IllegalArgumentException("No such text format: " + word);
	}

	/** What is wrong with the text, and what to do; null when nothing is. */
	@Nullable String problemOf(String text, Span span, Instant now) {
		return switch (this) {
			case DATE -> date(text, span, now);
			case DATE_TIME -> moment(text, span, now);
			case CURRENCY -> isCurrency(text) ? null : "use an ISO 4217 code such as CNY";
			case SOURCE -> isSource(text) ? null : "use letters, digits, dots, hyphens and underscores, at most 60";
			case MSISDN -> (Attribute.MOBILE.normalise(text).length() >= 3) ? null : "it needs at least 3 digits";
			case MAILBOX -> isMailbox(text) ? null : "it needs a name, an @ and a host";
			case CODE -> Attribute.ACCOUNT.normalise(text).isEmpty() ? "it needs at least one letter or digit" : null;
		};
	}

	private static @Nullable String date(String text, Span span, Instant now) {
		try {
			var instant = LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
			return span.contains(instant, now) ? null : span.advice();
		}
		catch (DateTimeException _) {
			return "write a day that exists as 2026-01-31";
		}
	}

	private static @Nullable String moment(String text, Span span, Instant now) {
		try {
			return span.contains(OffsetDateTime.parse(text).toInstant(), now) ? null : span.advice();
		}
		catch (DateTimeException _) {
			return "write a moment with its offset, as 2026-01-31T08:00:00Z or 2026-01-31T16:00:00+08:00";
		}
	}

	private static boolean isCurrency(String text) {
		try {
			return text.length() == 3 && Currency.getInstance(text) != null;
		}
		catch (IllegalArgumentException _) {
			return false;
		}
	}

	/** True for a name that can stand before the slash of a record id. */
	static boolean isSource(String text) {
		return text.length() <= 60 && !text.equals(RecordId.IDENTIFIER_SOURCE) && !text.isEmpty()
				&& text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
	}

	private static boolean isMailbox(String text) {
		var at = text.strip().indexOf('@');
		return at > 0 && at < text.strip().length() - 1;
	}

}
