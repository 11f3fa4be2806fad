package io.c360.ingest.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.c360.customer.Money;
import io.c360.customer.PartyReference;
import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of an object that was checked already, as the types of the domain. A blank
 * text is an absent one.
 */
record Fields(JsonNode json) {

	@Nullable String text(String field) {
		var value = this.json.get(field);
		if (value == null || value.isNull()) {
			return null;
		}
		var text = value.stringValue().strip();
		return text.isEmpty() ? null : text;
	}

	String demanded(String field) {
		return this.json.get(field).stringValue().strip();
	}

	@Nullable LocalDate date(String field) {
		var text = text(field);
		return (text != null) ? LocalDate.parse(text) : null;
	}

	@Nullable Instant instant(String field) {
		var text = text(field);
		return (text != null) ? OffsetDateTime.parse(text).toInstant() : null;
	}

	Instant demandedInstant(String field) {
		return OffsetDateTime.parse(demanded(field)).toInstant();
	}

	@Nullable Long whole(String field) {
		var value = this.json.get(field);
		return (value == null || value.isNull()) ? null : value.longValue();
	}

	@Nullable Boolean truth(String field) {
		var value = this.json.get(field);
		return (value == null || value.isNull()) ? null : value.booleanValue();
	}

	@Nullable Money money(String field) {
		var value = this.json.get(field);
		return (value == null || value.isNull()) ? null : money(value);
	}

	Money demandedMoney(String field) {
		return money(this.json.get(field));
	}

	private static Money money(JsonNode value) {
		return new Money(value.get("amount").longValue(), Currency.getInstance(value.get("currency").stringValue()));
	}

	<E extends Enum<E>> @Nullable E word(String field, Class<E> type) {
		var text = text(field);
		return (text != null) ? Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')) : null;
	}

	<E extends Enum<E>> E demandedWord(String field, Class<E> type) {
		return Enum.valueOf(type, demanded(field).toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	List<String> texts(String field) {
		var values = this.json.get(field);
		return (values == null) ? List.of() : values.valueStream().map(JsonNode::stringValue).toList();
	}

	List<Fields> objects(String field) {
		var values = this.json.get(field);
		return (values == null) ? List.of() : values.valueStream().map(Fields::new).toList();
	}

	@Nullable Fields object(String field) {
		var value = this.json.get(field);
		return (value == null) ? null : new Fields(value);
	}

	Fields demandedObject(String field) {
		return new Fields(this.json.get(field));
	}

	Map<String, String> characteristics() {
		var values = this.json.get("characteristic");
		return (values == null) ? Map.of()
				: values.properties()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().stringValue()));
	}

	RecordId id(String source) {
		return new RecordId(source, demanded("id"));
	}

	/** Epoch milliseconds of the last update; 0 when the source does not know. */
	long version() {
		var at = instant("lastUpdate");
		return (at != null) ? Math.max(0, at.toEpochMilli()) : 0;
	}

	/** The party that the record is about. */
	PartyReference party(String source) {
		var party = demandedObject("party");
		if (party.json().has("id")) {
			var other = party.text("source");
			return new PartyReference.ByRecord(party.id((other != null) ? other : source));
		}
		var field = party.json().properties().iterator().next();
		return new PartyReference.ByIdentifier(identifier(field.getKey()), field.getValue().stringValue());
	}

	private static Attribute identifier(String field) {
		return switch (field) {
			case "msisdn" -> Attribute.MOBILE;
			case "email" -> Attribute.EMAIL;
			case "account" -> Attribute.ACCOUNT;
			case "loyaltyCard" -> Attribute.LOYALTY_CARD;
			case "device" -> Attribute.DEVICE;
			case "residentId" -> Attribute.RESIDENT_ID;
			default -> throw new IllegalStateException("The schema of a party reference has a field without a reading");
		};
	}

}
