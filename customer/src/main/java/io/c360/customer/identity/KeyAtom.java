package io.c360.customer.identity;

import java.util.Locale;

import io.c360.customer.name.NameRoots;
import io.c360.customer.name.Pinyin;

/** One ingredient of a candidate key, and how a record's values of it are hashed. */
enum KeyAtom {

	NAME, WORD, FAMILY, GIVEN, FAMILY_SOUND, GIVEN_SOUND, SOUNDS, ROOT, INITIAL, FAMILY3, MIDDLE, BIRTH, BIRTH_YEAR,
	BIRTH_DAY, BIRTH_SORTED, ORGANIZATION, ORGANIZATION_WORD, RESIDENT_ID, PASSPORT, TAX_ID, SOCIAL_SECURITY,
	DRIVER_LICENCE, NATIONAL_ID, MOBILE, LANDLINE, PHONE7, EMAIL, EMAIL_LOCAL, PLACE, PLACE_WORD, PLACE_PAIR, CITY,
	POST_CODE, POST_AREA, ACCOUNT, LOYALTY_CARD, DEVICE, OCCUPATION, BIRTH_PLACE, EMPLOYER, REGION;

	static KeyAtom of(String wire) {
		for (var atom : values()) {
			if (atom.wire().equals(wire)) {
				return atom;
			}
		}
		throw new IllegalArgumentException("The model names a key ingredient that does not exist: " + wire);
	}

	String wire() {
		var words = name().toLowerCase(Locale.ROOT).split("_", -1);
		var result = new StringBuilder(words[0]);
		for (int i = 1; i < words.length; i++) {
			result.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
		}
		return result.toString();
	}

	void collect(IdentityRecord record, KeyHashes into) {
		switch (this) {
			case NAME, WORD, FAMILY, GIVEN, FAMILY_SOUND, GIVEN_SOUND, SOUNDS, ROOT, INITIAL, FAMILY3, MIDDLE ->
				names(record, into);
			case BIRTH, BIRTH_YEAR, BIRTH_DAY, BIRTH_SORTED -> births(record, into);
			case ORGANIZATION -> texts(record, Feature.ORGANIZATION, into);
			case ORGANIZATION_WORD -> {
				for (var name : record.values(Feature.ORGANIZATION)) {
					if (Pinyin.hasHan(name)) {
						var core = Organizations.core(name);
						into.add(core.substring(0, 2));
						into.add(core.substring(core.length() - 2));
					}
					for (var word : name.split(" ", -1)) {
						into.add((word.length() > 3) ? word : "");
					}
				}
			}
			case PHONE7 -> {
				tails(record, Feature.MOBILE, into);
				tails(record, Feature.LANDLINE, into);
			}
			case EMAIL_LOCAL -> {
				for (var email : record.values(Feature.EMAIL)) {
					into.add((email.indexOf('@') > 3) ? email.substring(0, email.indexOf('@')) : "");
				}
			}
			case PLACE -> {
				for (var place : record.places()) {
					into.add(place.key());
				}
			}
			case PLACE_WORD -> {
				for (var place : record.places()) {
					for (var key : place.wordKeys()) {
						into.add(key);
					}
				}
			}
			case PLACE_PAIR -> {
				for (var place : record.places()) {
					for (var key : place.pairKeys()) {
						into.add(key);
					}
				}
			}
			case POST_AREA -> {
				for (var code : record.values(Feature.POST_CODE)) {
					into.add((code.length() > 4) ? code.substring(0, code.length() - 3) : "");
				}
			}
			default -> texts(record, Feature.valueOf(name()), into);
		}
	}

	private static void texts(IdentityRecord record, Feature feature, KeyHashes into) {
		for (var value : record.values(feature)) {
			into.add(value);
		}
	}

	private static void tails(IdentityRecord record, Feature feature, KeyHashes into) {
		for (var value : record.values(feature)) {
			into.add(value.substring(Math.max(0, value.length() - 7)));
		}
	}

	private void births(IdentityRecord record, KeyHashes into) {
		for (var date : record.births()) {
			if (this == BIRTH_YEAR) {
				into.add(Hashing.mix(date / 10_000));
			}
			else if (!BirthDates.vague(date)) {
				var month = date / 100 % 100;
				var day = date % 100;
				into.add(Hashing.mix(switch (this) {
					case BIRTH -> date;
					case BIRTH_DAY -> date % 10_000;
					default -> date / 10_000 * 10_000L + Math.min(month, day) * 100L + Math.max(month, day);
				}));
			}
			else if (this != BIRTH_DAY) {
				into.add(Hashing.mix(date));
			}
		}
	}

	private void names(IdentityRecord record, KeyHashes into) {
		for (var name : record.names()) {
			var family = name.familyJoined();
			var given = name.given();
			switch (this) {
				case NAME -> {
					if (name.isWhole()) {
						into.pair(family, name.isHan() ? given : name.given());
						if (!name.middle().isEmpty() && name.givenJoined().length() < 14) {
							into.pair(family, name.givenJoined());
						}
					}
				}
				case SOUNDS -> {
					if (name.isWhole()) {
						into.pair(name.familySound(), name.givenSound());
					}
				}
				case WORD -> {
					into.add((family.length() > 1) ? family : "");
					into.add((given.length() > 1) ? given : "");
				}
				case FAMILY -> into.add(family);
				case GIVEN -> into.add((given.length() > 1) ? given : "");
				case FAMILY_SOUND -> into.add(name.familySound());
				case GIVEN_SOUND -> into.add(name.givenSound());
				case ROOT -> {
					for (var root : NameRoots.of(name)) {
						into.add(Hashing.mix(root));
					}
				}
				case INITIAL -> into.add(given.isEmpty() ? "" : given.substring(0, 1));
				case FAMILY3 -> into.add((family.length() > 3) ? family.substring(0, 3) : family);
				default -> name.middle().forEach(into::add);
			}
		}
	}

}
