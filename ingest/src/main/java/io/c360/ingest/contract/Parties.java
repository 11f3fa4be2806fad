package io.c360.ingest.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.c360.customer.party.Attribute;
import io.c360.customer.party.Party;
import io.c360.customer.party.PartyType;
import org.jspecify.annotations.Nullable;

/** Makes a party of its record. */
final class Parties {

	private final Map<Attribute, List<String>> attributes = new EnumMap<>(Attribute.class);

	private Parties() {
	}

	static Party party(Fields in, String source) {
		var parties = new Parties();
		parties.read(in);
		return new Party(in.id(source), in.version(), in.demandedWord("partyType", PartyType.class), parties.attributes,
				in.characteristics());
	}

	private void read(Fields in) {
		add(Attribute.FULL_NAME, in.text("fullName"));
		add(Attribute.FAMILY_NAME, in.text("familyName"));
		add(Attribute.GIVEN_NAME, in.text("givenName"));
		in.texts("formerName").forEach(name -> add(Attribute.FORMER_NAME, name));
		add(Attribute.ORGANIZATION_NAME, in.text("tradingName"));
		add(Attribute.GENDER, in.text("gender"));
		add(Attribute.BIRTH_DATE, in.text("birthDate"));
		in.objects("identification").forEach(this::identification);
		in.objects("contactMedium").forEach(this::contactMedium);
		in.texts("account").forEach(account -> add(Attribute.ACCOUNT, account));
		in.texts("loyaltyCard").forEach(card -> add(Attribute.LOYALTY_CARD, card));
		in.texts("device").forEach(device -> add(Attribute.DEVICE, device));
		add(Attribute.OCCUPATION, in.text("occupation"));
	}

	private void identification(Fields paper) {
		add(Attribute.named(paper.demanded("identificationType")).orElseThrow(), paper.text("identificationId"));
	}

	private void contactMedium(Fields medium) {
		switch (medium.demanded("mediumType")) {
			case "mobile" -> add(Attribute.MOBILE, medium.text("phoneNumber"));
			case "landline" -> add(Attribute.LANDLINE, medium.text("phoneNumber"));
			case "email" -> add(Attribute.EMAIL, medium.text("emailAddress"));
			case "postalAddress" -> {
				add(Attribute.ADDRESS, medium.text("street1"));
				add(Attribute.CITY, medium.text("city"));
				add(Attribute.PROVINCE, medium.text("stateOrProvince"));
				add(Attribute.POST_CODE, medium.text("postCode"));
				add(Attribute.COUNTRY, medium.text("country"));
			}
			default -> throw new IllegalStateException("The schema has a contact medium without a reading");
		}
	}

	private void add(Attribute attribute, @Nullable String value) {
		if (value != null) {
			this.attributes.computeIfAbsent(attribute, _ -> new ArrayList<>()).add(value);
		}
	}

}
