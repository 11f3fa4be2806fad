package io.c360.population;

import java.util.ArrayList;
import java.util.List;

/** An enterprise customer: a party of its own, and the group of its workers. */
record Company(int index, String key, String name, String taxId, String landline, Address address, boolean shortNumbers,
		List<Resident> workers) {

	/** Without a check digit there would be no valid tax number. */
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int[] WEIGHTS = { 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28 };

	Company(int index, String key, String name, String taxId, String landline, Address address, boolean shortNumbers) {
		this(index, key, name, taxId, landline, address, shortNumbers, new ArrayList<>());
	}

	/**
	 * The unified social credit code (GB 32100) of the nth organisation of a division.
	 */
	static String taxId(int division, long number) {
		var text = new StringBuilder("91").append(division).append("MA");
		long rest = number;
		for (int i = 0; i < 7; i++) {
			text.append(ALPHABET.charAt((int) (rest % 10)));
			rest /= 10;
		}
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += ALPHABET.indexOf(text.charAt(i)) * WEIGHTS[i];
		}
		return text.append(ALPHABET.charAt((31 - sum % 31) % 31)).toString();
	}

	/** The organisation as the customer relationship system and billing know it. */
	List<SourceRecord> records(World world) {
		var full = new RecordDraft("crm", "9" + this.key.substring(1)).put("organizationName", this.name)
			.put("taxId", this.taxId)
			.put("landline", this.landline)
			.put("address", this.address.full())
			.put("city", this.address.city().han())
			.put("postCode", this.address.city().postCode());
		var printed = new RecordDraft("billing", "8" + this.key.substring(1))
			.put("organizationName", this.name.replace("有限公司", "").replace(this.address.city().han() + "市", ""))
			.put("landline", this.landline)
			.put("account", "A9" + this.key.substring(1));
		if (this.index % 3 > 0) {
			printed.put("taxId", this.taxId);
		}
		long today = world.asOf.toEpochDay() * 86_400L;
		return List.of(full.updated(today - (this.index % 700 + 1) * 86_400L).record(true),
				printed.updated(today - (this.index % 900 + 1) * 86_400L).record(true));
	}

	/** The record that facts about the organisation name. */
	String crmKey() {
		return "9" + this.key.substring(1);
	}

	String id() {
		return "ORG" + String.valueOf(1_000_001 + this.index).substring(1);
	}

}
