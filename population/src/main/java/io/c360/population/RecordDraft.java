package io.c360.population;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A record of a source system while its clerk is filling it in. */
final class RecordDraft {

	private final Map<String, List<String>> attributes = new LinkedHashMap<>();

	private final Map<String, String> characteristics = new LinkedHashMap<>();

	/** What the values mean, whatever their spelling: {@code id:…}, {@code mobile:…}. */
	private final Set<String> meanings = new HashSet<>();

	private final String source;

	private final String key;

	private long lastUpdate;

	private boolean stale;

	private boolean misnamed;

	RecordDraft(String source, String key) {
		this.source = source;
		this.key = key;
	}

	RecordDraft put(String attribute, String... values) {
		this.attributes.put(attribute, List.of(values));
		return this;
	}

	RecordDraft characteristic(String name, String value) {
		this.characteristics.put(name, value);
		return this;
	}

	/** The record is of an earlier time: it was not written to for years. */
	RecordDraft stale() {
		this.stale = true;
		return this;
	}

	boolean isStale() {
		return this.stale;
	}

	/** The name is not the person's: a nickname, a title, nothing at all. */
	RecordDraft misnamed() {
		this.misnamed = true;
		return this;
	}

	boolean isMisnamed() {
		return this.misnamed;
	}

	/** Writes into both records what makes them recognisable as one person's. */
	void makeLinkable(RecordDraft best, Resident person) {
		if (this.source.equals("online")) {
			boolean shared = person.in(Trap.SHARED_EMAIL);
			var email = shared ? person.otherEmail : person.email;
			for (var draft : List.of(this, best)) {
				draft.put("email", email).meaning("email", email);
			}
			return;
		}
		for (var draft : List.of(this, best)) {
			draft.put("residentId", person.residentId).meaning("id", person.residentId);
		}
	}

	RecordDraft updated(long epochSecond) {
		this.lastUpdate = epochSecond;
		return this;
	}

	List<String> values(String attribute) {
		return this.attributes.getOrDefault(attribute, List.of());
	}

	/** Adds a value that others may already be there beside. */
	RecordDraft add(String attribute, String value) {
		var all = new ArrayList<>(values(attribute));
		if (!all.contains(value)) {
			all.add(value);
		}
		this.attributes.put(attribute, List.copyOf(all));
		return this;
	}

	RecordDraft meaning(String kind, String value) {
		this.meanings.add(kind + ":" + value);
		return this;
	}

	boolean means(String kind, String value) {
		return this.meanings.contains(kind + ":" + value);
	}

	/** Both say the same thing of that kind. */
	boolean agrees(String kind, RecordDraft other) {
		for (var meaning : this.meanings) {
			if (meaning.startsWith(kind) && other.meanings.contains(meaning)) {
				return true;
			}
		}
		return false;
	}

	SourceRecord record(boolean organization) {
		return new SourceRecord(this.source, this.key, Instant.ofEpochSecond(this.lastUpdate), organization,
				Collections.unmodifiableMap(this.attributes), Collections.unmodifiableMap(this.characteristics));
	}

}
