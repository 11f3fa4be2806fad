package io.c360.api.profile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.c360.customer.CustomerId;
import io.c360.customer.CustomerProblem;
import io.c360.customer.Kind;
import io.c360.customer.RecordId;
import io.c360.customer.party.Attribute;
import io.c360.customer.profile.CustomerKey;
import org.jspecify.annotations.Nullable;

/** What the channel knows of the customer: exactly one of these, as GraphQL sees to. */
public record CustomerKeyInput(@Nullable String id, @Nullable String msisdn, @Nullable String email,
		@Nullable String idNumber, @Nullable String account, @Nullable String card, @Nullable String device,
		@Nullable String interaction, @Nullable String complaint, @Nullable String code) {

	private static final int LONGEST = 320;

	/** The ways to read the key, the most probable first. */
	public List<CustomerKey> keys() {
		if (this.id != null) {
			return List.of(new CustomerKey.ById(customer(this.id)));
		}
		if (this.interaction != null) {
			return List.of(new CustomerKey.ByFact(Kind.INTERACTION, fact(this.interaction)));
		}
		if (this.complaint != null) {
			return List.of(new CustomerKey.ByFact(Kind.COMPLAINT, fact(this.complaint)));
		}
		if (this.code != null) {
			return List.of(new CustomerKey.ByCode(text(this.code)));
		}
		if (this.idNumber != null) {
			return idNumber(text(this.idNumber));
		}
		return Stream
			.of(key(Attribute.MOBILE, this.msisdn), key(Attribute.EMAIL, this.email),
					key(Attribute.ACCOUNT, this.account), key(Attribute.LOYALTY_CARD, this.card),
					key(Attribute.DEVICE, this.device))
			.flatMap(List::stream)
			.toList();
	}

	/** A resident number is told by its form; everything else is tried in turn. */
	private static List<CustomerKey> idNumber(String number) {
		var resident = new CustomerKey.ByIdentifier(Attribute.RESIDENT_ID, number);
		if (Attribute.RESIDENT_ID.normalise(number).toUpperCase(Locale.ROOT).matches("\\d{17}[\\dX]")) {
			return List.of(resident);
		}
		return List.of(new CustomerKey.ByIdentifier(Attribute.PASSPORT, number), resident,
				new CustomerKey.ByIdentifier(Attribute.TAX_ID, number),
				new CustomerKey.ByIdentifier(Attribute.BUSINESS_LICENCE, number));
	}

	private static List<CustomerKey> key(Attribute kind, @Nullable String value) {
		return (value != null) ? List.of(new CustomerKey.ByIdentifier(kind, text(value))) : List.of();
	}

	private static RecordId fact(String text) {
		try {
			return RecordId.parse(text(text).strip());
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("The id of a contact or a complaint is source/key");
		}
	}

	private static CustomerId customer(String text) {
		try {
			return CustomerId.parse(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new CustomerProblem.Invalid("A customer id is a UUID");
		}
	}

	private static String text(String value) {
		if (value.isBlank() || value.length() > LONGEST) {
			throw new CustomerProblem.Invalid("A key needs 1 to " + LONGEST + " characters");
		}
		return value;
	}

	/** Nothing: a key is personal data. */
	@Override
	public String toString() {
		return "key";
	}

}
