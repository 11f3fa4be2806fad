package io.c360.ingest.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one row says: parts that belong together joined, lists in one cell taken apart.
 */
final class Said {

	private static final Pattern BETWEEN_EMAILS = Pattern.compile("[;,\\s|]+");

	private static final Pattern BETWEEN_PHONES = Pattern.compile("[;,|、，；]+|(?<=\\d{7}) ?/ ?(?=\\d{7})");

	/**
	 * Any year will do, as long as it is the same for all: ages are compared with ages.
	 */
	private static final int YEAR_OF_AGES = 2020;

	private final Map<String, String> parts = new HashMap<>();

	private final Map<String, List<String>> attributes = new HashMap<>();

	void add(String attribute, String value) {
		switch (attribute) {
			case Headers.BIRTH_YEAR, Headers.BIRTH_MONTH, Headers.BIRTH_DAY, Headers.AGE, Headers.MIDDLE_NAME,
					Headers.NAME_SUFFIX, Headers.SECOND_SURNAME, "address" ->
				this.parts.merge(attribute, value, (one, other) -> one + " " + other);
			case "email" -> split(attribute, value, BETWEEN_EMAILS);
			case "mobile", "landline" -> split(attribute, value, BETWEEN_PHONES);
			case "fullName" -> put(CompanyWords.isCompany(value) ? "organizationName" : "fullName", value);
			default -> put(attribute, value);
		}
	}

	private void split(String attribute, String value, Pattern between) {
		for (var part : between.split(value, -1)) {
			if (!part.isBlank()) {
				put(attribute, part.strip());
			}
		}
	}

	private void put(String attribute, String value) {
		this.attributes.computeIfAbsent(attribute, absent -> new ArrayList<>(1)).add(value);
	}

	Map<String, List<String>> attributes() {
		append("givenName", Headers.MIDDLE_NAME);
		append("familyName", Headers.SECOND_SURNAME);
		append("familyName", Headers.NAME_SUFFIX);
		var address = this.parts.get("address");
		if (address != null) {
			put("address", address);
		}
		if (!this.attributes.containsKey("birthDate")) {
			birth();
		}
		return this.attributes;
	}

	private void append(String attribute, String part) {
		var more = this.parts.get(part);
		var list = this.attributes.get(attribute);
		if (more != null && list != null) {
			list.set(0, list.getFirst() + " " + more);
		}
		else if (more != null && !part.equals(Headers.NAME_SUFFIX)) {
			put(attribute, more);
		}
	}

	private void birth() {
		var year = this.parts.get(Headers.BIRTH_YEAR);
		var age = this.parts.get(Headers.AGE);
		if (year != null) {
			var month = this.parts.get(Headers.BIRTH_MONTH);
			var day = this.parts.get(Headers.BIRTH_DAY);
			put("birthDate", (month == null || day == null) ? year : year + "-" + month + "-" + day);
		}
		else if (age != null && age.matches("\\d{1,3}")) {
			put("birthDate", Integer.toString(YEAR_OF_AGES - Integer.parseInt(age)));
		}
	}

}
