package io.c360.population;

import java.util.List;

/** A source record as a line of the {@code party} contract. */
final class PartyLine {

	private static final List<String> TEXTS = List.of("fullName", "familyName", "givenName", "gender", "birthDate",
			"occupation");

	private static final List<String> LISTS = List.of("formerName", "account", "loyaltyCard", "device");

	private static final List<String> IDENTIFICATIONS = List.of("residentId", "passport", "taxId", "businessLicence");

	private PartyLine() {
	}

	static void write(JsonLines out, SourceRecord party) {
		out.open()
			.text("id", party.key())
			.instant("lastUpdate", party.lastUpdate().getEpochSecond())
			.text("partyType", party.organization() ? "organization" : "individual");
		for (var name : party.values("organizationName")) {
			out.text("tradingName", name);
		}
		for (var attribute : TEXTS) {
			for (var value : party.values(attribute)) {
				out.text(attribute, value);
			}
		}
		for (var attribute : LISTS) {
			list(out, attribute, party.values(attribute));
		}
		identification(out, party);
		contactMedium(out, party);
		if (!party.characteristics().isEmpty()) {
			out.object("characteristic");
			party.characteristics().forEach(out::text);
			out.close();
		}
		out.end();
	}

	private static void list(JsonLines out, String attribute, List<String> values) {
		if (!values.isEmpty()) {
			out.array(attribute);
			values.forEach(out::element);
			out.closeArray();
		}
	}

	private static void identification(JsonLines out, SourceRecord party) {
		if (IDENTIFICATIONS.stream().noneMatch(party.attributes()::containsKey)) {
			return;
		}
		out.array("identification");
		for (var type : IDENTIFICATIONS) {
			for (var value : party.values(type)) {
				out.item().text("identificationType", type).text("identificationId", value).close();
			}
		}
		out.closeArray();
	}

	private static void contactMedium(JsonLines out, SourceRecord party) {
		out.array("contactMedium");
		for (var type : List.of("mobile", "landline")) {
			for (var number : party.values(type)) {
				out.item().text("mediumType", type).text("phoneNumber", number).close();
			}
		}
		for (var address : party.values("email")) {
			out.item().text("mediumType", "email").text("emailAddress", address).close();
		}
		var address = party.values("address");
		var city = party.values("city");
		if (!address.isEmpty() || !city.isEmpty()) {
			out.item().text("mediumType", "postalAddress");
			address.forEach(street -> out.text("street1", street));
			city.forEach(name -> out.text("city", name).text("stateOrProvince", "广东"));
			party.values("postCode").forEach(code -> out.text("postCode", code));
			out.text("country", "CN").close();
		}
		out.closeArray();
	}

}
