package io.c360.customer.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import io.c360.customer.RecordId;
import io.c360.customer.name.Fold;
import io.c360.customer.name.Pinyin;
import io.c360.customer.name.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Normalises what a source said: one spelling per value, nothing that stands for nothing.
 */
final class Preparation {

	private static final PersonName[] NO_NAMES = new PersonName[0];

	private static final int[] NO_DATES = new int[0];

	private static final Place[] NO_PLACES = new Place[0];

	private final Junk junk;

	private final Weights weights;

	Preparation(Junk junk, Weights weights) {
		this.junk = junk;
		this.weights = weights;
	}

	IdentityRecord prepare(RecordId id, Map<String, List<String>> attributes) {
		var values = new @Nullable String[Feature.COUNT][];
		put(values, Feature.ORGANIZATION, attributes, "organizationName", Organizations::normalise);
		put(values, Feature.GENDER, attributes, "gender", Preparation::gender);
		put(values, Feature.RESIDENT_ID, attributes, "residentId", ResidentIds::normalise);
		put(values, Feature.PASSPORT, attributes, "passport", Preparation::code);
		put(values, Feature.TAX_ID, attributes, "taxId", Preparation::code);
		if (values[Feature.TAX_ID.index()] == null) {
			put(values, Feature.TAX_ID, attributes, "businessLicence", Preparation::code);
		}
		put(values, Feature.SOCIAL_SECURITY, attributes, "socialSecurity", Preparation::code);
		put(values, Feature.DRIVER_LICENCE, attributes, "driverLicence", Preparation::code);
		put(values, Feature.NATIONAL_ID, attributes, "nationalId", Preparation::code);
		put(values, Feature.MOBILE, attributes, "mobile", Phones::normalise);
		put(values, Feature.LANDLINE, attributes, "landline", Phones::normalise);
		put(values, Feature.EMAIL, attributes, "email", Emails::normalise);
		put(values, Feature.CITY, attributes, "city", Preparation::place);
		put(values, Feature.POST_CODE, attributes, "postCode", Preparation::postCode);
		put(values, Feature.ACCOUNT, attributes, "account", Preparation::code);
		put(values, Feature.LOYALTY_CARD, attributes, "loyaltyCard", Preparation::code);
		put(values, Feature.DEVICE, attributes, "device", Preparation::code);
		put(values, Feature.OCCUPATION, attributes, "occupation", Preparation::text);
		put(values, Feature.BIRTH_PLACE, attributes, "birthPlace", Preparation::place);
		put(values, Feature.EMPLOYER, attributes, "employer", Preparation::text);
		put(values, Feature.REGION, attributes, "region", Preparation::place);
		var births = births(attributes, values);
		return new IdentityRecord(id, names(attributes), births, places(attributes), values)
			.on(Days.of(first(attributes, "lastUpdate")));
	}

	private PersonName[] names(Map<String, List<String>> attributes) {
		var family = first(attributes, "familyName");
		var given = first(attributes, "givenName");
		var full = attributes.getOrDefault("fullName", List.of());
		var former = attributes.getOrDefault("formerName", List.of());
		if (family.isEmpty() && given.isEmpty() && full.isEmpty() && former.isEmpty()) {
			return NO_NAMES;
		}
		var result = new ArrayList<PersonName>(1);
		if (!family.isEmpty() || !given.isEmpty()) {
			keep(result, PersonName.of(family, given));
		}
		var parted = !result.isEmpty() && result.getFirst().isWhole();
		for (var name : full) {
			if (!this.junk.is(name) && !(parted && Pinyin.hasHan(name) == result.getFirst().isHan())) {
				keep(result, PersonName.ofFull(name));
			}
		}
		for (var name : former) {
			if (!this.junk.is(name)) {
				keep(result, PersonName.ofFull(name));
			}
		}
		return result.toArray(NO_NAMES);
	}

	private void keep(List<PersonName> result, PersonName name) {
		if (!name.isEmpty() && !this.junk.is(name.given() + " " + name.family())) {
			result.add(name);
		}
	}

	private String first(Map<String, List<String>> attributes, String name) {
		for (var value : attributes.getOrDefault(name, List.of())) {
			if (!this.junk.is(value)) {
				return value;
			}
		}
		return "";
	}

	private int[] births(Map<String, List<String>> attributes, @Nullable String[][] values) {
		var dates = new ArrayList<Integer>(1);
		for (var text : attributes.getOrDefault("birthDate", List.of())) {
			var date = this.junk.is(text) ? 0 : BirthDates.parse(Fold.narrow(text));
			if (date != 0 && !dates.contains(date)) {
				dates.add(date);
			}
		}
		var ids = values[Feature.RESIDENT_ID.index()];
		if (ids != null) {
			for (var id : ids) {
				if (ResidentIds.valid(id)) {
					if (dates.isEmpty()) {
						dates.add(ResidentIds.birth(id));
					}
					if (values[Feature.GENDER.index()] == null) {
						values[Feature.GENDER.index()] = new String[] { ResidentIds.gender(id) };
					}
				}
			}
		}
		return dates.isEmpty() ? NO_DATES : dates.stream().mapToInt(Integer::intValue).toArray();
	}

	private Place[] places(Map<String, List<String>> attributes) {
		var texts = attributes.getOrDefault("address", List.of());
		if (texts.isEmpty() || !this.weights.uses(Feature.ADDRESS)) {
			return NO_PLACES;
		}
		var result = new LinkedHashSet<Place>();
		for (var text : texts) {
			if (!this.junk.is(text)) {
				var place = Place.of(text);
				if (!place.isEmpty()) {
					result.add(place);
				}
			}
		}
		return result.toArray(NO_PLACES);
	}

	private void put(@Nullable String[][] values, Feature feature, Map<String, List<String>> attributes, String name,
			UnaryOperator<String> normalise) {
		var texts = attributes.get(name);
		if (texts == null || texts.isEmpty() || !this.weights.uses(feature)) {
			return;
		}
		var result = new LinkedHashSet<String>(2);
		for (var text : texts) {
			if (!this.junk.is(text)) {
				var value = normalise.apply(Fold.narrow(text));
				if (!value.isEmpty() && !(feature.isCode() && this.junk.isCode(value))
						&& !(feature == Feature.EMAIL && this.junk.isEmail(value)) && !this.junk.is(value)) {
					result.add(value);
				}
			}
		}
		if (!result.isEmpty()) {
			values[feature.index()] = result.toArray(IdentityRecord.NOTHING);
		}
	}

	private static String gender(String text) {
		var value = text.strip().toLowerCase(Locale.ROOT);
		return switch (value) {
			case "m", "male", "男", "1", "man" -> "m";
			case "f", "female", "女", "2", "woman" -> "f";
			default -> "";
		};
	}

	static String code(String text) {
		var result = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetterOrDigit(text.charAt(i))) {
				result.append(Character.toUpperCase(text.charAt(i)));
			}
		}
		return result.toString();
	}

	private static String text(String text) {
		return Pinyin.hasHan(text) ? Fold.keepingHan(text) : Fold.words(text);
	}

	private static String place(String text) {
		if (!Pinyin.hasHan(text)) {
			return Fold.words(text);
		}
		var value = Fold.keepingHan(text);
		return (value.length() > 2 && (value.endsWith("市") || value.endsWith("省")))
				? value.substring(0, value.length() - 1) : value;
	}

	private static String postCode(String text) {
		var result = code(text);
		return (result.length() == 9 && result.chars().allMatch(Character::isDigit)) ? result.substring(0, 5) : result;
	}

}
