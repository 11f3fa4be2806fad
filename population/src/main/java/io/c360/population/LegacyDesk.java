package io.c360.population;

/** An old system of a city company, known by a table in GB18030. */
final class LegacyDesk {

	private final Values values;

	LegacyDesk(Values values) {
		this.values = values;
	}

	RecordDraft record(String key) {
		var draft = new RecordDraft("legacy", key);
		var name = this.values.person.name;
		this.values.name(draft, name, name.full());
		if (this.values.has(0.9)) {
			this.values.residentId(draft, 0.5, 0.01, 0.02);
		}
		this.values.mobile(draft, 0.7, 0.02);
		var address = this.values.address(0.7);
		return draft.put("address", address.withCity()).put("city", address.city().han());
	}

}
